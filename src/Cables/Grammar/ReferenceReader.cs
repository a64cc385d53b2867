using Cables.Diagnostics;
using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>Turns the items of a reference field into references: what kind, which station, which year. A number
/// without a station takes that of the item before (FORMAT.md E14, rule 2).</summary>
/// <param name="own">The telegram's own number: what refers to it is no reference.</param>
/// <param name="year">Its year.</param>
/// <param name="references">The list that they are added to.</param>
/// <param name="most">How many it may hold.</param>
/// <param name="diagnostics">Where it is told what was repaired.</param>
internal sealed class ReferenceReader(Mrn? own, int? year, List<Reference> references, int most, DiagnosticBag diagnostics)
{
    private string? _station;

    /// <summary>A further field begins: its first number takes no station of the one before.</summary>
    public void BeginField() => _station = null;

    /// <summary>Reads an item; false when the list is full.</summary>
    public bool Read(string? label, string item, BlockText text, int start)
    {
        var raw = WhiteSpace.Normalize(item).TrimEnd('.', ',', ';', ' ');
        var span = text.ToSource(new TextSpan(start, item.Length));
        var kind = KindOf(raw);
        if (kind is ReferenceKind.Other && ReferenceGrammar.ReadAirgram(item) is { } airgram) return Add(Airgram(label, airgram, raw, span));
        if (kind is not ReferenceKind.Other || IsDateTimeReference(raw)) return Add(new Reference(label, kind, raw) { Span = span });
        return Telegrams(label, item, raw, text, start, span);
    }

    /// <summary>Reads what a plain item names; false when the list is full.</summary>
    public bool Read(string? label, PlainReferences.Entry entry, BlockText text)
    {
        var span = text.ToSource(entry.Item);
        var raw = entry.IsAlone ? text.Span.Slice(entry.Item.Start, entry.Item.Length) : default;
        // A line's end is all that there may be between words but single blanks.
        var printed = raw.Contains('\n') ? WhiteSpace.Normalize(raw) : raw.ToString();
        if (entry.IsTalk) return Add(new Reference(label, ReferenceKind.Telcon, printed) { Span = span });
        if (entry.Station is { } station) _station = station.Spelling;
        return Add(new Reference(label, ReferenceKind.Telegram, entry.IsAlone ? printed : $"{entry.Station?.Name ?? _station} {text.Span.Slice(entry.Number.Start, entry.Number.Length)}")
        {
            Station = _station,
            Number = entry.Value,
            Year = entry.Year ?? year,
            YearIsPrinted = entry.Year is not null,
            Notal = entry.Notal,
            Span = span,
        });
    }

    private bool Add(Reference reference) =>
        IsOwn(reference) || diagnostics.TakeInto(references, reference, reference.Span, most, ReferenceDiagnostics.TooMany);

    /// <summary>Whether a reference is to the telegram itself.</summary>
    private bool IsOwn(Reference reference) => own is not null && reference.Number == own.Number && reference.Id is { } id && id == own.Id;

    private bool Telegrams(string? label, string item, string raw, BlockText text, int start, TextSpan span)
    {
        var (pieces, end) = ReferenceGrammar.ReadTelegrams(item);
        if (pieces.Count == 0) return IsRemark(raw) || Add(new Reference(label, ReferenceKind.Other, raw) { Span = span });

        foreach (var piece in pieces)
        {
            var reference = Telegram(label, piece, pieces.Count == 1 ? raw[..RawEnd(raw, item, end)] : null, span);
            if (reference is not null && !Add(reference)) return false;
            label = null;
        }

        // Behind a complete number a further station and number is a further reference: STATE 123, MOSCOW 456.
        var rest = item[end..];
        var next = rest.AsSpan().TrimStart(" ,;.\n");
        if (next.StartsWith("AND ")) next = next[4..].TrimStart();
        if (next.Length < 5 || ReferenceGrammar.ReadTelegrams(next.ToString()).Pieces.Count == 0) return true;
        return Read(null, next.ToString(), text, start + item.Length - next.Length);
    }

    private Reference? Telegram(string? label, ReferenceGrammar.Piece piece, string? raw, TextSpan span)
    {
        var number = MrnGrammar.ValueOf(piece.Number);
        var isParted = raw is not null && number is not null && !raw.Contains(piece.Number, StringComparison.Ordinal);
        if ((isParted || piece.Number.AsSpan().ContainsAnyExceptInRange('0', '9')) && number is not null)
            diagnostics.Add(ReferenceDiagnostics.NumberRepaired, span, piece.Number, number);
        if (piece.Name is { } name)
        {
            _station = Station(name, span);
            if (_station is null) return new Reference(label, ReferenceKind.Other, raw ?? name) { Span = span };
        }

        return new Reference(label, ReferenceKind.Telegram, raw ?? $"{piece.Name ?? _station} {piece.Number}")
        {
            Station = _station,
            Number = number,
            Year = piece.AnyYear ?? year,
            YearIsPrinted = piece.AnyYear is not null,
            Notal = piece.Notal,
            Span = span,
        };
    }

    private string? Station(string name, TextSpan span)
    {
        var words = name.AsSpan().Trim(" .-/");
        if (words.StartsWith("REFTEL ")) words = words[7..];
        if (words is "EMBTEL" or "EMBTELS" or "CONTEL" or "OURTEL") return own?.Station;
        if (words is "DEPTEL" or "DEPTELS") return "STATE";
        var reading = ReferenceStations.ReadingOf(words);
        if (reading.IsRepaired) diagnostics.Add(ReferenceDiagnostics.StationRepaired, span, words.ToString(), reading.Name);
        if (!reading.IsKnown)
        {
            if (IsMonth(words) || words.Count(' ') > 3 || words.Length < 3) return null;
            diagnostics.Add(ReferenceDiagnostics.UnknownStation, span, words.ToString());
        }

        return reading.Name;
    }

    private Reference Airgram(string? label, (string? Station, string Series, string Number) airgram, string raw, TextSpan span)
    {
        var station = airgram.Station is null ? null : Station(airgram.Station, span);
        return new Reference(label, ReferenceKind.Airgram, raw)
        {
            Station = station ?? own?.Station,
            Series = airgram.Series,
            Number = MrnGrammar.ValueOf(airgram.Number),
            Year = year,
            Notal = raw.Contains("NOTAL", StringComparison.OrdinalIgnoreCase),
            Span = span,
        };
    }

    /// <summary>The raw text of a single telegram ends behind its number and NOTAL; a title in brackets is no part of it.</summary>
    private static int RawEnd(string raw, string item, int end) => Math.Min(raw.Length, WhiteSpace.Normalize(item.AsSpan(0, end)).Length);

    private static ReferenceKind KindOf(string raw)
    {
        var upper = raw.ToUpperInvariant();
        if (Has(upper, "TELCON") || Has(upper, "PHONECON")) return ReferenceKind.Telcon;
        if (Has(upper, "E-MAIL") || Has(upper, "EMAIL")) return ReferenceKind.Email;
        if (Has(upper, "MEMORANDUM") || Has(upper, "MEMO ")) return ReferenceKind.Memorandum;
        if (Has(upper, "LETTER") || Has(upper, " LTR")) return ReferenceKind.Letter;
        if (upper.StartsWith("IIR ", StringComparison.Ordinal) || upper.StartsWith("TD-", StringComparison.Ordinal)
            || upper.StartsWith("TD ", StringComparison.Ordinal) || upper.StartsWith("FBIS", StringComparison.Ordinal)
            || upper.StartsWith("CERP", StringComparison.Ordinal) || upper.StartsWith("INCSR", StringComparison.Ordinal)
            || Has(upper, " FAM ") || Has(upper, "REPORT")) return ReferenceKind.Report;
        return ReferenceKind.Other;
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.Ordinal);

    /// <summary>A message named by its date-time group alone, and a paper named by its date: <c>… DTG 131522Z APR 74</c>,
    /// <c>USUN/DEPT FAX 4/28</c>.</summary>
    private static bool IsDateTimeReference(string raw) =>
        raw.StartsWith("MEMCON", StringComparison.OrdinalIgnoreCase) || Has(raw, " FAX ") || Has(raw, " DTG ") || Outline.DateTimeLook.Matches(raw) || raw.Length > 12 && DateTimeGroupGrammar.Find(raw) is { Group.Day: > 0 };

    /// <summary>Words that go with the item before them: <c>AND PREVIOUS</c>, <c>NOTAL</c>.</summary>
    private static bool IsRemark(string raw) =>
        raw is "AND PREVIOUS" or "PREVIOUS" or "NOTAL" or "(NOTAL)" or "AND" || raw.Length < 3
        || !raw.Any(char.IsAsciiLetterUpper);

    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        for (var month = 1; month <= 12; month++)
            if (word.StartsWith(DateTimeGroup.MonthName(month)) && word.Length <= 9 && Stations.Find(word) is null) return true;
        return false;
    }
}
