namespace Cables.Outline;

/// <summary>What is known of a line's look so far: nothing at first.</summary>
internal struct LineMemo
{
    private LineLook _furniture;
    private LineLook _reference;
    private LineLook _field;
    private Asked _asked;

    [Flags]
    private enum Asked : ushort
    {
        Furniture = 1,
        Reference = 2,
        Field = 4,
        Classification = 8,
        ClassificationMayBegin = 16,
        Header = 32,
        Plain = 64,
        IsPlain = 128,
        PlainField = 256,
        IsPlainField = 512,
        Passed = 1024,
        Alike = 2048,
        Entry = 4096,
    }

    /// <summary>Whether nothing was asked of it yet, and it holds no rare mark.</summary>
    public readonly bool IsNew => _asked == 0 && Marks == RareMarks.None;

    /// <summary>The rare marks that it holds.</summary>
    public RareMarks Marks { readonly get; set; }

    /// <summary>Whether it is running text by its first letters alone: neither furniture nor a reference line, nor anything else that the text
    /// is searched for.</summary>
    public bool IsPlain(ReadOnlySpan<char> line)
    {
        if ((_asked & Asked.Plain) == 0)
        {
            var isPlain = (Marks & (RareMarks.Letterhead | RareMarks.PrintNumber)) == 0
                && PlainLine.Matches(line) && (!MayBeClassified(line) || IsProse(line));
            _asked |= isPlain ? Asked.Plain | Asked.IsPlain : Asked.Plain;
        }

        return (_asked & Asked.IsPlain) != 0;
    }

    /// <summary>Whether it was passed by as text when the file was cut, and holds no rare mark: it is neither furniture nor a line of an envelope, nor a
    /// date-time line.</summary>
    public bool WasPassed
    {
        readonly get => (_asked & Asked.Passed) != 0;
        set
        {
            if (value && Marks == RareMarks.None) _asked |= Asked.Passed;
        }
    }

    /// <summary>Whether it is a <see cref="UsualEntry"/>: it begins no heading.</summary>
    public bool IsEntry
    {
        readonly get => (_asked & Asked.Entry) != 0;
        set
        {
            if (value) _asked |= Asked.Entry;
        }
    }

    /// <summary>Whether it has in the text the look that it has in the header as a <see cref="Field"/>, and this is known.</summary>
    public bool IsAlike
    {
        readonly get => (_asked & Asked.Alike) != 0;
        set => _asked = value ? _asked | Asked.Alike : _asked & ~Asked.Alike;
    }

    /// <summary>Whether it is known already to be running text, and holds no rare mark.</summary>
    public readonly bool IsKnownText => (_asked & Asked.IsPlain) != 0 && Marks == RareMarks.None;

    /// <summary>Whether it, with so many figures, surely tells nothing of where documents begin and end: running text, or a banner as it should be.</summary>
    public bool IsPassed(ReadOnlySpan<char> line, int figures)
    {
        if ((Marks & (RareMarks.Letterhead | RareMarks.PrintNumber)) != 0) return false;
        if (char.IsAsciiLetterLower(line[0])) return IsSmallText(line, figures);
        if (!PlainLine.IsSurelyWithin(line, figures, out var letters)) return IsSmallText(line, figures);
        if (FirstLetters.MayBeClass(letters))
        {
            // TAGS has two letters of TOP SECRET, and two too many that are not.
            if (line.StartsWith("TAGS")) _asked |= Asked.Reference;
            else if (!PassedLine.MayBePageBehindScrap(line) && !ClassificationLetters.MayBegin(line, letters & FirstLetters.Classes)) return IsText(line, Asked.ClassificationMayBegin);
            else if (FirstLetters.MayBeExactClass(letters) && UsualLine.Find(line) is { } usual)
            {
                this = usual.Memo;
                return usual.Splitting == LineKind.Banner;
            }
            else if (FirstLetters.MayBeExactClass(letters) && ClassificationWords.TryReadExact(line, out _)) return false;
            else if (PageLook.Find(line, mayBeClassified: true) >= 0) return false;
            _asked |= Asked.Furniture | Asked.Classification | Asked.ClassificationMayBegin;
            if (Reference(line).Kind != LineKind.Text) return false;
        }

        return IsText(line, 0);
    }

    private bool IsSmallText(ReadOnlySpan<char> line, int figures)
    {
        if (!IsNothing(SmallText.Matches(line, figures))) return false;
        if (!SmallText.IsPlain(line)) return true;
        _asked |= Asked.Plain | Asked.IsPlain;
        WasPassed = true;
        return true;
    }

    /// <summary>Whether it begins a paragraph with a mark before its number, and tells nothing of where documents begin and end.</summary>
    public bool IsMarkedParagraph(ReadOnlySpan<char> line, int figures) =>
        (Marks & (RareMarks.Letterhead | RareMarks.PrintNumber)) == 0 && IsNothing(PassedLine.IsMarkedParagraph(line, figures));

    /// <summary>Notes whether it is neither furniture nor a reference line nor a banner.</summary>
    private bool IsNothing(bool isNothing)
    {
        if (!isNothing) return false;
        _asked |= Asked.Furniture | Asked.Reference;
        return true;
    }

    /// <summary>Notes that it is running text; so it is, always.</summary>
    private bool IsText(ReadOnlySpan<char> line, Asked classification)
    {
        _asked |= Asked.Plain | Asked.Furniture | Asked.Classification | Asked.Reference | classification;
        // A short line may be BT among scraps.
        if (line.Length >= PlainLine.Shortest || line[0] != 'B') _asked |= Asked.IsPlain;
        WasPassed = true;
        return true;
    }

    /// <summary>Whether it begins a numbered paragraph, printed as it should be.</summary>
    public bool IsNumbered(ReadOnlySpan<char> line) =>
        (Marks & (RareMarks.Letterhead | RareMarks.PrintNumber)) == 0 && PlainLine.IsNumbered(line) && !MayBeClassified(line);

    /// <summary>Whether a line that begins as a classification does is neither a banner nor a reference line, and holds no page header behind
    /// one: COSTS WOULD BE SHARED.</summary>
    private bool IsProse(ReadOnlySpan<char> line) => Reference(line).Kind == LineKind.Text && PageLook.Find(line, mayBeClassified: true) < 0;

    /// <summary>What furniture it is, as far as this is known.</summary>
    public readonly LineLook KnownFurniture => _furniture;

    /// <summary>Whether it is furniture, and of what kind.</summary>
    public LineLook Furniture(ReadOnlySpan<char> line)
    {
        if ((_asked & Asked.Furniture) != 0) return _furniture;
        _asked |= Asked.Furniture;
        if (line.StartsWith("PAGE ") && LineClassifier.Furniture(line, Marks, MayBeClassified(line)) is { Kind: LineKind.PageHeader } page)
        {
            _asked |= Asked.Plain;
            return _furniture = page;
        }

        return _furniture = IsPlain(line) ? default : LineClassifier.Furniture(line, Marks, MayBeClassified(line));
    }

    /// <summary>Whether it is a reference line or a banner.</summary>
    public LineLook Reference(ReadOnlySpan<char> line)
    {
        if ((_asked & Asked.Reference) != 0) return _reference;
        _asked |= Asked.Reference;
        return _reference = MayBeClassified(line) ? ReferenceLook.Read(line) : default;
    }

    /// <summary>Whether it may begin with a classification; most lines do not.</summary>
    private bool MayBeClassified(ReadOnlySpan<char> line)
    {
        if ((_asked & Asked.Classification) == 0)
            _asked |= ClassificationWords.MayBegin(line) ? Asked.Classification | Asked.ClassificationMayBegin : Asked.Classification;
        return (_asked & Asked.ClassificationMayBegin) != 0;
    }

    /// <summary>Its look in the header, if it has a form of its own there and is printed as it should be.</summary>
    public LineLook PlainField(ReadOnlySpan<char> line)
    {
        if ((_asked & Asked.PlainField) == 0)
        {
            _asked |= Asked.PlainField;
            if (Marks == RareMarks.None && Outline.PlainField.Read(line, WasPassed) is { Kind: not LineKind.Text } plain)
            {
                _field = plain;
                _asked |= Asked.Field | Asked.IsPlainField;
            }
        }

        return (_asked & Asked.IsPlainField) != 0 ? _field : default;
    }

    /// <summary>Its look in the header, if it has a form of its own there.</summary>
    public LineLook Field(ReadOnlySpan<char> line)
    {
        if ((_asked & (Asked.Field | Asked.Header)) != 0) return _field;
        _asked |= Asked.Field;
        return _field = LineClassifier.Field(line, ref this);
    }

    /// <summary>Asks what the header and the text will ask, of a line that is kept for others like it.</summary>
    public void Complete(ReadOnlySpan<char> line)
    {
        var look = Header(line);
        IsAlike = look.Kind != LineKind.Text && LineClassifier.InBody(line, ref this) == look;
    }

    /// <summary>Its look in the header.</summary>
    public LineLook Header(ReadOnlySpan<char> line)
    {
        if ((_asked & Asked.Header) != 0) return _field;
        // What stands around the text has no form beside: most page headers are known since the file was cut.
        if (_furniture.Kind == LineKind.PageHeader) _field = _furniture;
        else if ((_asked & Asked.Field) != 0) _field = _field.Kind == LineKind.Text ? LineClassifier.Unlabelled(line) : _field;
        else if (Marks != RareMarks.None) _field = LineClassifier.Header(line, ref this);
        else if (PlainField(line).Kind == LineKind.Text) _field = Outline.PlainField.IsPositionCode(line) ? default : Unusual(line);
        _asked |= Asked.Header;
        return _field;
    }

    /// <summary>The look in the header of a line that has no plain form: furniture if it was found to be so, a line of an envelope, which is like no other, or one
    /// that may recur.</summary>
    private LineLook Unusual(ReadOnlySpan<char> line)
    {
        if (_furniture.Kind != LineKind.Text) return _furniture;
        if (EnvelopeLook.MayBegin(line) && !WasPassed && Furniture(line).Kind == LineKind.Text && EnvelopeLook.Read(line) is var envelope and not LineKind.Text)
            return new LineLook(envelope);
        return RecurringLine.Look(line, ref this);
    }
}
