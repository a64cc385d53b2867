using System.Text;
using System.Text.Json;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>What holds for every text, whatever it is.</summary>
public class AnyTextTests
{
    [Fact]
    public void Any_text_is_a_cable_and_its_elements_tile_it() => Scraps.Texts.Sample(text => Cable.Parse(text).ShouldTile());

    [Fact]
    public void Any_characters_at_all_are_a_cable() => Gen.String[0, 200].Sample(text => Cable.Parse(text).ShouldTile());

    [Fact]
    public void The_documents_of_any_text_tile_it() => Scraps.Texts.Sample(text =>
        Reading.Documents(text).ShouldTileFile(text));

    [Fact]
    public void The_pieces_of_a_text_cut_too_short_tile_it() => Scraps.Texts.Sample(text => text.ShouldTileInSmallPieces());

    [Fact]
    public void The_documents_of_any_bytes_can_be_read() => Gen.Byte.Array[0, 400].Sample(bytes =>
    {
        using var stream = new MemoryStream(bytes);
        foreach (var document in CableReader.Read(stream)) document.ShouldTile();
    });

    [Fact]
    public void Any_text_gives_valid_json() => Scraps.Texts.Sample(text =>
    {
        foreach (var document in Reading.Documents(text))
        {
            using var json = JsonDocument.Parse(document.ToJson(elements: true));
            json.RootElement.GetProperty("format").GetString().Should().Be("cables/1");
        }
    });

    [Fact]
    public void Every_diagnostic_stands_inside_the_text() => Scraps.Texts.Sample(text =>
    {
        foreach (var diagnostic in Cable.Parse(text).Diagnostics)
        {
            diagnostic.Span.Start.Should().BeInRange(0, text.Length);
            diagnostic.Span.End.Should().BeInRange(diagnostic.Span.Start, text.Length);
        }
    });

    [Fact]
    public void Every_value_stands_inside_the_text() => Scraps.Texts.Sample(text =>
    {
        var cable = Cable.Parse(text);
        var whole = new TextSpan(0, text.Length);
        IEnumerable<TextSpan> spans =
        [
            .. cable.To.Select(to => to.Span), .. cable.Info.Select(info => info.Span), .. cable.Tags.Select(tag => tag.Span),
            .. cable.References.Select(reference => reference.Span), .. cable.Paragraphs.Select(paragraph => paragraph.Span),
        ];
        return spans.All(span => span.Length >= 0 && whole.Contains(span));
    });

    [Fact]
    public void Reading_twice_gives_the_same() => Scraps.Texts.Sample(text => Cable.Parse(text).ToJson() == Cable.Parse(text).ToJson());

    [Fact]
    public void A_byte_order_mark_changes_nothing_but_itself() => Scraps.Texts.Sample(text =>
    {
        var plain = Encoding.UTF8.GetBytes(text);
        byte[] marked = [0xEF, 0xBB, 0xBF, .. plain];
        if (text.StartsWith('\uFEFF')) return true;
        return Reading.Json(plain) == Reading.Json(marked);
    });
}
