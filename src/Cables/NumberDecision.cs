using System.Globalization;
using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>Decides a telegram's number from the places that print it: the reference line, every page header, and the serial of the
/// envelope, which is the number's last four figures. Where they disagree over a figure, the repeats decide, figure by figure,
/// before any table of look-alikes.</summary>
internal static class NumberDecision
{
    /// <summary>What a slashed zero is read as; copies that disagree among these show a zero.</summary>
    private const string ZeroReadings = "02689";

    /// <summary>The figures of the longest number.</summary>
    private const int LongestNumber = 8;

    public static int? Decide(
        string printed, List<PageHeader> pages, int? serial, TextSpan span, DiagnosticBag diagnostics)
    {
        var value = MrnGrammar.ValueOf(printed);
        if (AllShow(value, printed, pages)) return value;
        List<string> witnesses = printed.Length > 0 ? [printed] : [];
        foreach (var page in pages)
        {
            if (page.PrintedNumber is not { } number) continue;
            if (witnesses.Count == 0 || IsAlike(witnesses[0], number)) witnesses.Add(number);
            else if (page.Number is { } other && value is not null && other != value)
                diagnostics.Add(PageHeaderDiagnostics.Disagrees, page.Span, other, value.Value.ToString(CultureInfo.InvariantCulture));
        }

        var decided = Vote(witnesses, serial);
        if (decided is null) return value;
        if (printed.Length == 0) return decided;
        if (decided != value) diagnostics.Add(MrnDiagnostics.Corroborated, span, printed, decided);
        else if (printed.AsSpan().ContainsAnyExceptInRange('0', '9')) diagnostics.Add(MrnDiagnostics.NumberRepaired, span, printed, value);
        foreach (var page in pages)
            if (page.Number is { } number && number != decided && page.PrintedNumber is { } form && witnesses.Contains(form))
                diagnostics.Add(PageHeaderDiagnostics.Disagrees, page.Span, number, decided.Value.ToString(CultureInfo.InvariantCulture));
        return decided;
    }

    /// <summary>Whether every place prints the same figures, none of them misread.</summary>
    private static bool AllShow(int? value, string printed, List<PageHeader> pages)
    {
        if (value is null || printed.AsSpan().ContainsAnyExceptInRange('0', '9')) return false;
        foreach (var page in pages)
        {
            if (page.PrintedNumber is not { } number) continue;
            if (page.Number != value || number.Length > LongestNumber || number.AsSpan().ContainsAnyExceptInRange('0', '9')) return false;
        }

        return true;
    }

    /// <summary>The number that the page headers show where no reference line does; null without any.</summary>
    public static int? OfPages(List<PageHeader> pages, int? serial) =>
        Vote([.. pages.Where(p => p.PrintedNumber is not null).Select(p => p.PrintedNumber!)], serial);

    /// <summary>Figure by figure from the right; null where no copy shows a readable one. The first print is the reference line's
    /// where there is one.</summary>
    private static int? Vote(List<string> witnesses, int? serial)
    {
        if (witnesses.Count == 0) return null;
        // Clean copies that agree need no help.
        var width = witnesses.TrueForAll(w => w.Length <= LongestNumber) ? 0 : Width(witnesses);
        if (width > LongestNumber) return null;
        var isClean = witnesses.TrueForAll(w => !w.AsSpan().ContainsAnyExceptInRange('0', '9') && w.AsSpan().TrimStart('0').SequenceEqual(witnesses[0].AsSpan().TrimStart('0')));
        if (isClean) return MrnGrammar.ValueOf(witnesses[0]);
        width = Width(witnesses);
        var tail = serial is { } known && witnesses.Exists(w => EndsLike(w, known))
            ? known.ToString("0000", CultureInfo.InvariantCulture) : "";
        var places = new List<int>[width];
        for (var place = 0; place < width; place++)
            places[place] = place < tail.Length ? [tail[^(place + 1)] - '0'] : Readings(witnesses, place);
        var zeros = ReadForZero(places);
        var (value, unit) = (0, 1);
        for (var place = 0; place < width; place++, unit *= 10)
        {
            var readings = places[place];
            if (readings.Count == 0) return null;
            // The reference line is not padded: what it lacks is the padding of the page headers.
            if (place >= witnesses[0].Length && readings.TrueForAll(IsZero)) break;
            value += Decided(readings, zeros) * unit;
        }

        return value;
    }

    /// <summary>Page headers are padded to five figures, the Department's to six; a reference line has no more than they.</summary>
    private static int Width(List<string> witnesses)
    {
        var pages = witnesses.Skip(1).Select(w => w.Length).ToList();
        return pages.Count > 1 && pages.TrueForAll(length => length == pages[0]) ? pages[0] : witnesses.Max(w => w.Length);
    }

    private static List<int> Readings(List<string> witnesses, int place) =>
        [.. witnesses.Where(w => place < w.Length).Select(w => LookAlikes.Figure(w[^(place + 1)])).Where(figure => figure >= 0)];

    /// <summary>The figures for which this print shows a slashed zero: those that take part in two disputes over one.</summary>
    private static HashSet<int> ReadForZero(List<int>[] places) =>
        [.. places.Where(IsDisputedZero).SelectMany(readings => readings.Distinct()).GroupBy(figure => figure)
            .Where(group => group.Count() > 1).Select(group => group.Key)];

    private static bool IsDisputedZero(List<int> readings)
    {
        var shown = readings.Distinct().Count();
        return shown > 1 && readings.TrueForAll(IsZero) && (shown > 2 || readings.Contains(0));
    }

    private static int Decided(List<int> readings, HashSet<int> zeros)
    {
        if (IsDisputedZero(readings) || readings.Count > 2 && readings.TrueForAll(zeros.Contains)) return 0;
        var most = readings.GroupBy(figure => figure).MaxBy(group => group.Count())!;
        return most.Count() > readings.Count(figure => figure == readings[0]) ? most.Key : readings[0];
    }

    /// <summary>Whether two prints can be of one number: most figures at the same place from the right are the same, or readings of
    /// a zero, or cannot be read.</summary>
    private static bool IsAlike(string left, string right)
    {
        var (same, places) = (0, Math.Min(left.Length, right.Length));
        for (var place = 1; place <= places; place++)
        {
            var (a, b) = (LookAlikes.Figure(left[^place]), LookAlikes.Figure(right[^place]));
            if (a < 0 || b < 0 || a == b || IsZero(a) && IsZero(b)) same++;
        }

        return same * 5 >= places * 3;
    }

    private static bool IsZero(int figure) => ZeroReadings.Contains((char)('0' + figure));

    /// <summary>Whether the last figures of a print do not contradict the envelope's serial.</summary>
    private static bool EndsLike(string printed, int serial)
    {
        if (serial > 9999 || printed.Length < 4) return false;
        var tail = serial.ToString("0000", CultureInfo.InvariantCulture);
        var unreadable = 0;
        for (var place = 1; place <= 4; place++)
        {
            var figure = LookAlikes.Figure(printed[^place]);
            if (figure < 0) unreadable++;
            else if (figure != tail[^place] - '0' && !(IsZero(figure) && IsZero(tail[^place] - '0')) && printed[^place] is not ('s' or 'S')) return false;
        }

        return unreadable < 4;
    }
}
