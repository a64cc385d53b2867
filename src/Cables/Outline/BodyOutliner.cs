using Cables.Text;

namespace Cables.Outline;

/// <summary>Puts the lines of the text into paragraphs, sets furniture aside and finds the signature. FORMAT.md E16-E18.</summary>
internal struct BodyOutliner(TelegramOutline outline, int part, List<Block> paragraphs)
{
    /// <summary>How many lines ahead the next numbers of a scanned text are looked for.</summary>
    private const int NumberReach = 2000;

    private readonly LineIndex _lines = outline.Lines;
    private readonly PageStyle _style = outline.Style;
    private FurtherHeader _further = new(outline);
    private readonly List<Block> _paragraphs = paragraphs;

    /// <summary>The numbers below 64 of the paragraphs so far, a bit each.</summary>
    private ulong _numbers;
    private (int Last, int Line, bool IsBetween) _next;

    private int _lastNumber;
    private bool _hasNumbers;
    private bool _quoting;
    private bool _ended;
    private bool _bannerBefore;

    /// <summary>Outlines from a line on; returns the line on which a further header or the attribute block begins, or the end.</summary>
    public static int Run(TelegramOutline outline, int part, int first, int end)
    {
        using var paragraphs = BorrowedList<Block>.Take();
        return new BodyOutliner(outline, part, paragraphs.Items).Run(first, end);
    }

    private int Run(int first, int end)
    {
        _hasNumbers = _style.IsScanned && HasNumbers(first, end);
        var gap = 1;
        var i = first;
        for (; i < end; i++)
        {
            // Directly below a line of a paragraph.
            if (gap == 0 && !_ended) i = AddText(i, end);
            if (i == end) break;
            var span = _lines.Trimmed(i);
            if (span.Length == 0)
            {
                gap++;
                continue;
            }

            var line = outline.Slice(span);
            var look = outline.Looks.InBody(i, line);
            if (look.Kind == LineKind.Text && gap == 0 && !_ended && !IsEnvelopeTop(line))
            {
                _paragraphs[^1].Add(span);
                NoteQuotes(i);
                continue;
            }

            if (look.Kind == LineKind.AttributesHead) break;
            if ((_ended || look.Kind == LineKind.PageHeader || IsEnvelopeTop(line)) && _further.BeginsAt(i, end, _ended)) break;
            if (look.IsFurniture || look.Kind is LineKind.EndMark or LineKind.Separator or LineKind.Serial || IsFooter(line))
            {
                SetAside(look, span);
                // Furniture parts text as a blank line does, but says less: the sentence decides.
                gap = Math.Max(gap, _style.IsDoubleSpaced ? 1 : gap + 1);
                _bannerBefore = look.Kind == LineKind.Banner;
                continue;
            }

            _bannerBefore = false;
            if (_style.IsCapitals && gap > 0 && TextLook.IsScrawl(line) && !ClosesSentence(line))
            {
                // Handwriting and stamps between the lines of a capitals text part it no more than the blank line above them.
                Loose(ElementKind.Unread, look, span);
                continue;
            }

            if (_ended) Loose(ElementKind.Unread, look, span);
            else PlaceText(span, line, look, gap, i, end);
            gap = 0;
        }

        new SignatureOutliner(outline, part, _paragraphs).Run();
        return i;
    }

    /// <summary>Adds lines that are known to be running text to the paragraph that is open; returns the line behind them.</summary>
    private int AddText(int first, int end)
    {
        var behind = outline.Looks.BehindText(first, end);
        if (behind > first) _paragraphs[^1].Add(_lines, first, behind);
        return behind;
    }

    private void PlaceText(TextSpan span, ReadOnlySpan<char> line, LineLook look, int gap, int i, int end)
    {
        var (number, length, damaged) = look.Kind == LineKind.Paragraph ? TextLook.ParagraphNumber(line) : default;
        if (number > 0 && BeginsNumbered(number, damaged, gap, line[length..]))
        {
            Begin(number, length, damaged, span);
            _lastNumber = number;
        }
        else if (LostMark(line, gap) is var mark and > 0)
        {
            Begin(Expected, mark, true, span);
            _lastNumber = Expected;
        }
        else if (_paragraphs.Count == 0 || BeginsUnnumbered(line, gap) || IsBetweenNumbers(line, gap, i, end)) Begin(0, 0, false, span);
        else _paragraphs[^1].Add(span, gap);

        NoteQuotes(i);
    }

    private void Begin(int number, int length, bool damaged, TextSpan span)
    {
        var heading = number > 0 ? TakeHeading() : default;
        var block = new Block(ElementKind.Paragraph, new LineLook(LineKind.Paragraph, length, damaged), part)
        {
            Number = number,
            Label = span with { Length = length },
            Heading = heading,
        };
        block.Add(new TextSpan(span.Start + length, span.Length - length));
        _paragraphs.Add(block);
        if (number < 64) _numbers |= 1UL << number;
        outline.Blocks.Add(block);
    }

    /// <summary>A numbered paragraph begins where its number follows the last one, or, after a blank line, where pages or columns
    /// are out of order; numbers inside a quoted text start again and belong to the paragraph that quotes.</summary>
    private bool BeginsNumbered(int number, bool damaged, int gap, ReadOnlySpan<char> rest)
    {
        if (_paragraphs.Count == 0) return !damaged || number <= 3;
        var last = LastText();
        var parted = gap > 0 || TextLook.EndsSentence(last);
        if (number == _lastNumber + 1) return parted || last.Length < _style.Width - 12;
        if (_quoting || damaged) return number == _lastNumber + 2 && parted && !_quoting && !damaged;
        if (number > _lastNumber && number <= _lastNumber + 4) return parted && rest.Length > 12;
        return gap > 0 && _lastNumber > 0 && number < 60 && rest.Length > 8 && !_style.IsDoubleSpaced
            && (number < _lastNumber || number <= _lastNumber + 8) && (_numbers >> number & 1) == 0;
    }

    /// <summary>The number that comes next; of a first paragraph without one, the second's.</summary>
    private int Expected => _lastNumber == 0 && _paragraphs.Count > 0 ? 2 : _lastNumber + 1;

    /// <summary>The mark of the next paragraph where scanning lost its point.</summary>
    private int LostMark(ReadOnlySpan<char> line, int gap)
    {
        if (!_style.IsScanned || _quoting || _paragraphs.Count > 0 && (gap == 0 || !TextLook.EndsSentence(LastText()))) return 0;
        return _hasNumbers || _lastNumber > 0 ? TextLook.LostNumber(line, Expected) : 0;
    }

    /// <summary>In a scanned text with numbers a blank line says little, unless the next number shows that one was lost between:
    /// 4, a blank line, text, 6.</summary>
    private bool IsBetweenNumbers(ReadOnlySpan<char> line, int gap, int i, int end)
    {
        if (!_style.IsScanned || !_hasNumbers || gap == 0 || _lastNumber == 0 || _paragraphs[^1].Number == 0) return false;
        if (!char.IsAsciiLetterUpper(line[Margin.Length(line)])) return false;
        // Up to the line that decided for the line before, the answer is the same.
        if (_next.Last == _lastNumber && i < _next.Line) return _next.IsBetween;
        end = Math.Min(end, i + NumberReach);
        _next = (_lastNumber, end, false);
        for (var next = i + 1; next < end; next++)
        {
            var number = TextLook.ParagraphNumber(outline.Slice(_lines.Trimmed(next))).Number;
            if (number != _lastNumber + 1 && number != _lastNumber + 2) continue;
            _next = (_lastNumber, next, number == _lastNumber + 2);
            break;
        }

        return _next.IsBetween;
    }

    private bool BeginsUnnumbered(ReadOnlySpan<char> line, int gap)
    {
        if (!_style.IsBreak(gap)) return false;
        if (_style.IsScanned && _hasNumbers) return false;
        var last = LastText();
        if (last.IsEmpty) return false;
        if (TextLook.IsListItem(line) && !_style.IsDoubleSpaced) return true;
        return TextLook.EndsSentence(last) && !char.IsAsciiLetterLower(line[0]);
    }

    /// <summary>Whether a short word ends the sentence that is open: <c>… WOULD REMAIN AS IT</c>, a page break, <c>IS.</c></summary>
    private bool ClosesSentence(ReadOnlySpan<char> line) =>
        !_style.IsScanned && _paragraphs.Count > 0 && line.Length > 2 && line[^1] == '.' && !line[..^1].ContainsAnyExceptInRange('A', 'Z')
        && !TextLook.EndsSentence(LastText());

    private ReadOnlySpan<char> LastText() => outline.Slice(_paragraphs[^1].Lines[^1]);

    /// <summary>A heading alone, as an unnumbered paragraph of its own, belongs to the numbered paragraph behind it.</summary>
    private TextSpan TakeHeading()
    {
        if (_paragraphs.Count == 0 || _paragraphs[^1] is not { Number: 0, Lines.Count: <= 3 } alone) return default;
        var heading = default(TextSpan);
        foreach (var span in alone.Lines)
        {
            var text = outline.Slice(span).Trim("-=_* :.");
            if (text.IsEmpty) continue;
            if (heading.Length > 0 || Vocabulary.Headings.Match(text) != text.Length) return default;
            heading = span;
        }

        if (heading.Length == 0) return default;
        _paragraphs.RemoveAt(_paragraphs.Count - 1);
        outline.Blocks.Remove(alone);
        Loose(ElementKind.Paragraph, alone.Look, TextSpan.FromBounds(alone.Lines[0].Start, alone.Lines[^1].End));
        return heading;
    }

    private void NoteQuotes(int line)
    {
        var marks = outline.Looks.MarksOf(line);
        if ((marks & RareMarks.QuoteEnd) != 0) _quoting = false;
        else if ((marks & RareMarks.QuoteBeginning) != 0) _quoting = true;
    }

    private void SetAside(LineLook look, TextSpan span)
    {
        var kind = look.Kind switch
        {
            LineKind.PageHeader => ElementKind.PageHeader,
            LineKind.Banner => ElementKind.Banner,
            LineKind.PrintNumber => ElementKind.PrintNumber,
            LineKind.Stamp => ElementKind.Stamp,
            LineKind.EndMark => ElementKind.EndMark,
            LineKind.Serial => ElementKind.EndMark,
            LineKind.Separator => ElementKind.Separator,
            LineKind.Letterhead or LineKind.Form or LineKind.TextHead => ElementKind.Letterhead,
            _ => ElementKind.PrintNumber,
        };
        if (kind is ElementKind.EndMark or ElementKind.Separator) _ended |= _paragraphs.Count > 0;
        var block = new Block(kind, look, part) { Label = span with { Length = look.Content } };
        block.Add(new TextSpan(span.Start + look.Content, span.Length - look.Content));
        outline.Blocks.Add(block);
    }

    private void Loose(ElementKind kind, LineLook look, TextSpan span)
    {
        var block = new Block(kind, look, part);
        block.Add(span);
        outline.Blocks.Add(block);
    }

    /// <summary>Under a banner, station and number alone are the foot of a page: <c>UNCLAS</c>, <c>SECSTATE 53577</c>.</summary>
    private bool IsFooter(ReadOnlySpan<char> line)
    {
        if (!_bannerBefore || line.Length > 30) return false;
        var station = ReferenceLook.StationLength(line);
        return station > 0 && line[station..].Trim().Length is > 2 and < 8 && char.IsAsciiDigit(line[^1]);
    }

    private static bool IsEnvelopeTop(ReadOnlySpan<char> line) =>
        line[0] is 'V' or 'Z' && line.Length < 40 && EnvelopeLook.Read(line) is LineKind.TransmissionId;

    private bool HasNumbers(int first, int end)
    {
        var numbered = 0;
        var parted = false;
        for (var i = first; i < end && numbered == 0; i++)
        {
            var line = outline.Slice(_lines.Trimmed(i));
            if (TextLook.ParagraphNumber(line).Number > 0 || parted && _style.IsScanned && TextLook.LostNumber(line, 2) > 0) numbered++;
            parted = line.IsEmpty;
        }

        return numbered > 0;
    }
}
