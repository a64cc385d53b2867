using System.Text.RegularExpressions;

namespace Cables.Generator;

/// <summary>Breaks a text into lines as a teleprinter's operator would.</summary>
public static partial class Wrap
{
    public const int Width = 65;

    public static List<string> Text(string text, int width = Width, Dice? hyphens = null)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in Words(text))
        {
            if (line.Length == 0) line = word;
            else if (line.Length + 1 + word.Length <= width) line += " " + word;
            else if (hyphens?.Percent(60) == true && Prose.Break(word) is { } halves && line.Length + halves.Head.Length + 2 <= width)
            {
                lines.Add($"{line} {halves.Head}-");
                line = halves.Tail;
            }
            else
            {
                lines.Add(line);
                line = word;
            }
        }

        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    /// <summary>A line in the middle of a text that begins with '3.' or 'A.' would be read as a paragraph by anybody, and a figure alone as
    /// something that a machine printed; a typist sees to it that none does.</summary>
    private static List<string> Words(string text)
    {
        List<string> words = [];
        foreach (var word in text.Split(' '))
        {
            if (words.Count > 0 && Label().IsMatch(word)) words[^1] += " " + word;
            else words.Add(word);
        }

        return words;
    }

    [GeneratedRegex(@"^(\d{1,2}[.,;]?|[A-Za-z]\.|\([A-Za-z]\)\.?)$")]
    private static partial Regex Label();
}
