using System.Buffers;
using Cables.Text;

namespace Cables;

/// <summary>What kind of document a stretch of a file is. FORMAT.md E22.</summary>
public enum DocumentKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A telegram.</summary>
    Telegram,

    /// <summary>An airgram.</summary>
    Airgram,

    /// <summary>A memorandum.</summary>
    Memorandum,

    /// <summary>A routing and transmittal slip.</summary>
    RoutingSlip,

    /// <summary>An item of a broadcast report.</summary>
    BroadcastReport,

    /// <summary>A letter.</summary>
    Letter,
}

/// <summary>Where a document comes from.</summary>
/// <param name="Path">The file, as the caller named it; null for a text without one.</param>
/// <param name="Index">The document's place in the file, from 0.</param>
/// <param name="Offset">Where it begins in the decoded file, in UTF-16 characters.</param>
/// <param name="Length">Its length in UTF-16 characters.</param>
/// <param name="Line">The file's line, from 1, on which it begins.</param>
public sealed record DocumentSource(string? Path, int Index, long Offset, long Length, long Line)
{
    /// <summary>A text that came from no file.</summary>
    public static DocumentSource None { get; } = new(null, 0, 0, 0, 1);
}

/// <summary>What a file consists of: a telegram (then it is a <see cref="Cable"/>), or a slip, a memorandum, a report between
/// telegrams. Spans and offsets of a document count from <see cref="DocumentSource.Offset"/>.</summary>
public record Document
{
    /// <summary>What kind of document it is.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>Where it comes from.</summary>
    public DocumentSource Source { get; init; } = DocumentSource.None;

    /// <summary>Every character of it, as decoded.</summary>
    public string SourceText
    {
        get => Characters.ToString();
        init => Characters = new Characters(value);
    }

    /// <summary>Its classification; null when none is printed.</summary>
    public Classification? Classification { get; init; }

    /// <summary>Who sent it.</summary>
    public Originator? From { get; init; }

    /// <summary>To whom it went.</summary>
    public ValueList<Addressee> To { get; init; }

    /// <summary>The date-time group of a telegram, the date of another document.</summary>
    public Printed<DateTimeGroup>? DateTimeGroup { get; init; }

    /// <summary>The subject of a telegram, the title of another document.</summary>
    public string? Subject { get; init; }

    /// <summary>Release and declassification stamps, each once.</summary>
    public ValueList<string> Markings { get; init; }

    /// <summary>What the document consists of, in print order; they tile it.</summary>
    public ValueList<Element> Elements
    {
        get => TiledElements.Value;
        init => TiledElements = new Deferred<ValueList<Element>>(null, null, value);
    }

    /// <summary>What was repaired, doubtful or unreadable, in the order of places.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary><see cref="SourceText"/>, of which no string need be made.</summary>
    internal Characters Characters { get; init; } = Characters.None;

    /// <summary>The lines of the body without furniture, as spans of <see cref="SourceText"/>.</summary>
    internal ValueList<TextSpan> BodyLines
    {
        get => BodyLinesOf.Value;
        init => BodyLinesOf = new Deferred<ValueList<TextSpan>>(null, null, value);
    }

    /// <summary>How <see cref="Elements"/> come about.</summary>
    internal Deferred<ValueList<Element>> TiledElements { get; init; } = Deferred<ValueList<Element>>.Nothing;

    /// <summary>How <see cref="BodyLines"/> come about.</summary>
    internal Deferred<ValueList<TextSpan>> BodyLinesOf { get; init; } = Deferred<ValueList<TextSpan>>.Nothing;

    /// <summary>The body without header and furniture, one line end between lines. Put together each time it is asked for.</summary>
    public string Text
    {
        get
        {
            using var text = new CharBuffer();
            AppendTextTo(text);
            return text.ToString();
        }
    }

    /// <summary>Writes <see cref="Text"/> without making a string of it.</summary>
    /// <param name="writer">Where it is written.</param>
    public void CopyTextTo(IBufferWriter<char> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var text = new CharBuffer();
        AppendTextTo(text);
        writer.Write(text.Span);
    }

    /// <summary>Appends the body to an empty buffer.</summary>
    internal void AppendTextTo(CharBuffer text)
    {
        foreach (var line in BodyLines)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(Characters.AsSpan(line));
        }
    }

    /// <summary>The document as one JSON object, in the form of CONTRACT.md.</summary>
    public string ToJson(bool elements = false) => Json.CableJson.Write(this, elements);
}
