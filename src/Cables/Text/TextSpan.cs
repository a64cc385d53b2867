namespace Cables;

/// <summary>A stretch of text: UTF-16 offsets into the text that was parsed, half-open.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of UTF-16 characters; 0 marks a place where something is missing.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The same stretch, counted from an origin <paramref name="offset"/> characters earlier.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, Length);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
