using Cables.Text;

namespace Cables.Outline;

/// <summary>Puts the lines of a header into blocks: each line by its own look first, by its neighbours second. Ends where the
/// text begins: at the first numbered paragraph behind the header fields, or at the first line that none of them takes.</summary>
internal struct HeaderOutliner(TelegramOutline outline, int part)
{
    private readonly LineIndex _lines = outline.Lines;
    private readonly PageStyle _style = outline.Style;
    private HeaderLookahead _ahead = new(outline);
    private HeaderFields _seen;
    private Block? _open;
    private Block? _addresses;
    private Block? _distribution;
    private int _gap;

    /// <summary>Outlines from a line on; returns the line on which the text begins, or the one behind the last.</summary>
    public int Run(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var span = _lines.Trimmed(i);
            if (span.Length == 0)
            {
                _gap++;
                continue;
            }

            var isCut = outline.IsTooLong(span);
            if (isCut) span = outline.Beginning(span);
            var line = outline.Slice(span);
            if (!isCut && GoesOn(i, line) && Continue(span)) continue;

            var look = isCut ? LineClassifier.InHeader(line) : outline.HeaderLook(i);
            if (look.Kind is LineKind.AttributesHead) return i;
            if (look.Kind == LineKind.EndMark && _seen.TextMayFollow) return i;
            if (!_seen.DateTimeGroup && TornDateTimeLine.MayBegin(look.Kind) && TornDateTimeLine.Find(outline, i, end) is { } pieces)
            {
                _open = new Block(ElementKind.DateTimeGroup, new LineLook(LineKind.DateTimeGroup), part);
                foreach (var piece in pieces) _open.Add(_lines.Trimmed(piece));
                outline.Blocks.Add(_open);
                _seen.DateTimeGroup = true;
                i = pieces[^1];
                _gap = 0;
                continue;
            }

            if (!Place(i, span, line, look, end)) return i;
            if (isCut) outline.NoteCut(i);
            _gap = 0;
        }

        return end;
    }

    /// <summary>Whether the field that is open goes on with the next line, and nothing need be asked of it.</summary>
    private readonly bool GoesOn(int i, ReadOnlySpan<char> line) =>
        _gap == 0 && _open is { } open && outline.Looks.MarksOf(i) == RareMarks.None && PlainContinuation.Matches(open, _seen, line);

    /// <summary>Gives a line its place; false when the text begins here.</summary>
    private bool Place(int i, TextSpan span, ReadOnlySpan<char> line, LineLook look, int end)
    {
        if (IsStrayNumber(line, i)) look = new LineLook(LineKind.PrintNumber);
        if (look.IsField) return PlaceField(span, line, look);
        // Directly below FM or TO the word is a label whatever stands behind it: INFO NATO COLLECTIVE.
        if (look.Kind is LineKind.Text or LineKind.Passing or LineKind.Caption or LineKind.Noise
            && _open?.Kind is ElementKind.From or ElementKind.To or ElementKind.Info or ElementKind.DateTimeGroup
            && AddressLook.PlainLabel(line) is { Kind: not LineKind.Text } label) look = label;
        if (look.Kind == LineKind.PageHeader && look.Content > 0) PlaceBeforePage(span, look.Content);
        if (look.IsFurniture)
        {
            if (look.Kind == LineKind.Banner && IsBrokenReferenceLine(i, end))
            {
                Open(ElementKind.ReferenceLine, new LineLook(LineKind.ReferenceLine, look.Content, look.Damaged), span);
                return true;
            }

            Furniture(look, span);
            return true;
        }

        if (look.Kind == LineKind.Paragraph)
        {
            if (_open?.Kind == ElementKind.References && FieldContinuation.OfReferences(line, _gap, _style)) return Continue(span);
            if (_seen.TextMayFollow && !_ahead.HeaderFollows(i, end, hasTop: _seen.DateTimeGroup && _seen.From)) return false;
            look = default;
        }

        if (look.Kind is LineKind.Text or LineKind.Noise or LineKind.PrintNumber or LineKind.Passing && !_seen.ReferenceLine && !_seen.Relay
            && RelayLook.MatchesRemains(line) && (!_seen.From || line.Length < 12))
        {
            Open(ElementKind.Relay, new LineLook(LineKind.Relay, 0, true), span);
            _seen.Relay = true;
            return true;
        }

        if (look.Kind is LineKind.Address or LineKind.Text or LineKind.Noise && _distribution is not null && _open == _distribution
            && DistributionLook.Continues(line)) return Continue(span);
        // Below SUBJECT a word such as DIRECTOR begins no address.
        if (look.Kind == LineKind.Address && _gap == 0 && _open?.Kind is ElementKind.Subject or ElementKind.References) look = default;
        // Nor is ABABA 0274, D) NAIROBI 8924 a list of offices below REF: … C) ADDIS; a list with hyphens is one wherever it was spliced in.
        if (look.Kind == LineKind.DistributionMore && _gap == 0 && _open?.Kind == ElementKind.References && !line.ContainsAny('-', '–')
            && FieldContinuation.OfReferences(line, _gap, _style)) look = default;
        if (look.Kind == LineKind.Address) return PlaceAddress(look, span);
        if (look.Kind == LineKind.DistributionMore) return PlaceDistribution(look, span);
        return look.Kind is LineKind.Text or LineKind.Noise or LineKind.Caption or LineKind.Passing
            ? PlaceUnlabelled(i, span, line, look, end) : PlaceField(span, line, look);
    }

    private bool PlaceField(TextSpan span, ReadOnlySpan<char> line, LineLook look)
    {
        if (LabelLook.FindFurther(line, look) is var further and > 0)
        {
            var before = span with { Length = line[..further].TrimEnd().Length };
            Open(ElementKinds.Of(look.Kind), look with { Content = Math.Min(look.Content, before.Length) }, before);
            _seen.Note(look.Kind);
            span = Cut(span, further);
            line = line[further..];
            look = LineClassifier.InHeader(line);
        }

        // SUBJECT, REF or INFO behind a header that is complete belong to the text only when it has begun; it has not.
        Open(ElementKinds.Of(look.Kind), look, span);
        _seen.Note(look.Kind);
        return true;
    }

    private bool PlaceUnlabelled(int i, TextSpan span, ReadOnlySpan<char> line, LineLook look, int end)
    {
        var noise = look.Kind == LineKind.Noise || _style.IsCapitals && TextLook.IsMostlySmall(line);
        if (_open is { } open && FieldContinuation.Takes(open, outline, line, look.Kind, noise, _gap, in _ahead, i, end, _seen.From || _seen.To))
            return Continue(span);
        if (LabelLook.Lost(line, _seen) is { Kind: not LineKind.Text } lost)
        {
            Open(ElementKinds.Of(lost.Kind), lost, span);
            _seen.Note(lost.Kind);
            return true;
        }

        if (noise)
        {
            Loose(ElementKind.Unread, look, span);
            return true;
        }

        if (!_seen.Any && look.Kind is LineKind.Text or LineKind.Passing && ReferenceLook.IsNameAlone(line) && outline.First(ElementKind.ReferenceLine) is null)
        {
            // A draft names itself on its first line: LONDON 20003. The header goes on below.
            Furniture(new LineLook(LineKind.ReferenceLine, Margin.Length(line)), span);
            return true;
        }

        if (look.Kind == LineKind.Caption && !_seen.TextMayFollow && _seen.Distribution && !_seen.From)
        {
            Loose(ElementKind.Unread, look, span);
            return true;
        }

        if (look.Kind == LineKind.Caption || look.Kind == LineKind.Passing && (_ahead.HeaderFollows(i, end) || _ahead.EndsField(i, end)))
        {
            Open(look.Kind == LineKind.Caption ? ElementKind.Caption : ElementKind.Passing, look, span);
            return true;
        }

        if (_seen.TextMayFollow && !_ahead.HeaderFollows(i, end)) return false;
        Loose(ElementKind.Unread, look, span);
        if (_open is { Kind: not (ElementKind.To or ElementKind.Info or ElementKind.Distribution or ElementKind.Drafting) }) _open = null;
        return true;
    }

    /// <summary>An address without label goes to the list that is open; on drafts, which have no labels, the first is the
    /// originator and the second the addressee.</summary>
    private bool PlaceAddress(LineLook look, TextSpan span)
    {
        if (_addresses is not null)
        {
            _addresses.Add(Clean(ElementKind.To, Cut(span, look.Content)));
            _open = _addresses;
            return true;
        }

        if (_seen.ReferenceLine && _seen.Labelled)
        {
            Loose(ElementKind.Unread, look, span);
            return true;
        }

        Open(_seen.From ? ElementKind.To : ElementKind.From, look, span);
        _seen.Note(_seen.From ? LineKind.To : LineKind.From);
        return true;
    }

    private bool PlaceDistribution(LineLook look, TextSpan span)
    {
        if (RelayLook.BehindTotal(outline.Slice(span)) is var counter and > 0 && !_seen.Relay)
        {
            Furniture(new LineLook(LineKind.Relay, 0, true), new TextSpan(span.Start + counter, span.Length - counter));
            _seen.Relay = true;
            span = span with { Length = outline.Slice(span with { Length = counter }).TrimEnd().Length };
        }

        if (_distribution is null)
        {
            Open(ElementKind.Distribution, look with { Content = 0 }, span);
            _seen.Distribution = true;
        }
        else
        {
            _distribution.Add(span);
            _open = _distribution;
        }

        return true;
    }

    private bool Continue(TextSpan span)
    {
        _open!.Add(Clean(_open.Kind, span), _gap);
        return true;
    }

    /// <summary>Fields of names and codes are printed in capitals: small letters at the right are handwriting.</summary>
    private TextSpan Clean(ElementKind kind, TextSpan span)
    {
        if (!_style.IsCapitals) return span;
        return kind is ElementKind.To or ElementKind.Info or ElementKind.From
            || _style.IsScanned && (kind is ElementKind.Tags or ElementKind.References)
            ? span with { Length = TextLook.LengthWithoutScrawl(outline.Slice(span)) }
            : span;
    }

    private void Open(ElementKind kind, LineLook look, TextSpan span)
    {
        var block = new Block(kind, look, part) { Label = new TextSpan(span.Start, look.Content) };
        block.Add(Clean(kind, Cut(span, look.Content)));
        outline.Blocks.Add(block);
        _open = block;
        if (kind is ElementKind.To or ElementKind.Info) _addresses = block;
        if (kind is ElementKind.Distribution) _distribution = block;
    }

    private void Loose(ElementKind kind, LineLook look, TextSpan span)
    {
        var block = new Block(kind, look, part);
        block.Add(span);
        outline.Blocks.Add(block);
    }

    private void Furniture(LineLook look, TextSpan span)
    {
        var block = new Block(ElementKinds.Of(look.Kind), look, part) { Label = new TextSpan(span.Start, look.Content) };
        block.Add(Cut(span, look.Content));
        outline.Blocks.Add(block);
    }

    /// <summary>What stands on the line before a page header: a banner, or a field that the header was spliced into.</summary>
    private void PlaceBeforePage(TextSpan span, int page)
    {
        var before = outline.Slice(span with { Length = page }).TrimEnd();
        if (before.Length == 0) return;
        var look = before is "TO" ? new LineLook(LineKind.To, 2)
            : before is "INFO" ? new LineLook(LineKind.Info, 4)
            : ReferenceLook.Read(before);
        var piece = span with { Length = before.Length };
        if (look.Kind is LineKind.To or LineKind.Info) Open(ElementKinds.Of(look.Kind), look, piece);
        else Loose(look.Kind == LineKind.Banner ? ElementKind.Banner : ElementKind.Unread, look, piece);
    }

    /// <summary>Position codes and print-out numbers stand near the top, or inside the distribution.</summary>
    private bool IsStrayNumber(ReadOnlySpan<char> line, int i)
    {
        if (line.Length > 6 || _seen.From || !char.IsAsciiDigit(line[0])) return false;
        // USIA- with its figures on the next line.
        if (_open is { Kind: ElementKind.Distribution } && outline.Slice(_open.Lines[^1]).EndsWith("-")) return false;
        var figures = 0;
        foreach (var c in line)
            if (LookAlikes.IsFigure(c)) figures++;
        return figures >= line.TrimEnd(" ().-").Length && figures <= 5;
    }

    /// <summary>A banner behind the addressees, with station and number on the next line, is the reference line in two pieces.</summary>
    private bool IsBrokenReferenceLine(int i, int end)
    {
        if (_seen.ReferenceLine || !_seen.To || _gap > 1 && !_style.IsDoubleSpaced) return false;
        for (var next = i + 1; next < end && next < i + 3; next++)
        {
            var line = outline.Slice(_lines.Trimmed(next));
            if (line.IsEmpty) continue;
            if (!ReferenceLook.NamesTelegram(line) || outline.HeaderLook(next).Kind is not (LineKind.Text or LineKind.Passing)) return false;
            _seen.ReferenceLine = true;
            return true;
        }

        return false;
    }

    private static TextSpan Cut(TextSpan span, int content) => new(span.Start + content, span.Length - content);
}
