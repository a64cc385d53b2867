using System.Text;
using CsCheck;

namespace Cables.Tests;

public class CableReaderTests
{
    private static readonly string Two = Telegrams.With(end: "NNNN") + "\n" + Telegrams.With(reference: "UNCLAS MOSCOW 2775");

    [Fact]
    public async Task Reading_without_blocking_gives_the_same_documents()
    {
        List<Document> read = [];
        await foreach (var document in CableReader.ReadAsync(Bytes(Two, Encoding.UTF8))) read.Add(document);

        read.Select(document => document.ToJson(elements: true)).Should()
            .Equal(CableReader.Read(Bytes(Two, Encoding.UTF8)).Select(document => document.ToJson(elements: true)));
        read.Should().HaveCount(2);
    }

    [Fact]
    public async Task Reading_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var act = async () =>
        {
            await foreach (var document in CableReader.ReadAsync(Bytes(Two, Encoding.UTF8), cancellationToken: source.Token)) source.Cancel();
        };

        await act.Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public async Task A_file_without_a_character_holds_no_document(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        List<Document> read = [];
        await foreach (var document in CableReader.ReadAsync(new MemoryStream(bytes))) read.Add(document);

        read.Should().BeEmpty();
        CableReader.Read(new MemoryStream(bytes)).Should().BeEmpty();
        CableReader.Read(bytes.AsSpan()).Should().BeEmpty();
        CableReader.Read(new StringReader("")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_tells_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(Two)]);

        CableReader.Read(bytes).Select(document => document.SourceText).Should().Equal(CableReader.Read(new StringReader(Two)).Select(d => d.SourceText));
    }

    [Fact]
    public void Bytes_of_Windows_1252_are_read_and_the_first_is_named()
    {
        var document = CableReader.Read(new MemoryStream([.. "CAF"u8, 0xC9, .. " \n"u8, 0x93, .. "X"u8, 0x94])).Single();

        document.SourceText.Should().Be("CAFÉ \n“X”");
        document.Diagnostics.Should().ContainSingle(d => d.Code == "CBL0004").Which.Span.Start.Should().Be(3);
    }

    [Fact]
    public void A_byte_order_mark_does_not_make_other_bytes_unreadable() =>
        CableReader.Read(new MemoryStream([0xEF, 0xBB, 0xBF, .. "CAF"u8, 0xC9])).Single().SourceText.Should().Be("CAFÉ");

    [Fact]
    public void Bytes_in_memory_give_what_a_stream_of_them_gives() => Gen.OneOf(Gen.Byte.Array[0, 300], Mixed).Sample(bytes =>
        Printed(CableReader.Read(bytes.AsSpan())).SequenceEqual(Printed(CableReader.Read(new MemoryStream(bytes)))));

    [Fact]
    public void The_documents_of_bytes_in_memory_may_be_gone_through_again()
    {
        var documents = CableReader.Read([.. Encoding.UTF8.GetBytes(Two), 0xC9]);

        Printed(documents).Should().Equal(Printed(documents));
    }

    [Fact]
    public void A_section_that_begins_where_a_stretch_of_the_file_ends_goes_on_with_its_telegram()
    {
        // A header about where the stretch that is read first ends.
        for (var first = DocumentStream.Stretch - 400; first < DocumentStream.Stretch + 100; first += 20)
        {
            var text = Sectioned(1, new string('A', 60) + "\n", first) + Sectioned(2, "THE END.\n", 0) + Telegrams.With(reference: "UNCLAS MOSCOW 2775");

            CableReader.Read(new StringReader(text)).Select(document => document.SourceText).Should()
                .Equal(CableReader.Read(Encoding.UTF8.GetBytes(text)).Select(document => document.SourceText), "the first section has {0} characters", first);
        }

        static string Sectioned(int number, string line, int length)
        {
            var section = Telegrams.With(pageHeader: "PAGE 01  MOSCOW 02774  261702Z", reference: $"UNCLAS SECTION {number} OF 2 MOSCOW 2774", text: "1. " + line);
            while (section.Length + line.Length < length) section += line;
            return section + new string('\n', Math.Max(1, length - section.Length));
        }
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_tells_the_encoding_of_bytes_in_memory(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var read = CableReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Two)]);

        read.Select(document => document.SourceText).Should().Equal(CableReader.Read(new StringReader(Two)).Select(d => d.SourceText));
    }

    /// <summary>Two telegrams with a mark at the beginning and a byte anywhere that need not fit.</summary>
    private static readonly Gen<byte[]> Mixed = Gen.Select(
        Gen.OneOf(Gen.Const<byte[]>([]), Gen.Const<byte[]>([0xEF, 0xBB, 0xBF]), Gen.Const<byte[]>([0xFF, 0xFE])), Gen.Int[0, 500], Gen.Byte, (mark, place, value) =>
        {
            byte[] bytes = [.. mark, .. Encoding.UTF8.GetBytes(Two)];
            bytes[Math.Min(place, bytes.Length - 1)] = value;
            return bytes;
        });

    private static List<string> Printed(IEnumerable<Document> documents) => [.. documents.Select(document => document.ToJson(elements: true))];

    [Fact]
    public void A_telegram_that_stands_twice_is_told_with_the_better_copy()
    {
        var damaged = Telegrams.With(dateTime: "R 26I639Z FEB 74", end: "NNNN");
        var documents = CableReader.Read(new StringReader(damaged + "\n" + Telegrams.With())).ToList();

        documents[1].Diagnostics.Should().ContainSingle(d => d.Code == "CBL0005").Which.Message
            .Should().Be("1974MOSCOW2774 is also document 0 of the file; this one has fewer diagnostics.");
    }

    [Fact]
    public void NULs_form_feeds_and_lone_surrogates_are_characters_like_others()
    {
        var text = Telegrams.With(text: "1. THE \0 FAIR\fOPENS \uD800 ON MONDAY.");

        var document = CableReader.Read(new StringReader(text)).Single();

        string.Concat(document.Elements.Select(element => document.Printed(element.Span))).Should().Be(text);
    }

    private static MemoryStream Bytes(string text, Encoding encoding) => new(encoding.GetBytes(text));
}
