namespace Cables.Tests.Properties;

/// <summary>One act of damage to a text: which, where in parts of a thousand, and what is printed over it. Shared with the long runs
/// of <c>Cables.Fuzz</c>.</summary>
internal readonly record struct Damage(DamageKind Kind, int First, int Second, string Blot)
{
    public const int Kinds = (int)DamageKind.EndLinesOtherwise + 1;

    /// <summary>What scanners, clerks and line noise print over a telegram.</summary>
    public static readonly string[] Blots =
    [
        "\n", "\r", "\r\n", "\n\n", "\f", " ", "    ", "\t", "\0", "(", ")", "((((", "[", ":", ";", ",", ".", "-", "--------", "/", "//", "\"", "'",
        "O", "0", "l", "9", "99999999999", "000000", "Z", "REF", "A.", "\uD800", "\uDC00", "\uFEFF", "\u0085", "\u2028", "٣", "é", "¶", "|~", "“",
        "PAGE 02", "PAGE 01  OSLO 00912  131455Z", "REF:", "TAGS:", "SUBJECT:", "E.O. 12356:", "FM ", "TO ", "INFO ", "XMT", "BT", "NNNN",
        "1.", "2. ", "(C)", "SECTION 02 OF 99", "CONFIDENTIAL", "Message Attributes", "Classified By:", "QUOTE", "UNQUOTE", "BEGIN TEXT",
        "ACTION EUR-25", "DRAFTED BY", "R 261639Z FEB 74", "VZCZCXRO5008", "MEMORANDUM", "AIRGRAM", "Dear Mr. Doe:",
    ];

    /// <summary>The damaged text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">A text from which a stretch may be spliced in.</param>
    public string Apply(string text, string other)
    {
        var (from, to) = Order(Place(First, text.Length), Place(Second, text.Length));
        switch (Kind)
        {
            case DamageKind.CutEnd: return text[..to];
            case DamageKind.CutStart: return text[from..];
            case DamageKind.CutOut: return string.Concat(text.AsSpan(0, from), text.AsSpan(to));
            case DamageKind.Overprint: return string.Concat(text.AsSpan(0, from), Blot, text.AsSpan(Math.Min(text.Length, from + 1)));
            case DamageKind.Insert: return text.Insert(from, Blot);
            case DamageKind.Flip when from < text.Length: return string.Concat(text.AsSpan(0, from), Flipped(text[from]), text.AsSpan(from + 1));
            case DamageKind.Double: return text.Insert(to, text[from..Math.Min(to, from + 2000)]);
            case DamageKind.Splice: return string.Concat(text.AsSpan(0, from), other.AsSpan(Place(Second, other.Length)));
            case DamageKind.Lower: return string.Concat(text.AsSpan(0, from), text[from..to].ToLowerInvariant(), text.AsSpan(to));
            case DamageKind.EndLinesOtherwise: return text.Replace("\n", Second < 500 ? "\r\n" : "\r", StringComparison.Ordinal);
        }

        var lines = text.Split('\n').ToList();
        var (one, two) = (Place(First, lines.Count - 1), Place(Second, lines.Count - 1));
        switch (Kind)
        {
            case DamageKind.DoubleLine: lines.Insert(one, lines[two]); break;
            case DamageKind.SwapLines: (lines[one], lines[two]) = (lines[two], lines[one]); break;
            case DamageKind.LoseLine: lines.RemoveAt(one); break;
            case DamageKind.JoinLines: lines[one] = lines[one] + " " + lines[two]; break;
            case DamageKind.ShuffleLines: Shuffle(lines, First + 1); break;
        }

        return string.Join('\n', lines);
    }

    /// <summary>Every so-manieth line first, then the next ones: columns read across.</summary>
    private static void Shuffle(List<string> lines, int seed)
    {
        var step = seed % 7 + 2;
        var shuffled = Enumerable.Range(0, step).SelectMany(first => lines.Where((_, i) => i % step == first)).ToList();
        lines.Clear();
        lines.AddRange(shuffled);
    }

    private string Flipped(char c) => ((char)(c ^ (1 << Second % 8))).ToString();

    private static int Place(int thousandths, int length) => (int)((long)thousandths * length / 999);

    private static (int From, int To) Order(int first, int second) => (Math.Min(first, second), Math.Max(first, second));
}

/// <summary>What can happen to a text.</summary>
internal enum DamageKind
{
    CutEnd,
    CutStart,
    CutOut,
    Overprint,
    Insert,
    Flip,
    Double,
    Splice,
    Lower,
    DoubleLine,
    SwapLines,
    LoseLine,
    JoinLines,
    ShuffleLines,
    EndLinesOtherwise,
}
