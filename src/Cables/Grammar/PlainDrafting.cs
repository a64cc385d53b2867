using Cables.Text;

namespace Cables.Grammar;

/// <summary>Parts people as the terminal printed them, one a line or with a comma and a blank between, each behind an office:
/// <c>L/T:AROE (PHONE), EUR/NE:RJDOE</c>. What it takes reads as <see cref="DraftingGrammar"/> reads it.</summary>
internal static class PlainDrafting
{
    /// <summary>Reads the people of some lines; false, and none, for whatever the grammar has to read.</summary>
    public static bool Read(ReadOnlySpan<char> source, LineSpans lines, List<string> people)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (ReadLine(source.Slice(lines[i].Start, lines[i].Length), people)) continue;
            people.Clear();
            return false;
        }

        return people.Count > 0;
    }

    private static bool ReadLine(ReadOnlySpan<char> line, List<string> people)
    {
        while (true)
        {
            var comma = line.IndexOf(',');
            var person = comma < 0 ? line : line[..comma];
            // Blanks are single, and at the ends there are none.
            if (!IsPerson(person)) return false;
            people.Add(person.ToString());
            if (comma < 0) return true;
            if (comma + 2 >= line.Length || line[comma + 1] != ' ') return false;
            line = line[(comma + 2)..];
            if (OfficeLength(line) == 0) return false;
        }
    }

    /// <summary>Office and name in capitals, the name perhaps of several words, how it was cleared in parentheses.</summary>
    private static bool IsPerson(ReadOnlySpan<char> text)
    {
        var office = OfficeLength(text);
        if (office == 0 || text[^1] == ' ') return false;
        for (var i = office; i < text.Length; i++)
            if (!(char.IsAsciiLetterUpper(text[i]) || text[i] is '.' or '(' or ')' or '/' or '-' || text[i] == ' ' && text[i - 1] != ' ')) return false;
        return true;
    }

    /// <summary>The length of an office and its colon: only before one does a comma part two people.</summary>
    private static int OfficeLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (char.IsAsciiLetterUpper(text[at]) || text[at] is '/' or '-')) at++;
        return at > 0 && at < text.Length && text[at] == ':' ? at + 1 : 0;
    }
}
