namespace Cables;

/// <summary>The stamp of the Department's message switch, a line of hyphens with figures:
/// <c>-----134520 240450Z /23</c>. FORMAT.md E05.</summary>
/// <param name="Number">The counter: figures, hexadecimal in the 1990s; null when unreadable.</param>
/// <param name="Time">Day and time of processing, <c>240450Z</c>; none before December 1976.</param>
/// <param name="Raw">The line as printed.</param>
public sealed record RelayStamp(string? Number, string? Time, string Raw)
{
    /// <summary>The figures behind the stroke; their meaning is not known.</summary>
    public string? Suffix { get; init; }
}
