using System.Text;
using CsCheck;

namespace Cables.Tests;

/// <summary>Documents whose characters are lent to them read as those that have their own.</summary>
public class ForEachTests
{
    private static readonly string Two = Telegrams.With(end: "NNNN") + "\n" + Telegrams.With(reference: "UNCLAS MOSCOW 2775");

    private static readonly string Many = string.Concat(Enumerable.Range(1, 400).Select(number =>
        Telegrams.With(reference: $"UNCLAS MOSCOW {number}", text: "1. " + new string('A', number) + " É.", end: "NNNN") + "\n"));

    /// <summary>Two telegrams with a mark at the beginning and a byte anywhere that need not fit.</summary>
    private static readonly Gen<byte[]> Mixed = Gen.Select(
        Gen.OneOf<byte[]>([], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0, 0, 0xFE, 0xFF]), Gen.Int[0, 500], Gen.Byte, (mark, place, value) =>
        {
            byte[] bytes = [.. mark, .. Encoding.UTF8.GetBytes(Two)];
            bytes[Math.Min(place, bytes.Length - 1)] = value;
            return bytes;
        });

    [Fact]
    public void Bytes_give_the_same_documents_as_when_they_are_collected() => Gen.OneOf(Gen.Byte.Array[0, 300], Mixed).Sample(bytes =>
        Printed(action => CableReader.ForEach(bytes, action)).SequenceEqual(CableReader.Read(bytes.AsSpan()).Select(document => document.ToJson(elements: true))));

    [Fact]
    public void A_stream_gives_the_same_documents_as_when_they_are_collected()
    {
        var bytes = Encoding.UTF8.GetBytes(Many);

        var printed = Printed(action => CableReader.ForEach(new MemoryStream(bytes), action));

        printed.Should().HaveCount(400).And.Equal(CableReader.Read(new MemoryStream(bytes)).Select(document => document.ToJson(elements: true)));
    }

    [Fact]
    public void The_same_is_true_of_a_document_that_is_cut_into_pieces()
    {
        var bytes = Encoding.UTF8.GetBytes(Two);
        var options = new CableParserOptions { MaxDocumentLength = 100 };

        Printed(action => CableReader.ForEach(bytes, action, options: options)).Should()
            .Equal(CableReader.Read(bytes, options: options).Select(document => document.ToJson(elements: true)));
    }

    [Fact]
    public void The_name_of_the_file_is_kept() =>
        CableReader.ForEach(Encoding.UTF8.GetBytes(Two), document => document.Source.Path.Should().Be("two.txt"), "two.txt").Should().Be(2);

    [Fact]
    public void A_document_that_was_looked_at_keeps_its_values_and_not_its_text()
    {
        List<Document> kept = [];
        CableReader.ForEach(Encoding.UTF8.GetBytes(Two), kept.Add);

        kept.OfType<Cable>().Select(cable => cable.Id).Should().Equal("1974MOSCOW2774", "1974MOSCOW2775");
        foreach (var text in new Func<Cable, object>[] { cable => cable.SourceText, cable => cable.Text, cable => cable.Elements, cable => cable.Paragraphs[0].Text })
            kept.OfType<Cable>().First().Invoking(text).Should().Throw<ObjectDisposedException>().WithMessage("*only until the next one is read*");
    }

    [Fact]
    public void A_text_is_taken_back_before_the_next_one_is_given()
    {
        Document? before = null;
        CableReader.ForEach(Encoding.UTF8.GetBytes(Two), document =>
        {
            before?.Invoking(one => one.SourceText).Should().Throw<ObjectDisposedException>();
            before = document;
        }).Should().Be(2);
    }

    [Fact]
    public void A_text_that_was_asked_for_is_kept()
    {
        List<Document> kept = [];
        CableReader.ForEach(Encoding.UTF8.GetBytes(Two), document =>
        {
            _ = document.SourceText;
            kept.Add(document);
        });

        string.Concat(kept.Select(document => document.SourceText)).Should().Be(Two);
    }

    [Fact]
    public void What_the_action_throws_ends_the_reading_and_takes_the_text_back()
    {
        List<Document> kept = [];
        var read = () => CableReader.ForEach(Encoding.UTF8.GetBytes(Two), document =>
        {
            kept.Add(document);
            throw new InvalidDataException("enough");
        });

        read.Should().Throw<InvalidDataException>();
        kept.Should().ContainSingle().Which.Invoking(document => document.SourceText).Should().Throw<ObjectDisposedException>();
    }

    private static List<string> Printed(Func<Action<Document>, int> forEach)
    {
        List<string> printed = [];
        forEach(document => printed.Add(document.ToJson(elements: true))).Should().Be(printed.Count);
        return printed;
    }
}
