using System.Buffers;
using System.Runtime.CompilerServices;
using Cables.Text;

namespace Cables.Outline;

/// <summary>The lines of a text and how each looks. A look is read once, by whoever asks first: what cuts a file into documents and what
/// puts a document's lines into blocks ask the same lines the same things. The memory for it is borrowed, and given back when the text is
/// read; pieces of a text borrow from the whole.</summary>
internal sealed class LineLooks : IDisposable
{
    private readonly int _firstMemo;
    private readonly bool _isWhole;
    private LineMemo[] _memos;

    public LineLooks(string text)
        : this(new Characters(text))
    {
    }

    public LineLooks(Characters text)
    {
        (Text, Lines) = (text, new LineIndex(text));
        _isWhole = true;
        _memos = ArrayPool<LineMemo>.Shared.Rent(Lines.Count);
        _memos.AsSpan(0, Lines.Count).Clear();
        RareMarkWords.Find(text, Lines, _memos);
    }

    private LineLooks(Characters text, LineIndex lines, LineMemo[] memos, int firstMemo) =>
        (Text, Lines, _memos, _firstMemo) = (text, lines, memos, firstMemo);

    public Characters Text { get; }

    public LineIndex Lines { get; }

    /// <summary>The lines of a piece of the text that begins and ends with whole lines, with the looks that are read already.</summary>
    public LineLooks Slice(int first, int end, Characters piece) =>
        ReferenceEquals(piece, Text) ? this : new(piece, Lines.Slice(first, end), _memos, _firstMemo + first);

    /// <summary>Nothing more is asked of the lines.</summary>
    public void Dispose()
    {
        if (_isWhole && _memos.Length > 0) ArrayPool<LineMemo>.Shared.Return(_memos);
        _memos = [];
        Lines.Dispose();
    }

    /// <summary>The line without blanks at both sides.</summary>
    public ReadOnlySpan<char> Line(int line) => Text.AsSpan(Lines.Trimmed(line));

    /// <summary>The rare marks that a line holds.</summary>
    public RareMarks MarksOf(int line) => _memos[_firstMemo + line].Marks;

    /// <summary>The look of a line in the header.</summary>
    public LineLook InHeader(int line) => _memos[_firstMemo + line].Header(Line(line));

    /// <summary>The first line, from one on, that is not blank and may tell where documents begin and end.</summary>
    public int Telling(int first)
    {
        var text = Text.AsSpan();
        var lines = Lines.All[first..];
        var memos = _memos.AsSpan(_firstMemo + first, lines.Length);
        for (var i = 0; i < lines.Length && i < memos.Length; i++)
        {
            var (_, start, end, figures) = lines[i];
            if (start < end && !IsPassed(text[start..end], figures, ref memos[i])) return first + i;
        }

        return first + lines.Length;
    }

    /// <summary>Whether a line that is not blank is passed by when the text is cut into documents: it tells nothing of where they begin and end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPassed(ReadOnlySpan<char> line, int figures, ref LineMemo memo)
    {
        if ((memo.Marks & RareMarks.RoutingSlip) != 0) return false;
        var first = line[0];
        if (char.IsAsciiDigit(first)) return memo.WasPassed = PassedLine.IsParagraph(line, figures);
        var second = line.Length > 1 ? line[1] : ' ';
        // An entry of the attribute block may be a stamp all the same.
        if (char.IsAsciiLetterLower(second) && !char.IsAsciiLetterLower(first) && ((memo.IsEntry = UsualEntry.Matches(line)) && UsualEntry.IsPassed(line, figures) || PassedLine.IsEntry(line, figures) || PassedLine.IsAddressees(line, figures))) return true;
        if (second == '.' && PassedLine.IsItem(line, figures)) return memo.WasPassed = true;
        if (first == PassedLine.Pilcrow) return memo.IsMarkedParagraph(line, figures);
        return memo.IsPassed(line, figures);
    }

    /// <summary>The first of some lines that is not known to be running text, or begins with two letters that an envelope begins with.</summary>
    public int BehindText(int first, int end)
    {
        var lines = Lines.All[first..end];
        var memos = _memos.AsSpan(_firstMemo + first, lines.Length);
        var text = Text.AsSpan();
        for (var i = 0; i < lines.Length && i < memos.Length; i++)
            if (!memos[i].IsKnownText || text[lines[i].TextStart] is 'V' or 'Z' && text[lines[i].TextStart + 1] is 'Z' or 'V' or 'C') return first + i;
        return end;
    }

    /// <summary>The first of some lines that is not blank and was not passed by.</summary>
    public int BehindPassed(int first, int end)
    {
        var lines = Lines.All[first..end];
        var memos = _memos.AsSpan(_firstMemo + first, lines.Length);
        for (var i = 0; i < lines.Length && i < memos.Length; i++)
            if (lines[i].TextStart < lines[i].TextEnd && !memos[i].WasPassed) return first + i;
        return end;
    }

    /// <summary>The first of some lines that is longer than most, or is not known to be an entry of the attribute block.</summary>
    public int BehindEntries(int first, int end, int longest)
    {
        var lines = Lines.All[first..end];
        var memos = _memos.AsSpan(_firstMemo + first, lines.Length);
        for (var i = 0; i < lines.Length && i < memos.Length; i++)
            if (!memos[i].IsEntry || lines[i].TextEnd - lines[i].TextStart > longest) return first + i;
        return end;
    }

    /// <summary>Whether a line was passed by: it is neither furniture nor a line of an envelope, nor a date-time line.</summary>
    public bool WasPassed(int line) => _memos[_firstMemo + line].WasPassed;

    /// <summary>Whether a line neither begins a header field nor ends the header: seen by its first letters, where <see cref="Field"/> would ask
    /// for every form that a line of a header may have.</summary>
    public bool IsUnlabelled(int line)
    {
        ref var memo = ref _memos[_firstMemo + line];
        var text = Line(line);
        return memo.WasPassed && UnlabelledLine.IsWithoutLabel(text) || UnlabelledLine.Matches(text, Lines.FiguresOf(line), ref memo);
    }

    /// <summary>The look of a line in the header, where it has a form of its own; captions, passing lines and scraps may be taken for text.</summary>
    public LineLook Field(int line) => _memos[_firstMemo + line].Field(Line(line));

    /// <summary>Whether a line stands around the text: then it is nothing else.</summary>
    public bool IsFurniture(int line) => _memos[_firstMemo + line].Furniture(Line(line)).Kind != LineKind.Text;

    /// <summary>The look of a line in the text.</summary>
    public LineLook InBody(int line) => InBody(line, Line(line));

    /// <summary>The same of a line that is at hand.</summary>
    public LineLook InBody(int line, ReadOnlySpan<char> text)
    {
        ref var memo = ref _memos[_firstMemo + line];
        if (memo.IsKnownText) return default;
        if (memo.IsAlike) return memo.Field(text);
        return memo.WasPassed && PassedLine.InBody(text) is { } look ? look : LineClassifier.InBody(text, ref memo);
    }

    /// <summary>What a line tells of where documents begin and end.</summary>
    public LineKind ForSplitting(int line, ReadOnlySpan<char> text) => LineClassifier.ForSplitting(text, Lines.FiguresOf(line), ref _memos[_firstMemo + line]);
}
