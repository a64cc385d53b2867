namespace Cables.Outline;

/// <summary>Tells most lines of running text by their first four letters: no class, no phrase of a form, no PAGE and no number
/// begins with them. What it is sure of, <see cref="PlainLine"/> would say too.</summary>
internal static class PlainBeginning
{
    private const int Shortest = 21;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>As many characters as a place of the table has.</summary>
    private const int Ascii = 128;

    /// <summary>The bits of what two letters of the four tell, three of the four, and the first three; that of PAGE's first letter, and that of any letter.</summary>
    private const uint OfTwo = 0x7F, OfThree = 0x180, OfFirstThree = 0x3FFFFE00, OfPage = 1u << LastBit, Letter = 1u << 31;

    private const int LastBit = 30;

    /// <summary>Those of the classes without damage, or with little.</summary>
    private const uint OfClasses = 0x780;

    /// <summary>For each of the four places and each character what has it there, a bit each.</summary>
    private static readonly uint[] Having = Load();

    /// <summary>Whether a line without rare marks is surely text.</summary>
    public static bool IsSure(ReadOnlySpan<char> line)
    {
        if (line.Length < Shortest) return false;
        // THE FAIR, OF THE: a blank in the third or fourth place is passed over.
        var (isThird, isFourth) = (line[2] == ' ', line[3] == ' ');
        var (c, d) = (isThird ? line[3] : line[2], isThird | isFourth ? line[4] : line[3]);
        if ((line[0] | line[1] | c | d) >= Ascii) return false;
        var having = Having;
        var (one, two, three, four) = (having[line[0]], having[Ascii + line[1]], having[2 * Ascii + c], having[3 * Ascii + d]);
        var first = one & two & three;
        if ((first & four & Letter) == 0) return false;
        var (both, either, others, other) = (one & two, one | two, three & four, three | four);
        var alike = both | others | either & other;
        if ((alike & OfTwo | (both & other | either & others) & OfThree | first & OfFirstThree) != 0) return false;
        // PAGE begins a word.
        if (isThird && (three & OfPage) != 0 || isFourth && (four & OfPage) != 0) return false;
        // SUCH PAGE 03: before PAGE may stand a class, or four characters that are none.
        if ((alike & OfClasses) != 0 && !char.IsAsciiLetter(line[4])) return false;
        // The number of sections ends a page header of 2003.
        return !(char.IsAsciiDigit(line[^1]) | char.IsAsciiDigit(line[^2]) | char.IsAsciiDigit(line[^3]) | char.IsAsciiDigit(line[^4]));
    }

    private static uint[] Load()
    {
        var having = new uint[4 * Ascii];
        for (var c = 'A'; c <= 'Z'; c++) having[c] |= Letter;
        for (var place = 1; place < 4; place++) Set(place, Letters, Letter);
        for (var place = 2; place < 4; place++) Set(place, "PF", OfPage);

        // Of the classes without damage all letters must be right, of those that may differ in a look-alike all but one.
        var (two, three, beginning) = (0, 7, 9);
        foreach (var (form, limit) in ClassificationWords.Limits)
        {
            var bit = 1u << (limit == 0 ? beginning++ : limit == 1 ? three++ : two++);
            for (var place = 0; place < 4 && place < form.Length; place++) Set(place, form[place..(place + 1)], bit);
        }

        // PAGE and PARA, their first letter perhaps misread, PxGE, and 11.
        Tell(beginning++, "PF", "A");
        Tell(beginning++, "P", null, "G");
        Tell(beginning++, "I", "IL");
        var phrases = beginning;
        foreach (var phrase in Vocabulary.Furniture.Phrases)
        {
            if (!char.IsAsciiLetter(phrase[0]) || !char.IsAsciiLetter(phrase[1])) continue;
            // Behind two letters that a page header shares with a phrase, the rest of the line is asked.
            Tell(beginning, phrase[..1], phrase[1..2], phrase[0] is 'P' or 'F' or 'I' || !char.IsAsciiLetter(phrase[2]) ? null : phrase[2..3]);
            if (++beginning == LastBit) beginning = phrases;
        }

        return having;

        void Set(int place, string letters, uint bit)
        {
            foreach (var letter in letters)
            {
                having[place * Ascii + letter] |= bit;
                having[place * Ascii + char.ToLowerInvariant(letter)] |= bit;
            }
        }

        void Tell(int beginning, params ReadOnlySpan<string?> letters)
        {
            for (var place = 0; place < 3; place++)
                Set(place, letters.Length > place && letters[place] is { } those ? those : Letters, 1u << beginning);
        }
    }
}
