using System.Buffers;

namespace Cables.Text;

/// <summary>Characters put together in borrowed memory: no string is made until one is asked for. Give it back by disposing of it.</summary>
internal sealed class CharBuffer : IDisposable
{
    private char[] _characters;

    public CharBuffer(int capacity = 1024) => _characters = ArrayPool<char>.Shared.Rent(capacity);

    public int Length { get; set; }

    public ReadOnlySpan<char> Span => _characters.AsSpan(0, Length);

    public char this[int index] => _characters[index];

    public void Append(char c)
    {
        if (Length == _characters.Length) Grow(1);
        _characters[Length++] = c;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (_characters.Length - Length < text.Length) Grow(text.Length);
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Takes a stretch out of the middle.</summary>
    public void Remove(int start, int length)
    {
        _characters.AsSpan(start + length, Length - start - length).CopyTo(_characters.AsSpan(start));
        Length -= length;
    }

    public void Clear() => Length = 0;

    public override string ToString() => Span.ToString();

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
        Length = 0;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_characters.Length * 2, Length + more));
        Span.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
