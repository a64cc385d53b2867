using System.Buffers;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>A paragraph of the text: <c>1. (C) SUMMARY: …</c>. FORMAT.md E16.</summary>
public sealed record Paragraph
{
    private readonly ParagraphText _source;
    private string? _text;

    /// <summary>A paragraph of a text at hand.</summary>
    /// <param name="number">The printed number; null for an unnumbered paragraph.</param>
    /// <param name="marking">The portion mark; null without one.</param>
    /// <param name="heading">The heading; null without one.</param>
    /// <param name="text">The text.</param>
    public Paragraph(int? number, PortionMark? marking, string? heading, string text)
        : this(number, marking, heading) => _text = text;

    internal Paragraph(int? number, PortionMark? marking, string? heading, ParagraphText source)
        : this(number, marking, heading) => _source = source;

    private Paragraph(int? number, PortionMark? marking, string? heading) => (Number, Marking, Heading) = (number, marking, heading);

    /// <summary>The printed number; null for an unnumbered paragraph.</summary>
    public int? Number { get; init; }

    /// <summary>The portion mark, <c>(C)</c>, <c>(C/NF)</c>; null where none is printed.</summary>
    public PortionMark? Marking { get; init; }

    /// <summary>The heading in capitals without rule and colon: <c>SUMMARY</c>, <c>BEGIN TEXT</c>.</summary>
    public string? Heading { get; init; }

    /// <summary>The text: furniture taken out, wrapped lines joined by one space. A heading on the paragraph's first line stays there as
    /// printed: <c>SUMMARY. AMBASSADOR MET …</c>; so the text can be quoted as it stands. Put together when it is first asked for.</summary>
    public string Text
    {
        get => _text ??= _source.ToString();
        init => _text = value;
    }

    /// <summary>Where the paragraph stands in the text that was parsed, furniture inside included.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Whether the text is made of lines, and was not asked for or given as it is.</summary>
    internal bool IsOfLines => _text is null;

    /// <summary>The lines of a text that is made of them.</summary>
    internal ref readonly ParagraphText Lines => ref _source;

    /// <summary>Whether number, mark, heading, text and place are the same.</summary>
    public bool Equals(Paragraph? other) =>
        other is not null && Number == other.Number && Marking == other.Marking && Heading == other.Heading && Span == other.Span && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Marking, Heading, Span, Text);

    /// <inheritdoc/>
    public override string ToString() =>
        (Number is null ? "" : $"{Number}. ") + (Marking is null ? "" : $"({Marking}) ")
        + (Heading is null || Text.StartsWith(Heading, StringComparison.OrdinalIgnoreCase) ? "" : $"{Heading}: ") + Text;

    /// <summary>Writes <see cref="Text"/> without making a string of it.</summary>
    /// <param name="writer">Where it is written.</param>
    public void CopyTextTo(IBufferWriter<char> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var buffer = new CharBuffer();
        AppendTextTo(buffer);
        writer.Write(buffer.Span);
    }

    /// <summary>Appends the text to an empty buffer, without making a string of it.</summary>
    internal void AppendTextTo(CharBuffer buffer)
    {
        if (_text is { } text) buffer.Append(text);
        else _source.AppendTo(buffer);
    }
}
