using Cables.Outline.Documents;
using Cables.Text;

namespace Cables;

/// <summary>Who wrote a letter and to whom: the name in the address above the salutation, the name under the closing.
/// FORMAT.md E22.</summary>
internal static class LetterReader
{
    private static readonly string[] Closings = ["Sincerely", "Very truly yours", "Yours truly", "Respectfully", "With best wishes", "Best regards", "Yours sincerely"];

    /// <summary>The address is a block of lines whose first names a person or an office; without one the salutation names him.</summary>
    public static Addressee? To(ReadOnlySpan<char> text, IReadOnlyList<TextSpan> body)
    {
        var salutation = SalutationOf(text, body);
        if (salutation < 0) return null;
        for (var i = 0; i < salutation; i++)
        {
            var line = Slice(text, body[i]);
            if (!IsTitled(line)) continue;
            // The honorific may stand alone above the name.
            var last = line is "The Honorable" or "His Excellency" or "Her Excellency" && i + 1 < salutation ? i + 1 : i;
            return new Addressee(WhiteSpace.Normalize(text[body[i].Start..body[last].End]).TrimEnd(','))
            {
                Span = TextSpan.FromBounds(body[i].Start, body[last].End),
            };
        }

        var span = body[salutation];
        return new Addressee(Slice(text, span)["Dear ".Length..^1].ToString()) { Span = span };
    }

    /// <summary>The line below the closing.</summary>
    public static Originator? From(ReadOnlySpan<char> text, IReadOnlyList<TextSpan> body)
    {
        for (var i = SalutationOf(text, body) + 1; i > 0 && i + 1 < body.Count; i++)
        {
            var line = Slice(text, body[i]);
            if (line.Length < 30 && line.EndsWith(",") && IsClosing(line)) return new Originator(Slice(text, body[i + 1]).ToString());
        }

        return null;
    }

    private static int SalutationOf(ReadOnlySpan<char> text, IReadOnlyList<TextSpan> body)
    {
        for (var i = 0; i < body.Count; i++)
            if (LetterRecognizer.IsSalutation(Slice(text, body[i]))) return i;
        return -1;
    }

    private static bool IsClosing(ReadOnlySpan<char> line)
    {
        foreach (var closing in Closings)
            if (line.StartsWith(closing, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsTitled(ReadOnlySpan<char> line)
    {
        foreach (var title in (ReadOnlySpan<string>)["The Honorable", "His Excellency", "Her Excellency", "Mr. ", "Mrs. ", "Miss ", "Ms. ", "Dr. "])
            if (line.StartsWith(title, StringComparison.Ordinal)) return true;
        return false;
    }

    private static ReadOnlySpan<char> Slice(ReadOnlySpan<char> text, TextSpan span) => text.Slice(span.Start, span.Length);
}
