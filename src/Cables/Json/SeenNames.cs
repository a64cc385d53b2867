namespace Cables.Json;

/// <summary>The names of the attributes gone through so far. The archive's seventy are told apart in memory of the stack; where there are
/// more, which only a hostile text has, a table keeps them.</summary>
internal ref struct SeenNames(ReadOnlySpan<KeyValuePair<string, string>> attributes, Span<byte> places)
{
    /// <summary>How much memory it needs, empty at first.</summary>
    public const int Places = 512;

    /// <summary>With more names the places would fill up.</summary>
    private const int Most = 128;

    private readonly ReadOnlySpan<KeyValuePair<string, string>> _attributes = attributes;
    private readonly Span<byte> _places = places;
    private HashSet<string>? _further;

    /// <summary>Whether the name of an attribute is none of those before it. They are asked in order.</summary>
    public bool Add(int index)
    {
        if (index >= Most) return AddFurther(index);
        var name = _attributes[index].Key;
        var place = PlaceOf(name);
        for (; _places[place] != 0; place = (place + 1) & (Places - 1))
            if (_attributes[_places[place] - 1].Key == name) return false;
        _places[place] = (byte)(index + 1);
        return true;
    }

    private bool AddFurther(int index)
    {
        if (_further is null)
        {
            _further = new(StringComparer.Ordinal);
            for (var before = 0; before < index; before++) _further.Add(_attributes[before].Key);
        }

        return _further.Add(_attributes[index].Key);
    }

    /// <summary>Names of another length or with other letters at the beginning, in the middle or at the end mostly have other places.</summary>
    private static int PlaceOf(string name) =>
        name.Length == 0 ? 0 : ((name.Length * 37) + (name[0] * 7) + (name[name.Length / 2] * 101) + (name[^1] * 29)) & (Places - 1);
}
