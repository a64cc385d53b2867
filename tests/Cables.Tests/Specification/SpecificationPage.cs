using System.Text;
using System.Text.RegularExpressions;

namespace Cables.Tests.Specification;

/// <summary>The example rows of <c>FORMAT.md</c>: | mark [telegram] | printed | typed |.</summary>
internal static partial class SpecificationPage
{
    /// <summary>A row: the element's section, its line on the page, the whole telegram that its lines make, and what must come out.</summary>
    internal sealed record Row(string Section, int Line, string Printed, string Telegram, string Typed);

    public static List<Row> Rows { get; } = Read(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "FORMAT.md")));

    private static List<Row> Read(string[] lines)
    {
        List<Row> rows = [];
        var section = "";
        var telegrams = new Dictionary<string, string>();
        var last = "";
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (Heading().Match(line) is { Success: true } heading)
            {
                section = heading.Groups[1].Value;
                telegrams.Clear();
            }
            else if (line.StartsWith("```telegram ", StringComparison.Ordinal))
            {
                last = line["```telegram ".Length..].Trim();
                var text = new StringBuilder();
                while (lines[++i] != "```") text.Append(lines[i]).Append('\n');
                telegrams[last] = text.ToString();
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                while (lines[++i] != "```") { }
            }
            else if (telegrams.Count > 0 && Cells(line) is [var mark, var printed, var typed, ..] && Mark().Match(mark) is { Success: true } named)
            {
                var name = named.Groups[1].Length > 0 ? named.Groups[1].Value : last;
                var text = Printed(printed);
                rows.Add(new Row(section, i + 1, text, telegrams[name].Replace("{row}", text, StringComparison.Ordinal), Code().Match(typed).Groups[1].Value));
            }
        }

        return rows;
    }

    /// <summary>The cells of a row of a table; a bar behind a backslash belongs to the cell.</summary>
    private static List<string> Cells(string line)
    {
        if (!line.StartsWith('|')) return [];
        return [.. line[1..].Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|').Select(cell => cell.Replace('\u0001', '|').Trim())];
    }

    /// <summary>Code spans joined by the word nl: a line end.</summary>
    private static string Printed(string cell) =>
        string.Concat(Piece().Matches(cell).Select(piece =>
            piece.Value == "nl" ? "\n" : piece.Groups[1].Success ? piece.Groups[1].Value : piece.Groups[2].Value));

    [GeneratedRegex(@"^# (E\d\d)\b")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[RVC](?: (\S+))?$")]
    private static partial Regex Mark();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"`` (.*?) ``|`([^`]*)`|\bnl\b")]
    private static partial Regex Piece();
}
