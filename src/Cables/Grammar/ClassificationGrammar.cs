using System.Diagnostics.CodeAnalysis;
using Cables.Outline;
using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>How a classification and the control words beside it read. FORMAT.md E09:
/// <c>classification { ws caveat }</c>, <c>caveat = "NOFORN" | "NODIS" | "EFTO" | "//" …</c>.</summary>
internal static class ClassificationGrammar
{
    /// <summary>Reads a classification that stands alone; text of another kind behind it is not allowed.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out Classification? classification)
    {
        classification = null;
        if (text.Length > 120 || !ClassificationWords.TryRead(text, out var mark)) return false;
        List<string> words = [];
        if (MrnGrammar.ReadWords(text[mark.End..].TrimEnd(), words).Length > 0) return false;
        classification = Of(mark.Level, WhiteSpace.Normalize(text[mark.Start..mark.End]), words);
        return true;
    }

    /// <summary>The classification that stands on a line, with the words beside it.</summary>
    public static Classification Of(ClassificationMark mark, ReadOnlySpan<char> line, List<string> words)
    {
        var raw = RecurringText.OfWords(line[mark.Start..mark.End]);
        return words.Count > 0 ? Of(mark.Level, raw, words) : new Classification(mark.Level, raw);
    }

    /// <summary>What the words beside a level make of it: UNCLAS SENSITIVE is SENSITIVE BUT UNCLASSIFIED; the others are caveats.</summary>
    public static Classification Of(ClassificationLevel level, string raw, IEnumerable<string> words)
    {
        List<string> caveats = [];
        foreach (var word in words)
        {
            if (word is "SENSITIVE" or "SBU") level = Raised(level, ClassificationLevel.SensitiveButUnclassified);
            else if (word is "FOUO") level = Raised(level, ClassificationLevel.ForOfficialUseOnly);
            else if (Captions.Find(word) is { Kind: "control" or "transmission" or "distribution" } caption) caveats.Add(caption.Caption);
        }

        return new Classification(level, raw, caveats.ToValueList());
    }

    private static ClassificationLevel Raised(ClassificationLevel level, ClassificationLevel to) =>
        level == ClassificationLevel.Unclassified ? to : level;
}
