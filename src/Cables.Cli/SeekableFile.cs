using Microsoft.Win32.SafeHandles;

namespace Cables.Cli;

/// <summary>The bytes that a file had when it was opened, read from its first to its last: what is written behind them meanwhile is
/// not read, so that reading comes to an end even if somebody writes as fast as we read.</summary>
internal sealed class SeekableFile(SafeFileHandle handle) : Stream
{
    private readonly DateTime _written = File.GetLastWriteTimeUtc(handle);
    private long _position;

    public override long Length { get; } = RandomAccess.GetLength(handle);

    /// <summary>Whether somebody wrote it since it was opened.</summary>
    public bool HasChanged => RandomAccess.GetLength(handle) != Length || File.GetLastWriteTimeUtc(handle) != _written;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    /// <summary>Whether the handle is that of a file; a pipe or a terminal has no length.</summary>
    public static bool Is(SafeFileHandle handle)
    {
        try
        {
            return RandomAccess.GetLength(handle) > 0;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Min(buffer.Length, Length - _position);
        if (wanted == 0) return 0;
        var read = RandomAccess.Read(handle, buffer[..wanted], _position);
        _position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
