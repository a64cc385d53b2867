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

    public static int? Decide(
        string printed, List<PageHeader> pages, int? serial, TextSpan span, DiagnosticBag diagnostics)
    {
        var value = MrnGrammar.ValueOf(printed);
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
        else if (!printed.All(char.IsAsciiDigit)) diagnostics.Add(MrnDiagnostics.NumberRepaired, span, printed, value);
        foreach (var page in pages)
            if (page.Number is { } number && number != decided && page.PrintedNumber is { } form && witnesses.Contains(form))
                diagnostics.Add(PageHeaderDiagnostics.Disagrees, page.Span, number, decided.Value.ToString(CultureInfo.InvariantCulture));
        return decided;
    }

    /// <summary>The number that the page headers show where no reference line does; null without any.</summary>
    public static int? OfPages(List<PageHeader> pages, int? serial) =>
        Vote([.. pages.Where(p => p.PrintedNumber is not null).Select(p => p.PrintedNumber!)], serial);

    /// <summary>Figure by figure from the right; null where no copy shows a readable one.</summary>
    private static int? Vote(List<string> witnesses, int? serial)
    {
        if (witnesses.Count == 0) return null;
        var width = witnesses.Max(w => w.Length);
        if (width > 8) return null;
        var tail = serial is { } known && witnesses.Exists(w => EndsLike(w, known))
            ? known.ToString("0000", CultureInfo.InvariantCulture) : "";
        var (value, unit) = (0, 1);
        for (var place = 0; place < width; place++, unit *= 10)
        {
            var figure = place < tail.Length && tail.Length == 4 ? tail[^(place + 1)] - '0' : Figure(witnesses, place);
            if (figure is not { } sure)
            {
                // The reference line is not padded: what only it lacks is no figure.
                if (witnesses.TrueForAll(w => w.Length <= place)) break;
                return null;
            }

            value += sure * unit;
        }

        return value;
    }

    private static int? Figure(List<string> witnesses, int place)
    {
        var votes = new int[10];
        var first = -1;
        foreach (var witness in witnesses)
        {
            if (place >= witness.Length) continue;
            var figure = LookAlikes.Figure(witness[^(place + 1)]);
            if (figure < 0) continue;
            if (first < 0) first = figure;
            votes[figure]++;
        }

        if (first < 0) return null;
        var shown = Enumerable.Range(0, 10).Where(f => votes[f] > 0).ToList();
        if (shown.Count == 1) return first;
        if (shown.TrueForAll(f => ZeroReadings.Contains((char)('0' + f)))) return 0;
        var most = shown.MaxBy(f => votes[f]);
        return votes[most] > votes[first] ? most : first;
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
