using Cables.Text;

namespace Cables.Grammar;

/// <summary>The six letters of stations that telegram after telegram prints in its page headers, <c>COPENH</c>, and what each reads as.</summary>
internal static class RecurringStation
{
    private const int Longest = 16;

    private static readonly Kept?[] Names = new Kept?[TextMark.Places];

    /// <summary>A name and what it reads as.</summary>
    /// <param name="Printed">The name.</param>
    /// <param name="Station">The station, as <see cref="StationReading.OfPageHeader"/> reads it; null when it fits none.</param>
    internal sealed record Kept(string Printed, string? Station);

    public static Kept Of(ReadOnlySpan<char> name)
    {
        var place = TextMark.Place(TextMark.Of(name));
        if (Names[place] is { } kept && name.SequenceEqual(kept.Printed)) return kept;
        kept = new Kept(name.ToString(), StationReading.OfPageHeader(name));
        if (name.Length <= Longest) Names[place] = kept;
        return kept;
    }
}
