namespace Cables.Outline;

/// <summary>Knows lines, directly below a field that is open, of which nothing need be asked: the field goes on with them.</summary>
internal static class PlainContinuation
{
    /// <summary>Whether a line without rare marks is one.</summary>
    public static bool Matches(Block open, HeaderFields seen, ReadOnlySpan<char> line) => open.Kind switch
    {
        ElementKind.References => seen is { DateTimeGroup: true, ReferenceLine: true } && PlainItem.Matches(line),
        ElementKind.Drafting => PlainClearance.Matches(line),
        _ => false,
    };
}
