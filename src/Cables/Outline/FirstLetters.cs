using System.Runtime.CompilerServices;

namespace Cables.Outline;

/// <summary>What four letters at the beginning of a line tell: of which words they may be the first, and what shape they have. Four look-ups
/// answer all of it at once.</summary>
internal static class FirstLetters
{
    /// <summary>A bit for each form of a classification of which two letters at least are right.</summary>
    public const uint Classes = (1u << 16) - 1;

    /// <summary>Two letters at least of INFO are right.</summary>
    public const uint Info = 1u << 16;

    /// <summary>Two letters at least of PAGE are right.</summary>
    private const uint Page = 1u << 17;

    /// <summary>All four are letters.</summary>
    public const uint Letters = 1u << 18;

    /// <summary>A classification may begin with the first of them.</summary>
    public const uint Candidate = 1u << 19;

    /// <summary>A capital and three small letters, as the archive's attributes begin: <c>Draft Date</c>.</summary>
    public const uint Entry = 1u << 20;

    /// <summary>Such as may be <c>Message Text</c> or <c>Message Attributes</c>.</summary>
    public const uint SmallHeading = 1u << 21;

    /// <summary>Such as may be the heads of other documents: AIRGRAM, MEMORANDUM, <c>Dear Mr. Ambassador:</c>.</summary>
    public const uint Head = 1u << 22;

    /// <summary>Such as may be the first four of a classification of which every letter is right; of the shortest ones three are enough.</summary>
    private const uint ExactClass = 1u << 24;

    /// <summary>The first of them may be the P of PAGE.</summary>
    private const uint PageCandidate = 1u << 23;

    /// <summary>All four are letters or figures.</summary>
    public const uint LettersOrFigures = 1u << 25;

    /// <summary>What two letters of four make true; the rest is true of all four.</summary>
    private const uint OfTwo = Classes | Info | Page;

    private const int Places = 4;

    /// <summary>For each place and each character the words and shapes that have it there.</summary>
    private static readonly uint[] Having = Load();

    /// <summary>What the first four characters of a line tell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ReadOnlySpan<char> line) => Of(line[0], line[1], line[2], line[3]);

    /// <summary>What four characters tell; nothing when one of them is beyond ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(char first, char second, char third, char fourth)
    {
        var table = Having;
        if ((first | second | third | fourth) >= 128) return 0;
        uint one = table[first], two = table[(1 << 7) | second], three = table[(2 << 7) | third], four = table[(3 << 7) | fourth];
        return (one & two | three & four | (one | two) & (three | four)) & OfTwo | one & two & three & four & ~OfTwo;
    }

    /// <summary>The forms of a classification that have an ASCII character in a place, from 0.</summary>
    public static uint ClassesHaving(int place, char c) => Having[(place << 7) | c] & Classes;

    /// <summary>Whether letters that tell this may begin a classification.</summary>
    public static bool MayBeClass(uint letters) => (letters & Candidate) != 0 && (letters & Classes) != 0;

    /// <summary>Whether letters that tell this may begin a classification of which every letter is right.</summary>
    public static bool MayBeExactClass(uint letters) => (letters & ExactClass) != 0;

    /// <summary>Whether letters that tell this may be those of PAGE.</summary>
    public static bool MayBePage(uint letters) => (letters & (PageCandidate | Page)) == (PageCandidate | Page);

    private static uint[] Load()
    {
        var having = new uint[Places << 7];
        var bit = 1u;
        foreach (var form in ClassificationWords.Spellings)
        {
            Word(bit, form);
            bit <<= 1;
        }

        Word(Info, "INFO");
        Word(Page, "PAGE");
        Shape(Letters, char.IsAsciiLetter, char.IsAsciiLetter, char.IsAsciiLetter, char.IsAsciiLetter);
        Shape(LettersOrFigures, char.IsAsciiLetterOrDigit, char.IsAsciiLetterOrDigit, char.IsAsciiLetterOrDigit, char.IsAsciiLetterOrDigit);
        Shape(Candidate, ClassificationWords.IsCandidate, char.IsAscii, char.IsAscii, char.IsAscii);
        Shape(ExactClass, IsIn(0), IsIn(1), IsIn(2), c => !char.IsAsciiLetterOrDigit(c) || c is 'S' or 's' || IsIn(3)(c));
        Shape(PageCandidate, "PpF".Contains, char.IsAscii, char.IsAscii, char.IsAscii);
        Shape(Entry, char.IsAsciiLetterUpper, char.IsAsciiLetterLower, char.IsAsciiLetterLower, char.IsAsciiLetterLower);
        Shape(SmallHeading, "M".Contains, "e".Contains, "s".Contains, "s".Contains);
        Shape(Head, "AMD".Contains, "IEe".Contains, "RMa".Contains, "GOr".Contains);
        return having;

        Func<char, bool> IsIn(int place)
        {
            var letters = string.Concat(ClassificationWords.Spellings.Select(form => form.Length > place ? $"{form[place]}" : ""));
            return c => letters.Contains(char.ToUpperInvariant(c));
        }

        void Word(uint bit, string word)
        {
            for (var place = 0; place < Places && place < word.Length; place++)
                foreach (var letter in (ReadOnlySpan<char>)[word[place], char.ToLowerInvariant(word[place])]) having[(place << 7) | letter] |= bit;
        }

        void Shape(uint bit, params ReadOnlySpan<Func<char, bool>> places)
        {
            for (var place = 0; place < Places; place++)
                for (var c = (char)0; c < 128; c++)
                    if (places[place](c)) having[(place << 7) | c] |= bit;
        }
    }
}
