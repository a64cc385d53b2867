using System.Text;

namespace Cables.Text;

/// <summary>White space in printed text: closing up and joining.</summary>
internal static class WhiteSpace
{
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0' or '\0';

    /// <summary>Runs of blanks and line ends become one blank; none at the ends.</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var clean = true;
        for (var i = 0; i < text.Length && clean; i++)
            clean = !IsBlank(text[i]) || (text[i] == ' ' && !IsBlank(text[i + 1]));
        if (clean) return text.ToString();

        var result = new StringBuilder(text.Length);
        var pending = false;
        foreach (var c in text)
        {
            if (IsBlank(c))
            {
                pending = result.Length > 0;
                continue;
            }

            if (pending) result.Append(' ');
            pending = false;
            result.Append(c);
        }

        // White space that is no blank, such as U+0085, may stand at the ends now.
        return result.ToString().Trim();
    }

    /// <summary>All blanks taken out: <c>C O N F I D E N T I A L</c> becomes <c>CONFIDENTIAL</c>.</summary>
    public static string CloseUp(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!IsBlank(c)) result.Append(c);
        return result.ToString();
    }
}
