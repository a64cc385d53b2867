using Cables.Outline;
using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>Reads a whole distribution as the terminal printed it, <c>EUR-25</c>, <c>INFO  OCT-01  ISO-00</c>, <c>/026 W</c>, in one walk over its
/// lines. It takes the whole list or nothing, and what it takes reads as <see cref="DistributionGrammar"/> reads it.</summary>
/// <param name="source">The text that the lines belong to.</param>
/// <param name="current">To whom the first office belongs.</param>
internal ref struct PlainOffices(ReadOnlySpan<char> source, DistributionGrammar.EntryKind current)
{
    private readonly ReadOnlySpan<char> _source = source;
    private DistributionGrammar.EntryKind _current = current;
    private OfficeCopies? _action;
    private OfficeCopies? _origin;
    private char _joint;
    private int? _total;
    private int _sum;

    /// <summary>The distribution, and the copies of all its offices added up; null for whatever the grammar has to read.</summary>
    /// <param name="lines">The lines behind the label.</param>
    /// <param name="most">More offices are not taken.</param>
    public (Distribution Distribution, int Sum)? Read(LineSpans lines, int most)
    {
        using var borrowed = BorrowedList<OfficeCopies>.Take();
        for (var i = 0; i < lines.Count; i++)
            if (_total is not null || !ReadLine(lines[i], isLast: i + 1 == lines.Count, borrowed.Items)) return null;
        var count = borrowed.Items.Count + (_action is null ? 0 : 1) + (_origin is null ? 0 : 1);
        if (count == 0 || count > most) return null;
        return (new Distribution(ListOf(_action), ListOf(_origin), borrowed.Items.ToValueList(), _total), _sum);
    }

    private bool ReadLine(TextSpan span, bool isLast, List<OfficeCopies> info)
    {
        if (span.Length == 0) return false;
        var line = _source.Slice(span.Start, span.Length);
        for (var at = BehindGap(line, 0); at < line.Length; at = BehindGap(line, at))
        {
            if (line[at] == '/')
            {
                _total = isLast ? TotalOf(line[at..]) : null;
                return _total is not null;
            }

            var code = Offices.Beginning(line[at..], out var length);
            var rest = line[(at + length)..];
            // No label is an office.
            if (code is null && LabelOf(line.Slice(at, length)) is var label and not DistributionGrammar.EntryKind.None && (rest.IsEmpty ? !isLast : rest[0] == ' '))
            {
                _current = label;
                at += length;
                continue;
            }

            // Neither is NODS.
            if (code is null || length == 4 && code is "NODS" || !AreCopies(rest)) return false;
            var copies = (rest[1] - '0') * 10 + rest[2] - '0';
            _sum += copies;
            var office = new OfficeCopies(code, copies) { Span = new TextSpan(span.Start + at, length + 3) };
            at += length + 3;
            if (!Take(office, info)) return false;
            // One office acts or writes; what stands on further lines is information.
            if (!isLast && _current != DistributionGrammar.EntryKind.Info && BehindGap(line, at) == line.Length) _current = DistributionGrammar.EntryKind.Info;
        }

        return true;
    }

    private bool Take(OfficeCopies office, List<OfficeCopies> info)
    {
        if (_current == DistributionGrammar.EntryKind.Info) info.Add(office);
        else if (_current == DistributionGrammar.EntryKind.Action && _action is null) _action = office;
        else if (_current == DistributionGrammar.EntryKind.Origin && _origin is null) _origin = office;
        else return false;
        return true;
    }

    /// <summary>Whether two figures stand behind the joint of the form: hyphens since 1973, blanks, with commas behind the figures, before. The two
    /// do not mix.</summary>
    private bool AreCopies(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[2])) return false;
        if (_joint == '\0' && text[0] is '-' or ' ') _joint = text[0];
        return text[0] == _joint && (text.Length == 3 || text[3] == ' ' || text[3] == ',' && _joint == ' ');
    }

    private readonly int BehindGap(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (line[at] == ' ' || line[at] == ',' && _joint == ' ')) at++;
        return at;
    }

    private static DistributionGrammar.EntryKind LabelOf(ReadOnlySpan<char> word) => word switch
    {
        "INFO" => DistributionGrammar.EntryKind.Info,
        "ACTION" => DistributionGrammar.EntryKind.Action,
        "ORIGIN" => DistributionGrammar.EntryKind.Origin,
        _ => DistributionGrammar.EntryKind.None,
    };

    /// <summary>Two or three figures and a letter, which end the list: <c>/084 W</c>, <c>/057 R</c>.</summary>
    private static int? TotalOf(ReadOnlySpan<char> text)
    {
        if (text.Length is not (5 or 6) || text[^2] != ' ' || text[^1] is not ('W' or 'R')) return null;
        var total = 0;
        foreach (var c in text[1..^2])
        {
            if (!char.IsAsciiDigit(c)) return null;
            total = total * 10 + c - '0';
        }

        return total;
    }

    private static ValueList<OfficeCopies> ListOf(OfficeCopies? office) => office is null ? [] : [office];
}
