using Cables.Text;

namespace Cables.Outline;

/// <summary>How a whole text is set: what a blank line means in it, and how far scanning can be trusted.</summary>
/// <param name="IsDoubleSpaced">A blank line stands behind every line, so that one says nothing.</param>
/// <param name="IsCapitals">The text is in capitals; small letters are scraps of handwriting.</param>
/// <param name="IsScanned">Marks that no teleprinter has are strewn over it: blank lines are the scanner's, not the printer's.</param>
/// <param name="Width">The length of its full lines.</param>
internal readonly record struct PageStyle(bool IsDoubleSpaced, bool IsCapitals, bool IsScanned, int Width)
{
    private const string StrayMarks = "“”‘’|~_•°{}<>^©®¢¥§»«=—„";

    public static PageStyle Of(ReadOnlySpan<char> text, LineIndex lines)
    {
        var (printed, followed, wide, capitals, small, stray, width) = (0, 0, 0, 0, 0, 0, 0);
        var previous = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Trimmed(i, text);
            if (line.Length == 0)
            {
                followed += previous > 0 ? 1 : 0;
                previous = 0;
                continue;
            }

            printed++;
            previous = line.Length;
            if (line.Length > 84) wide++;
            else if (line.Length > width) width = line.Length;
            foreach (var c in text.Slice(line.Start, line.Length))
            {
                if (char.IsAsciiLetterUpper(c)) capitals++;
                else if (char.IsAsciiLetterLower(c)) small++;
                else if (c > '9' && StrayMarks.Contains(c)) stray++;
            }
        }

        return new PageStyle(
            IsDoubleSpaced: printed >= 16 && followed >= printed * 0.8 && wide <= printed / 20,
            IsCapitals: capitals > (capitals + small) * 0.7,
            IsScanned: stray > 2 + printed / 20,
            Width: Math.Clamp(width, 40, 72));
    }

    /// <summary>Whether so many blank lines part two pieces of text.</summary>
    public bool IsBreak(int gap) => gap >= (IsDoubleSpaced ? 3 : 1);
}
