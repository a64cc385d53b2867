using Cables.Grammar;

namespace Cables.Outline.Documents;

/// <summary>Recognises a letter by its salutation, <c>Dear Mr. Ambassador:</c>, in small letters, outside a telegram. It begins with the
/// letterhead, the date and the address above. FORMAT.md E22.</summary>
internal sealed class LetterRecognizer : DocumentRecognizer
{
    /// <summary>How far above the salutation the letterhead may stand.</summary>
    private const int HeadLines = 24;

    public override DocumentKind Kind => DocumentKind.Letter;

    protected override string FirstLetters => "D";

    public override int? Begins(DocumentSplitter file, int i, ReadOnlySpan<char> line, LineKind look, DocumentState state)
    {
        if (!IsSalutation(line) || state.InTelegram) return null;
        var first = i;
        var dates = 0;
        for (var above = i - 1; above >= file.Earliest && i - above <= HeadLines; above--)
        {
            var text = file.Line(above);
            if (text.IsEmpty) continue;
            if (!IsHeading(text) || file.InBody(above).Kind is LineKind.EndMark or LineKind.Separator) break;
            // The date stands at the top of the address; a second one belongs to the document before.
            if (DateLook.TryRead(text, out _) && ++dates > 1) break;
            first = above;
        }

        return first;
    }

    /// <summary>Dear, a name or title, and a colon or comma at the end.</summary>
    public static bool IsSalutation(ReadOnlySpan<char> line) =>
        line.Length is > 8 and < 50 && line.StartsWith("Dear ", StringComparison.Ordinal) && line[^1] is ':' or ',' && char.IsAsciiLetterUpper(line[5]);

    /// <summary>A line of a letterhead or an address: short, and no sentence ends on it but with a title's stop.</summary>
    private static bool IsHeading(ReadOnlySpan<char> line) => line.Length < 60 && (line[^1] != '.' || line.Count(' ') < 4);
}
