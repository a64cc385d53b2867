using System.Buffers;
using System.Runtime.CompilerServices;

namespace Cables.Json;

/// <content>The memory that it is put together in: what was given, and behind that borrowed memory.</content>
internal sealed partial class JsonText
{
    private const int Usual = 32 << 10;

    private byte[] _bytes = given.Array ?? [];
    private int _start = given.Offset;
    private int _length = given.Offset;
    private int _end = given.Offset + given.Count;
    private bool _isBorrowed;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(_start, _length - _start - (Follows ? 1 : 0));

    /// <summary>How much is written, the comma behind it included.</summary>
    public int Length => _length - _start;

    /// <summary>Whether all of it went into the memory that was given.</summary>
    public bool IsInGiven => !_isBorrowed;

    /// <summary>Whether something stands before what is written next.</summary>
    private bool Follows => _length > _start && _bytes[_length - 1] == (byte)',';

    public void Dispose()
    {
        if (_isBorrowed) ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _start, _length, _end, _isBorrowed) = ([], 0, 0, 0, false);
    }

    /// <summary>Takes away what was written from a place on.</summary>
    public void TakeBack(int place) => _length = _start + place;

    /// <summary>JSON as it is.</summary>
    public void Raw(ReadOnlySpan<byte> json) => Append(json);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int more)
    {
        if (_end - _length < more) Grow(more);
    }

    private void Grow(int more)
    {
        var written = _length - _start;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(written + more), Math.Max(Usual, written * 2)));
        _bytes.AsSpan(_start, written).CopyTo(larger);
        if (_isBorrowed) ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _start, _length, _end, _isBorrowed) = (larger, 0, written, larger.Length, true);
    }
}
