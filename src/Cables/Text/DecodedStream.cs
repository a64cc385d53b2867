using System.Buffers;
using System.Text;

namespace Cables.Text;

/// <summary>Decodes a stream as <see cref="TextDecoding"/> does, straight to where the characters are wanted: a <see cref="StreamReader"/> would put them first
/// into a buffer of its own, which for bytes that may each become a character has half a megabyte.</summary>
internal sealed class DecodedStream(Stream stream, ForeignBytes foreign) : IDisposable
{
    private const int Size = 1 << 16;

    /// <summary>The longest byte order mark.</summary>
    private const int LongestMark = 4;

    /// <summary>With so much room a decoder always gets on.</summary>
    private const int LeastRoom = 16;

    private readonly byte[] _bytes = ArrayPool<byte>.Shared.Rent(Size);
    private readonly char[] _left = new char[LeastRoom];
    private (int At, int End) _read, _waiting;
    private bool _ended;
    private Decoder? _decoder;

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    /// <summary>Fills the room with characters.</summary>
    /// <returns>How many; fewer than there is room for only at the end of the stream.</returns>
    public int ReadBlock(Span<char> room)
    {
        var count = 0;
        while (count < room.Length && Read(room[count..]) is > 0 and var some) count += some;
        return count;
    }

    private int Read(Span<char> room)
    {
        if (_waiting.At == _waiting.End)
        {
            if (room.Length >= LeastRoom) return Decode(room);
            _waiting = (0, Decode(_left));
        }

        var some = Math.Min(room.Length, _waiting.End - _waiting.At);
        _left.AsSpan(_waiting.At, some).CopyTo(room);
        _waiting.At += some;
        return some;
    }

    private int Decode(Span<char> room)
    {
        _decoder ??= Begin();
        while (true)
        {
            if (_read.At == _read.End && !_ended) _read = (0, Fill(0));
            _decoder.Convert(_bytes.AsSpan(_read.At, _read.End - _read.At), room, _ended, out var used, out var written, out _);
            _read.At += used;
            if (written > 0 || _ended && _read.At == _read.End) return written;
        }
    }

    /// <summary>Looks at the first bytes: a byte order mark says how the others are written.</summary>
    private Decoder Begin()
    {
        while (_read.End < LongestMark && !_ended) _read.End += Fill(_read.End);
        var (encoding, mark) = TextDecoding.OfMark(_bytes.AsSpan(0, _read.End), foreign);
        _read.At = mark;
        return encoding.GetDecoder();
    }

    private int Fill(int from)
    {
        var some = stream.Read(_bytes, from, Size - from);
        _ended = some == 0;
        return some;
    }
}
