namespace Cables.Outline.Documents;

/// <summary>Recognises a memorandum by the word alone on its line or before FOR; it begins with the agency's name above. FORMAT.md E22.</summary>
internal sealed class MemorandumRecognizer : DocumentRecognizer
{
    /// <summary>How far above the word MEMORANDUM an agency's letterhead may stand.</summary>
    private const int HeadLines = 18;

    public override DocumentKind Kind => DocumentKind.Memorandum;

    protected override string FirstLetters => "M";

    public override int? Begins(DocumentSplitter file, int i, ReadOnlySpan<char> line, LineKind look, DocumentState state)
    {
        if (line is not ("MEMORANDUM" or "M E M O R A N D U M") && !line.StartsWith("MEMORANDUM FOR")) return null;
        return line.Length > LongestSign || state.InHeader ? null : BackToAgency(file, i);
    }

    /// <summary>The agency's name in capitals above MEMORANDUM, and the banner above it.</summary>
    private static int BackToAgency(DocumentSplitter file, int line)
    {
        var first = line;
        var earliest = file.Earliest;
        for (var i = line - 1; i >= earliest && line - i <= HeadLines; i--)
        {
            var above = file.Line(i);
            if (above.IsEmpty || !IsAgency(above)) continue;
            first = i;
            for (var banner = i - 1; banner >= earliest && i - banner <= 3; banner--)
                if (file.InBody(banner).Kind == LineKind.Banner) first = banner;
        }

        return first;
    }

    private static bool IsAgency(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) return false;
        return line.Contains("AGENCY", StringComparison.Ordinal) || line.Contains("DEPARTMENT", StringComparison.Ordinal)
            || line.Contains("UNITED STATES", StringComparison.Ordinal) || line.Contains("WHITE HOUSE", StringComparison.Ordinal)
            || line.Contains("COUNCIL", StringComparison.Ordinal);
    }
}
