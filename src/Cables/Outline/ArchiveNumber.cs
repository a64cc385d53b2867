namespace Cables.Outline;

/// <summary>Knows the entries of the attribute block with the numbers that the archive gave a telegram and its film by their form: they hold many
/// figures, and no time all the same.</summary>
internal static class ArchiveNumber
{
    private const string Film = "Film Number: D";

    private const string Document = "Document Number: ";

    /// <summary>The length of <c>Film Number: D750426-0325</c>.</summary>
    private const int FilmLength = 25;

    private const int FilmFigures = 10;

    /// <summary>The figures of a year.</summary>
    private const int Year = 4;

    /// <summary>Whether a line with so many figures is such an entry as it should be, and no date-time line.</summary>
    public static bool Matches(ReadOnlySpan<char> line, int figures) => line[0] switch
    {
        // Where the Z of a time would stand is a figure, and behind it the hyphen, where the month would stand.
        'F' => line.Length == FilmLength && figures == FilmFigures && line[^5] == '-' && line.StartsWith(Film),
        'D' => figures is Year + 5 or Year + 6 && line.Length > Document.Length + figures && line.StartsWith(Document) && IsDocument(line[Document.Length..], figures - Year),
        _ => false,
    };

    /// <summary><c>1975STATE123456</c>: a year, three letters of a station at least, the number at the end. Two letters like figures behind the year, and a
    /// Z behind these, would make a time, and so would more figures behind the last letters.</summary>
    private static bool IsDocument(ReadOnlySpan<char> text, int number)
    {
        var station = text.Length - number - Year;
        return station > 2 && text[Year + 2] != 'Z' && !text.Slice(Year, station).ContainsAnyExceptInRange('A', 'Z');
    }
}
