namespace Cables.Text;

/// <summary>The lines of a block. Most blocks have one, which needs no memory of its own.</summary>
internal struct LineSpans
{
    private const int Few = 3;

    private TextSpan _first;
    private TextSpan[]? _further;

    public int Count { get; private set; }

    public TextSpan this[int index]
    {
        readonly get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count);
            return index == 0 ? _first : _further![index - 1];
        }

        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count);
            if (index == 0) _first = value;
            else _further![index - 1] = value;
        }
    }

    /// <summary>Those behind the first.</summary>
    public readonly ReadOnlySpan<TextSpan> Further => Count > 1 ? _further.AsSpan(0, Count - 1) : [];

    public void Add(TextSpan line)
    {
        if (Count == 0) _first = line;
        else if (_further is { } further && (uint)(Count - 1) < (uint)further.Length) further[Count - 1] = line;
        else AddFurther(line);
        Count++;
    }

    /// <summary>Adds a line for which there is no room yet.</summary>
    private void AddFurther(TextSpan line)
    {
        if (_further is null) _further = new TextSpan[Few];
        else Array.Resize(ref _further, _further.Length * 2);
        _further[Count - 1] = line;
    }

    /// <summary>Adds whole lines of a text that follow one another. Where these are the first beside the first, there is room for them and no more.</summary>
    public void Add(LineIndex lines, int first, int end)
    {
        if (Count == 0 && first < end) Add(lines.Trimmed(first++));
        var needed = Count - 1 + end - first;
        if (needed > (_further?.Length ?? 0)) Array.Resize(ref _further, _further is null ? needed : Math.Max(needed, _further.Length * 2));
        if (first < end) lines.CopyTrimmed(first, end, _further.AsSpan(Count - 1));
        Count += end - first;
    }

    public void RemoveAt(int index)
    {
        for (var i = index; i + 1 < Count; i++) this[i] = this[i + 1];
        Count--;
    }

    /// <summary>Makes room for so many.</summary>
    public void Reserve(int lines)
    {
        if (lines > Few && _further is null) _further = new TextSpan[lines - 1];
    }

    public readonly Walk GetEnumerator() => new(this);

    public readonly TextSpan[] ToArray()
    {
        var lines = new TextSpan[Count];
        CopyTo(lines);
        return lines;
    }

    /// <summary>Copies all of them to where there is room.</summary>
    public readonly void CopyTo(Span<TextSpan> lines)
    {
        if (Count == 0) return;
        lines[0] = _first;
        if (Count > 1) _further.AsSpan(0, Count - 1).CopyTo(lines[1..]);
    }

    /// <summary>A walk over them.</summary>
    internal struct Walk(LineSpans lines)
    {
        private int _next;

        public TextSpan Current { get; private set; }

        public bool MoveNext()
        {
            if (_next >= lines.Count) return false;
            Current = lines[_next++];
            return true;
        }
    }
}
