using System.Buffers;
using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Cuts the characters of a file into documents as they come, and holds no more of them than one document needs.</summary>
/// <param name="path">The file's name.</param>
/// <param name="options">How documents are read.</param>
/// <param name="foreign">Where bytes are told of that are not UTF-8.</param>
internal sealed class DocumentStream(string? path, CableParserOptions options, ForeignBytes? foreign) : IDisposable
{
    /// <summary>How many characters are read before documents are looked for; more when one document is longer. The last document or two of
    /// them are looked at again with what follows, which is little of so many.</summary>
    internal const int Stretch = 1 << 17;

    /// <summary>So many lines may be looked at to tell whether a document begins on the first of them.</summary>
    private const int Reach = 64;

    private readonly FileOrder _order = new(foreign);
    private char[] _buffer = [];
    private int _buffered;
    private int _stretch = Stretch;
    private (int Index, long Offset, long Line) _next = (0, 0, 1);

    /// <summary>How many characters are still wanted before it is worth while to look for documents.</summary>
    public int Wanted => Math.Max(0, _stretch - _buffered);

    /// <summary>Where the characters that are wanted are put.</summary>
    public Memory<char> Room
    {
        get
        {
            if (_buffer.Length < _stretch) Grow();
            return _buffer.AsMemory(_buffered, Wanted);
        }
    }

    /// <summary>The same for a file of so many characters that is in hand as a whole.</summary>
    public Span<char> RoomForAll(int characters)
    {
        _stretch = characters;
        return Room.Span;
    }

    /// <summary>So many characters were put there.</summary>
    public void Advance(int characters) => _buffered += characters;

    /// <summary>The documents that are complete; at the end of the file all that are left. None when more must be read before one is complete.</summary>
    public DocumentRun? Next(bool ended)
    {
        if (_buffered == 0) return null;
        var looks = new LineLooks(Characters.LentBy(_buffer, 0, _buffered));
        if (Cut(looks, ended) is not { Count: > 0 } places)
        {
            looks.Dispose();
            _stretch *= 2;
            return null;
        }

        // The buffer is the run's from now on.
        var run = new DocumentRun(looks, places, options, _order, _buffer);
        var left = _buffer.AsSpan(run.Length, _buffered - run.Length);
        (_buffer, _buffered, _stretch) = ([], left.Length, Math.Max(Stretch, left.Length * 2));
        if (left.IsEmpty) return run;
        _buffer = ArrayPool<char>.Shared.Rent(_stretch);
        left.CopyTo(_buffer);
        return run;
    }

    /// <summary>The documents of a file that is in hand as a whole, and not empty.</summary>
    public DocumentRun All(string text)
    {
        var looks = new LineLooks(text);
        return new DocumentRun(looks, Cut(looks, ended: true), options, _order, null);
    }

    /// <summary>Gives the memory back; nothing more is read.</summary>
    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<char>.Shared.Return(_buffer);
        (_buffer, _buffered) = ([], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<char>.Shared.Rent(_stretch);
        _buffer.AsSpan(0, _buffered).CopyTo(larger);
        if (_buffer.Length > 0) ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private List<DocumentPlace> Cut(LineLooks looks, bool ended)
    {
        var ranges = DocumentSplitter.Split(looks);
        // The last document may go on in what is not read yet, and one whose next begins near the end may not have ended there.
        var complete = ended ? ranges.Count : ranges.Count - 1;
        while (!ended && complete > 0 && ranges[complete].FirstLine > looks.Lines.Count - Reach) complete--;
        List<DocumentPlace> places = new(complete);
        for (var i = 0; i < complete; i++)
        {
            var range = ranges[i];
            if (range.End - range.Start > options.MaxDocumentLength) AddPieces(places, looks.Text.AsSpan()[range.Start..range.End], range.Kind, ended: true);
            else places.Add(new DocumentPlace(Next(range.End - range.Start, looks.Lines.EndsIn(range.FirstLine, range.EndLine)), range));
        }

        if (!ended && complete == 0 && looks.Text.Length > LongestPiece) AddPieces(places, looks.Text, ranges[0].Kind, ended: false);
        return places;
    }

    /// <summary>A document longer than the limit comes in pieces, each with a diagnostic that says so; what of one that has not ended
    /// fits into a piece waits for the rest.</summary>
    private void AddPieces(List<DocumentPlace> places, ReadOnlySpan<char> text, DocumentKind kind, bool ended)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = LengthOfPiece(text, at);
            if (at + length == text.Length && !ended) return;
            var piece = text.Slice(at, length).ToString();
            using var lines = new LineIndex(piece);
            at += length;
            places.Add(new DocumentPlace(Next(length, lines.Ends), new DocumentRange(kind, 0, 0, 0, 0), piece, WasCut: at < text.Length));
        }
    }

    private DocumentSource Next(int length, int ends)
    {
        var source = new DocumentSource(path, _next.Index, _next.Offset, length, _next.Line);
        _next = (source.Index + 1, source.Offset + length, source.Line + ends);
        return source;
    }

    private int LongestPiece => Math.Max(options.MaxDocumentLength, 2);

    /// <summary>As much as the limit allows, up to a line's end where there is one in the last quarter; never between the two
    /// characters of a line's end or of a surrogate pair.</summary>
    private int LengthOfPiece(ReadOnlySpan<char> text, int at)
    {
        var limit = LongestPiece;
        if (text.Length - at <= limit) return text.Length - at;
        var line = text.Slice(at + limit - limit / 4, limit / 4).LastIndexOf('\n');
        if (line >= 0) return limit - limit / 4 + line + 1;
        var (last, next) = (text[at + limit - 1], text[at + limit]);
        return last == '\r' && next == '\n' || char.IsSurrogatePair(last, next) ? limit - 1 : limit;
    }
}
