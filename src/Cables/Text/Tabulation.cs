namespace Cables.Text;

/// <summary>Makes tables whose entries are found by a number or a letter. A query over a range would do it as well, but native code binds it
/// when it is first run, which takes longer than all the entries.</summary>
internal static class Tabulation
{
    /// <summary>A table of so many entries, each made from its place.</summary>
    public static T[] Of<T>(int count, Func<int, T> entry)
    {
        var table = new T[count];
        for (var i = 0; i < count; i++) table[i] = entry(i);
        return table;
    }
}
