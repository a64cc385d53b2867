using System.Buffers;

namespace Cables.Cli;

/// <summary>Bytes that grow in memory of a pool.</summary>
/// <param name="start">How much memory there is first.</param>
internal sealed class ByteBuffer(int start = ByteBuffer.Few) : IBufferWriter<byte>, IDisposable
{
    /// <summary>Enough for most telegrams.</summary>
    public const int Few = 64 << 10;

    /// <summary>What does not fit into the first memory is mostly a part of many records, and put into memory for one at once.</summary>
    private const int Further = 512 << 10;

    private byte[] _bytes = [];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    public void Clear() => Length = 0;

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        Length = 0;
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Reserve(int more)
    {
        more = Math.Max(more, 1);
        if (_bytes.Length - Length >= more) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + more), _bytes.Length == 0 ? start : Math.Max(Further, _bytes.Length * 2)));
        Written.CopyTo(larger);
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
