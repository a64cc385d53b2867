using System.Buffers;
using Cables.Text;

namespace Cables.Grammar;

/// <summary>Joins wrapped lines to running text. FORMAT.md E16, rule 2: one space between lines; a hyphen at a line's end inside a
/// word is joined (<c>RESPON-</c> + <c>SIBLE</c>), that of a compound is kept (<c>US-</c> + <c>SOVIET</c>).</summary>
internal static class WrappedLines
{
    /// <summary>No word that is broken at a line's end is longer.</summary>
    private const int LongestWord = 60;

    private static readonly string[] Prefixes = ["NON", "ANTI", "CO", "EX", "PRE", "SEMI", "SELF", "SO", "US", "PRO", "ALL", "VICE"];

    private static readonly SearchValues<char> OtherBlanks = SearchValues.Create("\t\n\r\f\u00A0\0");

    /// <summary>Appends a line to running text.</summary>
    public static void Append(CharBuffer text, ReadOnlySpan<char> line) => Append(text, line, WhiteSpace.IsEven(line));

    /// <summary>The same of a line of which it is known whether its words stand one blank apart.</summary>
    public static void Append(CharBuffer text, ReadOnlySpan<char> line, bool isEven)
    {
        line = line.Trim();
        if (line.EndsWith("\\")) line = line[..^1].TrimEnd();
        if (line.IsEmpty) return;
        if (text.Length > 0 && EndsInHyphen(text) && char.IsLetterOrDigit(line[0]))
        {
            if (!KeepsHyphen(LastWord(text))) text.Length--;
        }
        else if (text.Length > 0 && text[text.Length - 1] is not '\n') text.Append(' ');

        if (isEven) text.Append(line);
        else AppendNormalized(text, line);
    }

    private static void AppendNormalized(CharBuffer text, ReadOnlySpan<char> line)
    {
        if (!line.Contains("  ", StringComparison.Ordinal) && !line.ContainsAny(OtherBlanks) || IsTable(line))
        {
            text.Append(line);
            return;
        }

        var blank = false;
        foreach (var c in line)
        {
            if (WhiteSpace.IsBlank(c))
            {
                blank = true;
                continue;
            }

            if (blank) text.Append(' ');
            blank = false;
            text.Append(c);
        }
    }

    /// <summary>Three or more blanks between words are the columns of a table.</summary>
    public static bool IsTable(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf("   ", StringComparison.Ordinal);
        return at > 0 && line.LastIndexOf("   ", StringComparison.Ordinal) > at + 6;
    }

    private static bool EndsInHyphen(CharBuffer text) =>
        text.Length > 1 && text[text.Length - 1] == '-' && (char.IsLetterOrDigit(text[text.Length - 2]) || text[text.Length - 2] == '.');

    private static bool KeepsHyphen(ReadOnlySpan<char> word)
    {
        if (word.ContainsAnyInRange('0', '9') || word.Contains('.')) return true;
        foreach (var prefix in Prefixes)
            if (word.SequenceEqual(prefix)) return true;
        return false;
    }

    private static ReadOnlySpan<char> LastWord(CharBuffer text)
    {
        var start = text.Length - 1;
        var least = Math.Max(0, start - LongestWord);
        while (start > least && !WhiteSpace.IsBlank(text[start - 1]) && text[start - 1] is not ('"' or '(' or '/')) start--;
        return text.Span[start..^1];
    }
}
