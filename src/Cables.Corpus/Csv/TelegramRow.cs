using System.Globalization;

namespace Cables.Corpus;

/// <summary>The columns of the flat table. Names and meanings are those of the SQLite database; what is a table of its own there is one
/// cell here, its items joined by <c>; </c>. The order does not change; what is added later comes behind.</summary>
internal static class TelegramRow
{
    private static readonly (string Name, Func<Document, Cable, string?> Value)[] Cells =
    [
        ("mrn", (_, cable) => cable.Id),
        ("kind", (document, _) => Names.Of(document.Kind)),
        ("year", (_, cable) => Figures(cable.Mrn?.Year)),
        ("station", (_, cable) => cable.Mrn?.Station),
        ("number", (_, cable) => Figures(cable.Mrn?.Number)),
        ("section", (_, cable) => Figures(cable.Section?.Number)),
        ("sections", (_, cable) => Figures(cable.Section?.Of)),
        ("date", (document, _) => document.DateTimeGroup?.Value.Utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        ("dtg", (document, _) => document.DateTimeGroup?.Raw),
        ("precedence", (_, cable) => cable.Precedence?.ToString()),
        ("info_precedence", (_, cable) => cable.InfoPrecedence?.ToString()),
        ("sender", (document, _) => document.From?.Name),
        ("to", (document, _) => Joined(document.To, addressee => addressee.Name)),
        ("info", (_, cable) => Joined(cable.Info, addressee => addressee.Name)),
        ("classification", (document, _) => document.Classification?.LevelName),
        ("caveats", (document, _) => Joined(document.Classification?.Caveats ?? default, caveat => caveat)),
        ("captions", (_, cable) => Joined(cable.Captions, caption => caption)),
        ("executive_order", (_, cable) => cable.ExecutiveOrder?.Number),
        ("declassification", (_, cable) => cable.ExecutiveOrder?.Instruction),
        ("tags", (_, cable) => Joined(cable.Tags, tag => tag.Code)),
        ("subject", (document, _) => document.Subject),
        ("refs", (_, cable) => Joined(cable.References, reference => reference.Id ?? reference.Raw)),
        ("classified_by", (_, cable) => cable.ClassifiedBy?.Name),
        ("classified_reasons", (_, cable) => Joined(cable.ClassifiedBy?.Reasons ?? default, reason => reason)),
        ("signature", (_, cable) => cable.Signature),
        ("action_offices", (_, cable) => Joined(cable.Distribution?.Action ?? default, office => office.Office)),
        ("origin_offices", (_, cable) => Joined(cable.Distribution?.Origin ?? default, office => office.Office)),
        ("info_offices", (_, cable) => Joined(cable.Distribution?.Info ?? default, office => office.Office)),
        ("drafted_by", (_, cable) => Joined(cable.Drafting?.DraftedBy ?? default, name => name)),
        ("approved_by", (_, cable) => Joined(cable.Drafting?.ApprovedBy ?? default, name => name)),
        ("cleared_by", (_, cable) => Joined(cable.Drafting?.ClearedBy ?? default, name => name)),
        ("pages", (_, cable) => Figures(cable.Pages)),
        ("markings", (document, _) => Joined(document.Markings, marking => marking)),
        ("text", (document, _) => document.Text),
        ("diagnostics", (document, _) => Joined(document.Diagnostics, diagnostic => diagnostic.Code)),
    ];

    /// <summary>The names of the columns.</summary>
    public static IEnumerable<string> Columns => [.. Cells.Select(cell => cell.Name), "path", "member", "row", "position", "line"];

    /// <summary>A document's cells.</summary>
    public static IEnumerable<string?> Of(SourceEntry entry, Document document)
    {
        var cable = document as Cable ?? new Cable { Kind = document.Kind };
        foreach (var (_, value) in Cells) yield return value(document, cable);
        yield return entry.File.Path;
        yield return entry.Member;
        yield return Figures(entry.Row);
        yield return Figures(document.Source.Index);
        yield return Figures(document.Source.Line);
    }

    private static string? Figures(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Joined<T>(ValueList<T> items, Func<T, string> text) => string.Join("; ", items.Select(text));
}
