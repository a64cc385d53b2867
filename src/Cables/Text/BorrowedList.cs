namespace Cables.Text;

/// <summary>A list that items are gathered in before it is known how many there are: the next that gathers such items uses its memory
/// again. Give it back by disposing of it.</summary>
internal readonly struct BorrowedList<T> : IDisposable
{
    /// <summary>A longer list, of a hostile text, is not kept.</summary>
    private const int MostKept = 1024;

    [ThreadStatic]
    private static Shelf? _shelf;

    private readonly Shelf _from;

    private BorrowedList(List<T> items, Shelf from) => (Items, _from) = (items, from);

    public List<T> Items { get; }

    /// <summary>An empty list. Who asks while it is lent gets a new one.</summary>
    public static BorrowedList<T> Take()
    {
        // What belongs to a thread costs something to find, so it is looked for once.
        var shelf = _shelf ??= new Shelf();
        var items = shelf.Kept ?? new List<T>(32);
        shelf.Kept = null;
        return new BorrowedList<T>(items, shelf);
    }

    public void Dispose()
    {
        if (Items.Capacity > MostKept) return;
        Items.Clear();
        _from.Kept = Items;
    }

    /// <summary>Where a thread's list lies while nobody has it.</summary>
    private sealed class Shelf
    {
        public List<T>? Kept { get; set; }
    }
}
