using Cables.Diagnostics;
using Cables.Text;

namespace Cables;

/// <summary>What must be told of a file's documents one after the other, while they may be parsed at the same time: which telegram was there before,
/// and where the first byte stands that is not UTF-8.</summary>
/// <param name="foreign">Where the decoder tells of such bytes; null when there are none.</param>
internal sealed class FileOrder(ForeignBytes? foreign)
{
    private readonly Duplicates _duplicates = new();
    private HashSet<int>? _early;
    private int _count;
    private int _turn;
    private int _waiting;

    /// <summary>Whether such a byte was met so far.</summary>
    public bool HasForeignBytes => foreign is { WereMet: true };

    /// <summary>Takes in a run of documents, behind those before.</summary>
    /// <returns>Its number.</returns>
    public int Add() => _count++;

    /// <summary>Waits until all runs before one have passed.</summary>
    public void Await(int run)
    {
        // Most files are one run, and nobody else knows of them.
        if (run == 0) return;
        lock (_duplicates)
        {
            _waiting++;
            while (_turn < run) Monitor.Wait(_duplicates);
            _waiting--;
        }
    }

    /// <summary>Nothing more is told of a run's documents.</summary>
    public void Pass(int run)
    {
        lock (_duplicates)
        {
            if (run < _turn) return;
            if (run == _turn) _turn++;
            else (_early ??= []).Add(run);
            while (_early is not null && _early.Remove(_turn)) _turn++;
            if (_waiting > 0) Monitor.PulseAll(_duplicates);
        }
    }

    /// <summary>The document with what is told of it.</summary>
    public Document Note(Document document, bool mayBeForeign)
    {
        document = _duplicates.Note(document);
        if (!mayBeForeign || foreign?.Take(document.Characters) is not { } offset) return document;
        using var lines = new LineIndex(document.Characters);
        var (line, column) = lines.PositionOf(offset);
        return DocumentDiagnostics.With(document, DocumentDiagnostics.NotUtf8, new TextSpan(offset, 1), line, column, document.Source.Offset + offset);
    }
}
