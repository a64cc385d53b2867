namespace Cables.Outline;

/// <summary>What is known of a line's look so far: nothing at first.</summary>
internal struct LineMemo
{
    private LineLook _furniture;
    private LineLook _reference;
    private LineLook _field;
    private Asked _asked;

    [Flags]
    private enum Asked : byte
    {
        Furniture = 1,
        Reference = 2,
        Field = 4,
        Classification = 8,
        ClassificationMayBegin = 16,
        Header = 32,
        Plain = 64,
        IsPlain = 128,
    }

    /// <summary>The rare marks that it holds.</summary>
    public RareMarks Marks { readonly get; set; }

    /// <summary>Whether it is running text by its first letters alone: neither furniture nor a reference line, nor anything else that the text
    /// is searched for.</summary>
    public bool IsPlain(ReadOnlySpan<char> line)
    {
        if ((_asked & Asked.Plain) == 0)
        {
            var isPlain = (Marks & (RareMarks.Letterhead | RareMarks.PrintNumber)) == 0
                && (PlainBeginning.IsSure(line) || PlainLine.Matches(line) && (!MayBeClassified(line) || IsProse(line)));
            _asked |= isPlain ? Asked.Plain | Asked.IsPlain : Asked.Plain;
        }

        return (_asked & Asked.IsPlain) != 0;
    }

    /// <summary>Whether it begins a numbered paragraph, printed as it should be.</summary>
    public bool IsNumbered(ReadOnlySpan<char> line) =>
        (Marks & (RareMarks.Letterhead | RareMarks.PrintNumber)) == 0 && PlainLine.IsNumbered(line) && !MayBeClassified(line);

    /// <summary>Whether a line that begins as a classification does is neither a banner nor a reference line, and holds no page header behind
    /// one: COSTS WOULD BE SHARED.</summary>
    private bool IsProse(ReadOnlySpan<char> line) => Reference(line).Kind == LineKind.Text && PageLook.Find(line, mayBeClassified: true) < 0;

    /// <summary>Whether it is furniture, and of what kind.</summary>
    public LineLook Furniture(ReadOnlySpan<char> line)
    {
        if ((_asked & Asked.Furniture) != 0) return _furniture;
        _asked |= Asked.Furniture;
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

    /// <summary>Its look in the header, if it has a form of its own there.</summary>
    public LineLook Field(ReadOnlySpan<char> line)
    {
        if ((_asked & (Asked.Field | Asked.Header)) != 0) return _field;
        _asked |= Asked.Field;
        return _field = LineClassifier.Field(line, ref this);
    }

    /// <summary>Its look in the header.</summary>
    public LineLook Header(ReadOnlySpan<char> line)
    {
        if ((_asked & Asked.Header) != 0) return _field;
        _field = LineClassifier.InHeader(line, ref this);
        _asked |= Asked.Header;
        return _field;
    }
}
