using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using Cables.Text;

namespace Cables.Outline;

/// <summary>A classification found at the start of a line.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Start">Offset of its first letter.</param>
/// <param name="End">Offset behind its last letter.</param>
/// <param name="Damaged">Whether letters had to be repaired.</param>
internal readonly record struct ClassificationMark(ClassificationLevel Level, int Start, int End, bool Damaged);

/// <summary>Finds classification words, plain, letter-spaced or damaged: <c>SECRET</c>, <c>C O N F I D E N T I A L</c>,
/// <c>C0N F I0E N T I A L</c>.</summary>
internal static class ClassificationWords
{
    private static readonly (string Letters, ClassificationLevel Level, int Limit)[] Forms =
    [
        ("SENSITIVEBUTUNCLASSIFIED", ClassificationLevel.SensitiveButUnclassified, 6),
        ("FOROFFICIALUSEONLY", ClassificationLevel.ForOfficialUseOnly, 4),
        ("LIMITEDOFFICIALUSE", ClassificationLevel.LimitedOfficialUse, 7),
        ("LIMITEDOFFUSE", ClassificationLevel.LimitedOfficialUse, 3),
        ("UNCLASSIFIED", ClassificationLevel.Unclassified, 4),
        ("CONFIDENTIAL", ClassificationLevel.Confidential, 5),
        ("TOPSECRET", ClassificationLevel.TopSecret, 2),
        ("SECRET", ClassificationLevel.Secret, 1),
        ("UNCLAS", ClassificationLevel.Unclassified, 1),
        ("LOU", ClassificationLevel.LimitedOfficialUse, 0),
        ("SBU", ClassificationLevel.SensitiveButUnclassified, 0),
    ];

    /// <summary>The letters of the forms.</summary>
    public static IEnumerable<string> Spellings => Forms.Select(form => form.Letters);

    /// <summary>How far from each form, by <see cref="LookAlikes"/>, what is read as it may be.</summary>
    public static IEnumerable<int> Limits => Forms.Select(form => form.Limit);

    /// <summary>So many letters may a form have too few or too many of which as much may be wrong.</summary>
    public static int SlackOf(int limit) => limit >= 4 ? MostSlack : limit >= 2 ? 1 : 0;

    private static readonly uint[] FormLetters = [.. Forms.Select(form => LookAlikes.LettersOf(form.Letters))];

    /// <summary>The forms that may have damage, a bit each.</summary>
    private static readonly uint Repairable = Forms.Select((form, f) => form.Limit > 0 ? 1u << f : 0).Aggregate((some, more) => some | more);

    /// <summary>Most letters of a form plus what damage may add.</summary>
    private const int MostLetters = 28;

    /// <summary>So many letters may be lost from a form, or added to it.</summary>
    private const int MostSlack = 2;

    /// <summary>Reads a classification at the start of a line, behind at most a few stray marks.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out ClassificationMark mark)
    {
        mark = default;
        var first = FirstLetter(line);
        if (first < 0) return false;
        var alike = FormsAlike(line, first);
        if (alike == 0) return false;
        return TryReadExact(line, first, alike, out mark) || TryReadDamaged(line, first, alike, out mark);
    }

    /// <summary>Whether a classification may be read at the start of the line, as far as its first letters tell. Where not, none is.</summary>
    public static bool MayBeRead(ReadOnlySpan<char> line) =>
        FirstLetter(line) is var first and >= 0 && FormsAlike(line, first) is not 0 and var alike && ClassificationLetters.MayBegin(line[first..], alike);

    /// <summary>Reads a classification of a line that begins with none of which every letter is right.</summary>
    public static bool TryReadDamaged(ReadOnlySpan<char> line, out ClassificationMark mark)
    {
        mark = default;
        var first = FirstLetter(line);
        return first >= 0 && FormsAlike(line, first) is not 0 and var alike && TryReadDamaged(line, first, alike, out mark);
    }

    private static bool TryReadDamaged(ReadOnlySpan<char> line, int first, uint alike, out ClassificationMark mark)
    {
        mark = default;
        // STUDENTS is no SBU: what must be exact, and is not, need not be measured.
        if ((alike & Repairable) == 0 && Ascii.IsValid(line)) return false;
        Span<char> letters = stackalloc char[MostLetters];
        Span<int> places = stackalloc int[MostLetters];
        // The longest of the forms comes first.
        var wanted = Math.Min(MostLetters, Forms[BitOperations.TrailingZeroCount(alike)].Letters.Length + MostSlack);
        var count = LettersOf(line[first..], first, letters[..wanted], places);
        var best = int.MaxValue;
        for (; alike != 0; alike &= alike - 1)
        {
            var f = BitOperations.TrailingZeroCount(alike);
            var (form, level, limit) = Forms[f];
            var slack = SlackOf(limit);
            // Each letter that is nowhere among those printed is a letter changed.
            if (BitOperations.PopCount(FormLetters[f] & ~LookAlikes.LettersOf(letters[..Math.Min(count, form.Length + slack)])) > limit) continue;
            for (var length = form.Length - slack; length <= form.Length + slack; length++)
            {
                if (length > count || length < 3) continue;
                var end = places[length - 1] + 1;
                if (!EndsWord(line, end)) continue;
                var distance = LookAlikes.Distance(letters[..length], form, limit);
                if (distance > limit || distance >= best) continue;
                best = distance;
                mark = new ClassificationMark(level, first, end, distance > 0);
            }
        }

        return best != int.MaxValue;
    }

    /// <summary>Reads a classification of which every letter is right.</summary>
    public static bool TryReadExact(ReadOnlySpan<char> line, out ClassificationMark mark)
    {
        mark = default;
        var first = FirstLetter(line);
        return first >= 0 && TryReadExact(line, first, FormsAlike(line, first), out mark);
    }

    private static bool TryReadExact(ReadOnlySpan<char> line, int first, uint alike, out ClassificationMark mark)
    {
        for (; alike != 0; alike &= alike - 1)
        {
            var (form, level, _) = Forms[BitOperations.TrailingZeroCount(alike)];
            if (BehindExact(line, first, form) is not (var end and > 0) || !EndsWord(line, end)) continue;
            mark = new ClassificationMark(level, first, end, Damaged: false);
            return true;
        }

        mark = default;
        return false;
    }

    /// <summary>The offset behind the letters of a form, whatever stands between them; 0 when they do not stand there.</summary>
    private static int BehindExact(ReadOnlySpan<char> line, int at, string form)
    {
        foreach (var letter in form)
        {
            while (at < line.Length && !IsLetter(line[at])) at++;
            if (at == line.Length || (line[at] & ~0x20) != letter) return 0;
            at++;
        }

        return at;
    }

    /// <summary>Whether a character stands for a letter: figures and opening brackets are misread ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || c is '{' or '[' || c >= 128 && char.IsLetterOrDigit(c);

    /// <summary>Fills in the letters that a text begins with, and their places in the line.</summary>
    private static int LettersOf(ReadOnlySpan<char> text, int first, Span<char> letters, Span<int> places)
    {
        var count = 0;
        for (var i = 0; i < text.Length && count < letters.Length; i++)
        {
            if (!IsLetter(text[i])) continue;
            letters[count] = text[i];
            places[count++] = first + i;
        }

        return count;
    }

    /// <summary>The place of the first letter, behind at most a few stray marks; -1 when no classification begins with it.</summary>
    private static int FirstLetter(ReadOnlySpan<char> line)
    {
        // Nearly all lines begin with a capital.
        if (line.Length > 0 && char.IsAsciiLetterUpper(line[0])) return IsCandidate(line[0]) ? 0 : -1;
        var first = 0;
        while (first < line.Length && !char.IsLetterOrDigit(line[first])) first++;
        // A scrap at the margin: 'i C O N F I D E N T I A L'.
        if (first + 2 < line.Length && char.IsAsciiLetterLower(line[first]) && !"cslutf".Contains(line[first]) && line[first + 1] == ' ' && char.IsAsciiLetterUpper(line[first + 2])) first += 2;
        return first > 6 || first == line.Length || !IsCandidate(line[first]) ? -1 : first;
    }

    /// <summary>Whether the line may begin with a classification. Where not, none is found in it; costs next to nothing.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) => FirstLetter(line) is var first and >= 0 && FormsAlike(line, first) != 0;

    /// <summary>The first letters of the forms, and what they are misread as; a bit each.</summary>
    private const uint CandidateLetters =
        1u << 's' - 'a' | 1u << 'f' - 'a' | 1u << 'l' - 'a' | 1u << 'u' - 'a' | 1u << 'c' - 'a' | 1u << 't' - 'a' | 1u << 'g' - 'a' | 1u << 'o' - 'a'
        | 1u << 'i' - 'a' | 1u << 'e' - 'a' | 1u << 'b' - 'a';

    /// <summary>Whether a classification may begin with a character.</summary>
    public static bool IsCandidate(char c) =>
        char.IsAsciiLetter(c) ? (CandidateLetters >> (c | 0x20) - 'a' & 1) != 0
        : c < 128 ? c is '5' or '0' or '1' : char.ToUpperInvariant(c) is 'S' or 'I';

    /// <summary>A blank may be lost before SECTION, and before nothing else: SECRETARY is no SECRET.</summary>
    private static bool EndsWord(ReadOnlySpan<char> line, int end) =>
        end == line.Length || !char.IsLetterOrDigit(line[end])
        || line[end..].StartsWith("SECTION", StringComparison.OrdinalIgnoreCase);

    /// <summary>The forms of which two at least of the first four letters are right, a bit each, so that not every line of the text
    /// is measured.</summary>
    private static uint FormsAlike(ReadOnlySpan<char> line, int first)
    {
        // Nearly all lines begin with four letters, one behind the other.
        if (first + 4 <= line.Length && FirstLetters.Of(line[first..]) is var four && (four & FirstLetters.LettersOrFigures) != 0) return four & FirstLetters.Classes;
        uint once = 0, twice = 0;
        var letters = 0;
        for (var i = first; i < line.Length && letters < 4; i++)
        {
            var c = line[i];
            if (c < 128)
            {
                if (!char.IsAsciiLetterOrDigit(c) && c is not ('{' or '[')) continue;
                var having = FirstLetters.ClassesHaving(letters, c);
                twice |= once & having;
                once |= having;
            }
            else if (!char.IsLetterOrDigit(c)) continue;

            letters++;
        }

        return letters < 3 ? 0 : twice;
    }
}
