using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Outline;

/// <summary>Recognises FM, TO and INFO lines and addresses without a label.</summary>
internal static class AddressLook
{
    /// <summary>What the line is; <see cref="LineKind.Text"/> when it holds no address.</summary>
    public static LineLook Read(ReadOnlySpan<char> line)
    {
        if (line.Length < 4) return default;
        var look = ReadLabelled(line);
        if (look.Kind != LineKind.Text) return look;
        var margin = Margin.Length(line);
        return IsAddress(line[margin..]) && IsCapitals(line[margin..]) ? new LineLook(LineKind.Address, margin) : default;
    }

    /// <summary>What the line is behind a label; <see cref="LineKind.Text"/> when it has none.</summary>
    public static LineLook ReadLabelled(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 || !MayBeLabelled(line)) return default;
        var margin = Margin.Length(line);
        var look = Labelled(line, margin);
        if (look.Kind == LineKind.Text && margin > 0) look = Labelled(line, 0);
        return look.Kind == LineKind.Text && BehindScrap(line) is var start and > 0 ? Labelled(line, start) : look;
    }

    /// <summary>Whether a line may have a label. One that begins with two letters, the first a capital, is told by them: those of FM, TO and INFO
    /// and of what is made of them, a word of four letters that may be INFO, a scrap with a mark behind it.</summary>
    public static bool MayBeLabelled(ReadOnlySpan<char> line)
    {
        var (first, second) = (line[0], line[1]);
        if (!char.IsAsciiLetterUpper(first) || !char.IsAsciiLetter(second)) return true;
        var begins = first switch
        {
            'F' => second is 'M' or 'N' or 'H' or 'R' or 'F' or 'm' or 'i',
            'T' => second is 'O' or 'C' or 'Q' or 'o',
            'I' => second is 'N' or 'n' or 'T',
            'E' or 'P' => second is 'M',
            'N' => second is 'F',
            _ => false,
        };
        if (begins) return true;
        for (var at = 2; at < 4; at++)
            if (!char.IsLetterOrDigit(line[at])) return BehindScrap(line) > 0;
        return (line.Length == 4 || !char.IsLetterOrDigit(line[4])) && IsNearInfo(line[..4]);
    }

    /// <summary>Whether a text begins as an address does: with a prefix, or with a routing indicator and a stroke.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text, bool tolerant = true) =>
        AddressPrefixes.Match(text, tolerant) > 0 || RoutingIndicatorLength(text) > 0;

    /// <summary>The length of <c>RUEHC/</c> at the start; 0 when there is none.</summary>
    public static int RoutingIndicatorLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 6 || text[0] != 'R') return 0;
        var length = 0;
        while (length < text.Length && length < 8 && char.IsAsciiLetterUpper(text[length])) length++;
        return length is >= 4 and <= 7 && length < text.Length && text[length] == '/' ? length + 1 : 0;
    }

    /// <summary>The label TO or INFO as it should be, with a name in capitals behind it.</summary>
    public static LineLook PlainLabel(ReadOnlySpan<char> line)
    {
        var margin = Margin.Length(line);
        var text = line[margin..];
        var label = text.StartsWith("TO ", StringComparison.OrdinalIgnoreCase) ? 3 : text.StartsWith("INFO ", StringComparison.OrdinalIgnoreCase) ? 5 : 0;
        var length = margin + label;
        if (label == 0 || line.Length < length + 3 || line.Length > 90 || !IsCapitals(line) || line.EndsWith(".")) return default;
        return new LineLook(label == 3 ? LineKind.To : LineKind.Info, length);
    }

    /// <summary>The offset of a label that a scrap clings to, <c>s=FM</c>, <c>iBT.</c>: at most three characters and a mark.</summary>
    private static int BehindScrap(ReadOnlySpan<char> line)
    {
        for (var at = 1; at < 4 && at < line.Length; at++)
            if (!char.IsLetterOrDigit(line[at]) && (line[at] != ' ' || char.IsAsciiLetterLower(line[at - 1])) && at + 1 < line.Length && char.IsAsciiLetterUpper(line[at + 1])) return at + 1;
        return 0;
    }

    /// <summary>Addresses without a label are known by their capitals: <c>Director's Sec'y</c> is a clerk's note.</summary>
    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var (capitals, small) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsUpper(c)) capitals++;
            else if (char.IsLower(c)) small++;
        }

        return capitals > small;
    }

    private static LineLook Labelled(ReadOnlySpan<char> line, int start)
    {
        var text = line[start..];
        if (text.Length < 4) return default;
        var (kind, length, exact) = Label(text);
        if (kind == LineKind.Text) return default;
        var content = start + length;
        while (content < line.Length && !char.IsLetterOrDigit(line[content])) content++;
        if (content >= line.Length)
            return exact && kind == LineKind.Info ? new LineLook(kind, line.Length) : default;
        var address = IsAddress(line[content..]);
        // TO and INFO are words of any text, FM is not; what is no known address needs the label as it should be.
        if (address) return new LineLook(kind, content, !exact);
        return exact && kind == LineKind.From ? new LineLook(kind, content) : default;
    }

    /// <summary>Whether a word of four letters is INFO with one letter misread, or two by look-alikes: two letters at least are right.</summary>
    private static bool IsNearInfo(ReadOnlySpan<char> word)
    {
        var right = 0;
        for (var i = 0; i < 4; i++)
            if (char.ToUpperInvariant(word[i]) == "INFO"[i]) right++;
        return right >= 2 && Text.LookAlikes.Distance(word, "INFO", Text.LookAlikes.OneLetter) <= Text.LookAlikes.OneLetter;
    }

    private static (LineKind Kind, int Length, bool Exact) Label(ReadOnlySpan<char> text)
    {
        var word = 0;
        while (word < text.Length && (char.IsLetterOrDigit(text[word]))) word++;
        var label = text[..word];
        // INFO may have any letter misread; the other labels and what is made of them begin with one of these.
        if (text.IsEmpty) return default;
        if (text[0] is not ('F' or 'f' or 'T' or 't' or 'I' or 'i' or 'E' or 'P' or 'M' or '1' or 'l' or 'N')) return word == 4 && IsNearInfo(label) ? (LineKind.Info, word, false) : default;
        var exact = label switch
        {
            "FM" => LineKind.From,
            "TO" => LineKind.To,
            "INFO" => LineKind.Info,
            _ => LineKind.Text,
        };
        if (exact != LineKind.Text) return (exact, word, true);
        if (label is "F" && text.StartsWith("F M ")) return (LineKind.From, 3, false);
        var damaged = label switch
        {
            "FN" or "FH" or "EM" or "PM" or "Fm" or "Fi" or "fM" or "fm" or "FROM" or "FF" or "M" => LineKind.From,
            "T0" or "TC" or "To" or "ITO" or "10" or "TQ" => LineKind.To,
            "1NFO" or "INF0" or "INFQ" or "lNFO" or "INFD" or "Info" or "INTO" or "NFO" => LineKind.Info,
            _ => LineKind.Text,
        };
        if (damaged != LineKind.Text) return (damaged, word, false);
        if (word == 4 && IsNearInfo(label)) return (LineKind.Info, word, false);
        // FMAMEMBASSY, TOSECSTATE: the blank is lost.
        if (word < 5) return default;
        foreach (var (known, kind) in (ReadOnlySpan<(string, LineKind)>)[("FM", LineKind.From), ("TO", LineKind.To), ("INFO", LineKind.Info)])
            if (label.StartsWith(known) && AddressPrefixes.Match(text[known.Length..], tolerant: false) > 3)
                return (kind, known.Length, false);
        return default;
    }
}
