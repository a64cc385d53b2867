using System.Text;
using Cables.Text;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>A stream is decoded to the same characters however few of its bytes come at a time, and however little room there is for them.</summary>
public class DecodedStreamTests
{
    private static readonly Gen<byte[]> Pieces = Gen.OneOf(
        Gen.OneOf<byte[]>("OSLO 1983\r\n"u8.ToArray(), "§"u8.ToArray(), "–”"u8.ToArray(), "\U0001F4DC"u8.ToArray(), [0xE2, 0x80], [0, 0xD8, 0x33]), Gen.Byte.Array[1, 3]);

    private static readonly Gen<byte[]> Marks = Gen.OneOf<byte[]>(
        [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF], [0xEF, 0xBB], [0xFF], [0, 0, 0xFE]);

    [Fact]
    public void The_characters_are_those_of_a_reader_that_has_all_bytes_at_once() =>
        Gen.Select(Marks, Pieces.Array[0, 20], Gen.Int[1, 70], Gen.Int[1, 40]).Sample((mark, pieces, most, room) =>
        {
            byte[] all = [.. mark, .. pieces.SelectMany(piece => piece)];
            using var reader = TextDecoding.Open(new MemoryStream(all), out var met);
            var expected = reader.ReadToEnd();

            ForeignBytes foreign = new();
            Decoded(new PiecesStream(all, most), room, foreign).Should().Be(expected);
            foreign.Take(expected).Should().Be(met.Take(expected));
        });

    [Fact]
    public void A_stream_longer_than_the_buffer_is_decoded_over_its_ends()
    {
        var text = string.Concat(Enumerable.Repeat("§ 12 FISHERIES – “HERRING” \U0001F4DC\r\n", 9000));

        Decoded(new MemoryStream(Encoding.UTF8.GetBytes(text)), 1 << 17, new ForeignBytes()).Should().Be(text);
    }

    private static string Decoded(Stream stream, int room, ForeignBytes foreign)
    {
        using DecodedStream decoded = new(stream, foreign);
        StringBuilder text = new();
        var characters = new char[room];
        for (int count; (count = decoded.ReadBlock(characters)) > 0;) text.Append(characters, 0, count);
        return text.ToString();
    }

    /// <summary>Gives no more than a few bytes at a time, as a pipe may.</summary>
    private sealed class PiecesStream(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);
    }
}
