using System.Text;
using System.Text.Unicode;

namespace Cables.Text;

/// <summary>Decodes bytes: UTF-8, UTF-16 behind a byte order mark, and for bytes that are not UTF-8 the character that
/// Windows-1252 has there. Never fails.</summary>
internal static class TextDecoding
{
    /// <summary>A reader over a stream, which stays open.</summary>
    public static StreamReader Open(Stream stream, out ForeignBytes foreign)
    {
        foreign = new ForeignBytes();
        return new StreamReader(stream, Tolerant(foreign), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
    }

    /// <summary>The encoding that a byte order mark tells of, and the length of the mark; without one it is UTF-8.</summary>
    public static (Encoding Encoding, int Mark) OfMark(ReadOnlySpan<byte> first, ForeignBytes foreign) => first switch
    {
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xEF, 0xBB, 0xBF, ..] => (Tolerant(foreign), 3),
        _ => (Tolerant(foreign), 0),
    };

    /// <summary>How a whole file is written, the length of its byte order mark, and where it may tell of bytes that are not UTF-8; null when there
    /// are surely none.</summary>
    public static (Encoding Encoding, int Mark) Of(ReadOnlySpan<byte> bytes, out ForeignBytes? foreign)
    {
        foreign = null;
        var mark = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        // Most files are plain ASCII, which needs no counting.
        if (Ascii.IsValid(bytes[mark..])) return (Encoding.Latin1, mark);
        if (Utf8.IsValid(bytes[mark..])) return (Encoding.UTF8, mark);
        return OfMark(bytes, foreign = new ForeignBytes());
    }

    private static Encoding Tolerant(ForeignBytes foreign)
    {
        // With its mark as the preamble: a reader that detects the mark itself goes on without the fallback.
        var encoding = (Encoding)new UTF8Encoding(encoderShouldEmitUTF8Identifier: true).Clone();
        encoding.DecoderFallback = new Windows1252Fallback(foreign);
        return encoding;
    }

    /// <summary>Whether Windows-1252 has the character between 0x80 and 0x9F.</summary>
    public static bool IsWindows(char c) => Upper.Contains(c);

    // 0x80-0x9F of Windows-1252; the rest of its upper half is that of Unicode.
    private const string Upper =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Answers each undecodable byte with its Windows-1252 character.</summary>
    private sealed class Windows1252Fallback(ForeignBytes foreign) : DecoderFallback
    {
        public override int MaxCharCount => 4;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(foreign);

        private sealed class Buffer(ForeignBytes foreign) : DecoderFallbackBuffer
        {
            private byte[] _bytes = [];
            private int _next;

            public override int Remaining => _bytes.Length - _next;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                foreign.Meet();
                _bytes = bytesUnknown;
                _next = 0;
                return bytesUnknown.Length > 0;
            }

            public override char GetNextChar()
            {
                if (_next >= _bytes.Length) return '\0';
                var value = _bytes[_next++];
                return value is >= 0x80 and <= 0x9F ? Upper[value - 0x80] : (char)value;
            }

            public override bool MovePrevious()
            {
                if (_next == 0) return false;
                _next--;
                return true;
            }
        }
    }
}
