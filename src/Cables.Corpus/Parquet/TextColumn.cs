using Parquet.Schema;

namespace Cables.Corpus;

/// <summary>A column of texts, or of lists of texts.</summary>
/// <param name="field">Its place in the schema.</param>
/// <param name="isRepetitive">Whether few different texts come again and again: each is written once then.</param>
internal sealed class TextColumn(DataField field, bool isRepetitive) : Column<ReadOnlyMemory<char>>(field)
{
    private const int MaxChunk = 1 << 15;

    private char[] _chunk = [];
    private int _used;

    public bool IsRepetitive => isRepetitive;

    public void Add(string? text) => Add(text is null ? null : Kept(text));

    public void AddList(ValueList<string> texts) => AddList(texts, Kept);

    public override void Clear()
    {
        base.Clear();
        _used = 0;
    }

    /// <summary>Texts that differ are copied. Rows wait long, and the collector would go through all their strings again and again; a
    /// few long arrays it passes over.</summary>
    private ReadOnlyMemory<char> Kept(string text)
    {
        if (isRepetitive) return text.AsMemory();
        if (_chunk.Length - _used < text.Length)
        {
            _chunk = new char[Math.Max(text.Length, Math.Clamp(2 * _chunk.Length, 256, MaxChunk))];
            _used = 0;
        }

        var copy = _chunk.AsMemory(_used, text.Length);
        text.CopyTo(copy.Span);
        _used += text.Length;
        return copy;
    }
}
