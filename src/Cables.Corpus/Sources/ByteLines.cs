namespace Cables.Corpus;

/// <summary>The lines of a stream as bytes, each with its place; a line is good until the next one is asked for.</summary>
internal sealed class ByteLines(Stream stream, int maxLength)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private long _base;
    private bool _ended;

    /// <summary>Where the line begins, in bytes from the stream's start.</summary>
    public long Offset { get; private set; }

    public ReadOnlyMemory<byte>? Next()
    {
        var searched = 0;
        while (true)
        {
            var at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (at >= 0) return Take(searched + at + 1);
            searched = _end - _start;
            // A plain null would become an empty line: arrays, null among them, convert to memory.
            if (_ended) return searched == 0 ? (ReadOnlyMemory<byte>?)null : Take(searched);
            if (searched > maxLength) throw new InvalidDataException($"A line is longer than {maxLength:N0} bytes.");
            Fill();
        }
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        var line = _buffer.AsMemory(_start, length);
        Offset = _base + _start;
        _start += length;
        // A byte order mark is no part of the first line.
        return Offset == 0 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _base += _start;
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
    }
}
