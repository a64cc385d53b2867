using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Outline;

namespace Cables;

/// <summary>Reads the date-time line and decides its year where it shows none.</summary>
internal static class DateTimeLineReader
{
    /// <summary>What the line shows.</summary>
    internal sealed record Line(Precedence? Precedence, Precedence? InfoPrecedence, Printed<DateTimeGroup> Group);

    public static Line? Read(
        TelegramOutline outline, ValueList<KeyValuePair<string, string>> attributes, DiagnosticBag diagnostics)
    {
        if (outline.First(ElementKind.DateTimeGroup) is not { } block)
        {
            diagnostics.Add(DateTimeGroupDiagnostics.Missing, default);
            return null;
        }

        var text = block.TextOf(outline.Source);
        var line = text.Span.Contains('\n') ? text.Text.Replace('\n', ' ') : text.Span;
        if (DateTimeGroupGrammar.Find(line) is not { } reading)
        {
            // The prosign may stand even where nothing behind it can be read.
            diagnostics.Add(DateTimeGroupDiagnostics.Unreadable, text.WholeSource, line.ToString());
            var start = PrecedenceEnd(line);
            var (action, info) = DateTimeGroupGrammar.Prosigns(line[..start]);
            return new Line(action, info, new Printed<DateTimeGroup>(default, line[start..].ToString(), text.WholeSource));
        }

        var (first, second) = DateTimeGroupGrammar.Prosigns(line[..reading.Start]);
        var raw = line[reading.Start..reading.End].ToString();
        var span = text.ToSource(TextSpan.FromBounds(reading.Start, reading.End));
        var group = reading.Group;
        if (group.Day > 0 && group.Year is null && YearOf(attributes) is { } year)
        {
            group = group with { Year = year };
            diagnostics.Add(DateTimeGroupDiagnostics.YearInferred, span, raw, year);
        }

        if (group.Day == 0) diagnostics.Add(DateTimeGroupDiagnostics.Unreadable, span, raw);
        else if (group.Utc is null && group.Month is not null && group.Year is not null) diagnostics.Add(DateTimeGroupDiagnostics.NoSuchDay, span, raw);
        else if (reading.Repaired) diagnostics.Add(DateTimeGroupDiagnostics.Repaired, span, raw, group);
        return new Line(first, second, new Printed<DateTimeGroup>(group, raw, span));
    }

    /// <summary>Where the single letters at the start of a line end, marks of the margin passed over.</summary>
    private static int PrecedenceEnd(ReadOnlySpan<char> line)
    {
        var at = Margin.Length(line);
        while (at + 1 < line.Length && char.IsAsciiLetterUpper(line[at]) && line[at + 1] == ' ') at += 2;
        return at;
    }

    /// <summary>The year that the attribute block tells: of Draft Date, else of Document Number.</summary>
    public static int? YearOf(ValueList<KeyValuePair<string, string>> attributes)
    {
        foreach (var key in (string[])["Draft Date", "Sent Date", "Document Number"])
        {
            foreach (var (name, value) in attributes)
            {
                if (name != key) continue;
                var figures = key == "Document Number" ? value.AsSpan(0, Math.Min(4, value.Length)) : value.AsSpan(Math.Max(0, value.Length - 4));
                if (figures.Length == 4 && int.TryParse(figures, null, out var year) && year is >= 1960 and <= 2015) return year;
            }
        }

        return null;
    }
}
