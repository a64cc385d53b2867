namespace Cables;

/// <summary>The line at the top of a page: <c>PAGE 02  MOSCOW 15466  01 OF 02  281652Z</c>. It repeats station and number, and
/// serves where the reference line is damaged. FORMAT.md E02.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Station">The station as the vocabulary spells it where the six printed letters tell it; null without one.</param>
/// <param name="Number">The number; null without one.</param>
/// <param name="Section">The section this page belongs to.</param>
/// <param name="Time">Day of the month and time, <c>281652Z</c>: of receipt on incoming telegrams.</param>
public sealed record PageHeader(int Page, string? Station, int? Number, Section? Section, string? Time)
{
    /// <summary>The station as printed, at most six characters in 1973-2002.</summary>
    public string? PrintedStation { get; init; }

    /// <summary>The figures as printed, misread ones included.</summary>
    public string? PrintedNumber { get; init; }

    /// <summary>Where the line stands in the text that was parsed.</summary>
    public TextSpan Span { get; init; }
}
