using System.Buffers;
using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Cuts the characters of a file into documents as they come, and holds no more of them than one document needs.</summary>
/// <param name="path">The file's name.</param>
/// <param name="options">How documents are read.</param>
/// <param name="foreign">Where bytes are told of that are not UTF-8.</param>
/// <param name="lends">Whether the characters of a document are lent to it until the next one is asked for, instead of being its own.</param>
internal sealed class DocumentStream(string? path, CableParserOptions options, ForeignBytes? foreign, bool lends = false) : IDisposable
{
    /// <summary>How many characters are read before documents are looked for; more when one document is longer. The last document or two of
    /// them are looked at again with what follows, which is little of so many.</summary>
    internal const int Stretch = 1 << 17;

    /// <summary>So many lines may be looked at to tell whether a document begins on the first of them.</summary>
    private const int Reach = 64;

    private char[] _buffer = [];
    private int _buffered;
    private readonly Duplicates _duplicates = new();
    private (int Index, long Offset, long Line) _next = (0, 0, 1);
    private int _stretch = Stretch;

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

    /// <summary>The documents that are complete; at the end of the file all that are left.</summary>
    public IEnumerable<Document> Ready(bool ended)
    {
        var before = _next.Offset;
        foreach (var document in Complete(null, ended)) yield return document;
        var used = (int)(_next.Offset - before);
        _buffer.AsSpan(used, _buffered - used).CopyTo(_buffer);
        _buffered -= used;
        _stretch = used == 0 ? _stretch * 2 : Math.Max(Stretch, _buffered * 2);
    }

    /// <summary>The documents of a file that is in hand as a whole.</summary>
    public IEnumerable<Document> All(string text) => Complete(text, ended: true);

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

    /// <summary>The documents of a whole file, or else of what is buffered.</summary>
    private IEnumerable<Document> Complete(string? whole, bool ended)
    {
        if ((whole?.Length ?? _buffered) == 0) yield break;
        var all = whole is null ? Characters.LentBy(_buffer, 0, _buffered) : new Characters(whole);
        using var looks = new LineLooks(all);
        var ranges = DocumentSplitter.Split(looks);
        // The last document may go on in what is not read yet, and one whose next begins near the end may not have ended there.
        var complete = ended ? ranges.Count : ranges.Count - 1;
        while (!ended && complete > 0 && ranges[complete].FirstLine > looks.Lines.Count - Reach) complete--;
        for (var i = 0; i < complete; i++)
        {
            var range = ranges[i];
            using var text = TextOf(all, range.Start, range.End, isLent: whole is null);
            using var document = looks.Slice(range.FirstLine, range.EndLine, text);
            if (text.Length <= options.MaxDocumentLength) yield return Next(document, range.Kind, wasCut: false);
            else
                foreach (var piece in Cut(text.ToString(), range.Kind, ended: true)) yield return piece;
        }

        if (ended || complete > 0 || _buffered <= LongestPiece) yield break;
        foreach (var piece in Cut(new string(_buffer, 0, _buffered), ranges[0].Kind, ended: false)) yield return piece;
    }

    /// <summary>The characters of a document.</summary>
    private Characters TextOf(Characters all, int start, int end, bool isLent)
    {
        if (end - start == all.Length && (lends || !isLent)) return all;
        return lends ? Characters.LentBy(_buffer, start, end - start) : new Characters(all.AsSpan()[start..end].ToString());
    }

    /// <summary>A document longer than the limit comes in pieces, each with a diagnostic that says so; what of one that has not ended
    /// fits into a piece waits for the rest.</summary>
    private IEnumerable<Document> Cut(string text, DocumentKind kind, bool ended)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = LengthOfPiece(text, at);
            if (at + length == text.Length && !ended) yield break;
            using var looks = new LineLooks(text.Substring(at, length));
            yield return Next(looks, kind, wasCut: at + length < text.Length);
            at += length;
        }
    }

    private Document Next(LineLooks looks, DocumentKind kind, bool wasCut)
    {
        var source = new DocumentSource(path, _next.Index, _next.Offset, looks.Text.Length, _next.Line);
        var document = WithForeignBytes(_duplicates.Note(DocumentParser.Parse(looks, kind, source, options, wasCut)), looks.Lines);
        _next = (source.Index + 1, source.Offset + source.Length, source.Line + looks.Lines.Ends);
        return document;
    }

    private int LongestPiece => Math.Max(options.MaxDocumentLength, 2);

    /// <summary>As much as the limit allows, up to a line's end where there is one in the last quarter; never between the two
    /// characters of a line's end or of a surrogate pair.</summary>
    private int LengthOfPiece(string text, int at)
    {
        var limit = LongestPiece;
        if (text.Length - at <= limit) return text.Length - at;
        var line = text.AsSpan(at + limit - limit / 4, limit / 4).LastIndexOf('\n');
        if (line >= 0) return limit - limit / 4 + line + 1;
        var (last, next) = (text[at + limit - 1], text[at + limit]);
        return last == '\r' && next == '\n' || char.IsSurrogatePair(last, next) ? limit - 1 : limit;
    }

    private Document WithForeignBytes(Document document, LineIndex lines)
    {
        if (foreign?.Take(document.Characters) is not { } offset) return document;
        var (line, column) = lines.PositionOf(offset);
        return DocumentDiagnostics.With(document, DocumentDiagnostics.NotUtf8, new TextSpan(offset, 1), line, column, document.Source.Offset + offset);
    }
}
