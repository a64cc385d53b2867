namespace Cables.Text;

/// <summary>A list that items are gathered in before it is known how many there are: the next that gathers such items uses its memory
/// again. Give it back by disposing of it.</summary>
internal readonly struct BorrowedList<T> : IDisposable
{
    /// <summary>A longer list, of a hostile text, is not kept.</summary>
    private const int MostKept = 1024;

    [ThreadStatic]
    private static List<T>? _kept;

    private BorrowedList(List<T> items) => Items = items;

    public List<T> Items { get; }

    /// <summary>An empty list. Who asks while it is lent gets a new one.</summary>
    public static BorrowedList<T> Take()
    {
        var items = _kept ?? new List<T>(32);
        _kept = null;
        return new BorrowedList<T>(items);
    }

    public void Dispose()
    {
        if (Items.Capacity > MostKept) return;
        Items.Clear();
        _kept = Items;
    }
}
