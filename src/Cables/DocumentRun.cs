using System.Buffers;
using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Documents that follow one another in a file: so many as were read at once. Runs of one file can be worked on at the same time, by a thread
/// each. Dispose of every one, in whatever order: those behind it wait for it where a telegram must be told that stands in the file a second time.</summary>
public sealed class DocumentRun : IDisposable
{
    /// <summary>So many documents are parsed before they are looked at; of more, which are short, only where it is the run's turn.</summary>
    private const int MostAhead = 64;

    private readonly LineLooks _looks;
    private readonly List<DocumentPlace> _places;
    private readonly CableParserOptions _options;
    private readonly FileOrder _order;
    private readonly int _number;
    private readonly bool _mayBeForeign;
    private char[]? _buffer;
    private bool _wasRead;
    private bool _isDisposed;

    /// <param name="looks">The lines of all that was read.</param>
    /// <param name="places">Where the documents stand in it, or pieces of them.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="order">What is told of the file's documents.</param>
    /// <param name="buffer">The memory of what was read, to be given back; null when it is a string.</param>
    internal DocumentRun(LineLooks looks, List<DocumentPlace> places, CableParserOptions options, FileOrder order, char[]? buffer)
    {
        (_looks, _places, _options, _order, _buffer) = (looks, places, options, order, buffer);
        (_number, _mayBeForeign) = (order.Add(), order.HasForeignBytes);
    }

    /// <summary>How many UTF-16 characters the documents have together.</summary>
    public int Length => (int)(_places[^1].Source.Offset + _places[^1].Source.Length - _places[0].Source.Offset);

    /// <summary>How many documents there are.</summary>
    public int Count => _places.Count;

    /// <summary>Does something with each document, as <see cref="CableReader.ForEach(Stream, Action{Document}, string?, CableParserOptions?)"/> does. May be called
    /// once; waits until the runs before this one are parsed.</summary>
    /// <param name="action">What to do. The document's characters are lent to it while this runs.</param>
    /// <returns>How many documents there were.</returns>
    public int ForEach(Action<Document> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_wasRead) throw new InvalidOperationException("The documents were read already.");
        _wasRead = true;
        var documents = new Document[Math.Min(_places.Count, MostAhead)];
        for (var first = 0; first < _places.Count; first += documents.Length)
        {
            var some = documents.AsSpan(0, Math.Min(documents.Length, _places.Count - first));
            for (var i = 0; i < some.Length; i++) some[i] = Parse(_places[first + i], lends: true);
            _order.Await(_number);
            foreach (ref var document in some) document = _order.Note(document, _mayBeForeign);
            if (first + some.Length == _places.Count) _order.Pass(_number);
            LookAt(some, action);
        }

        return _places.Count;
    }

    /// <summary>The documents, each with characters of its own, parsed when they are asked for.</summary>
    internal IEnumerable<Document> Documents()
    {
        foreach (var place in _places) yield return _order.Note(Parse(place, lends: false), _mayBeForeign);
    }

    /// <summary>Gives the memory back; the runs behind this one wait for it no longer.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _order.Pass(_number);
        _looks.Dispose();
        if (_buffer is not null) ArrayPool<char>.Shared.Return(_buffer);
        _buffer = null;
    }

    private static void LookAt(ReadOnlySpan<Document> documents, Action<Document> action)
    {
        try
        {
            foreach (var document in documents)
            {
                action(document);
                document.Characters.Dispose();
            }
        }
        finally
        {
            foreach (var document in documents) document.Characters.Dispose();
        }
    }

    private Document Parse(DocumentPlace place, bool lends)
    {
        var text = TextOf(place, lends);
        using var looks = place.Piece is null ? _looks.Slice(place.Range.FirstLine, place.Range.EndLine, text) : new LineLooks(text);
        return DocumentParser.Parse(looks, place.Range.Kind, place.Source, _options, place.WasCut);
    }

    private Characters TextOf(DocumentPlace place, bool lends)
    {
        if (place.Piece is not null) return new Characters(place.Piece);
        var span = TextSpan.FromBounds(place.Range.Start, place.Range.End);
        if (span.Length == _looks.Text.Length && (lends || _buffer is null)) return _looks.Text;
        return lends && _buffer is not null ? Characters.LentBy(_buffer, span.Start, span.Length) : new Characters(_looks.Text.AsSpan(span).ToString());
    }
}

/// <summary>Where a document stands in what was read of its file.</summary>
/// <param name="Source">Where it stands in the file.</param>
/// <param name="Range">Its kind, and its lines.</param>
/// <param name="Piece">The text of a piece that was cut from a document too long.</param>
/// <param name="WasCut">Whether that document goes on behind the piece.</param>
internal readonly record struct DocumentPlace(DocumentSource Source, DocumentRange Range, string? Piece = null, bool WasCut = false);
