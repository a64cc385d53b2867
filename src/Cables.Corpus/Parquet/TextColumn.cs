using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace Cables.Corpus;

/// <summary>A column of texts, or of lists of texts. Rows wait long: their characters are copied into one stretch, since the collector
/// would go through all their strings again and again.</summary>
/// <param name="field">Its place in the schema.</param>
/// <param name="isRepetitive">Whether few different texts come again and again: each is written once then.</param>
internal sealed class TextColumn(DataField field, bool isRepetitive) : Column(field)
{
    private readonly Waiting<char> _characters = new();
    private readonly Waiting<int> _ends = new();

    public bool IsRepetitive => isRepetitive;

    /// <summary>Adds the text of the row, or of the next record of the row's list.</summary>
    public void Add(string? text)
    {
        AddPlace(text is not null);
        if (text is not null) Keep(text);
    }

    /// <summary>Adds the body of a document.</summary>
    public void Add(Document document)
    {
        AddPlace(isThere: true);
        document.CopyTextTo(_characters);
        _ends.Add(_characters.Count);
    }

    /// <summary>Adds the text of a paragraph.</summary>
    public void Add(Paragraph paragraph)
    {
        AddPlace(isThere: true);
        paragraph.CopyTextTo(_characters);
        _ends.Add(_characters.Count);
    }

    /// <summary>Adds a list of texts within the row or record.</summary>
    public void AddList(ValueList<string> texts)
    {
        if (texts.Count == 0) AddPlace(Field.MaxDefinitionLevel - 1, Repetition);
        foreach (var text in texts) Add(text);
        Repetition = Field.MaxRepetitionLevel - 1;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        var texts = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(_ends.Count);
        Place(texts);
        await group.WriteAllPartsAsync<ReadOnlyMemory<char>>(Field, texts.AsMemory(0, _ends.Count), Definitions, Repetitions, CancellationToken.None);
        ArrayPool<ReadOnlyMemory<char>>.Shared.Return(texts, clearArray: true);
    }

    public override Task CopyAsync(ParquetRowGroupReader group, DataField there, Func<int, bool> keeps) =>
        CopyAsync<ReadOnlyMemory<char>>(group, there, keeps, text => Keep(text.Span));

    public override void Clear()
    {
        base.Clear();
        _characters.Clear();
        _ends.Clear();
    }

    private void Keep(ReadOnlySpan<char> text)
    {
        _characters.Write(text);
        _ends.Add(_characters.Count);
    }

    private void Place(ReadOnlyMemory<char>[] texts)
    {
        var start = 0;
        var ends = _ends.Items.Span;
        for (var i = 0; i < ends.Length; i++)
        {
            texts[i] = _characters.Items[start..ends[i]];
            start = ends[i];
        }
    }
}
