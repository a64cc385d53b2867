using Cables.Corpus.Tests.Generated;
using Cables.Generator;

namespace Cables.Corpus.Tests;

/// <summary>Parts of a corpus, read on machines of their own.</summary>
public sealed class ShardTests : IDisposable
{
    private const int Parts = 4;

    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("folder")]
    [InlineData("zip")]
    [InlineData("tar.gz")]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public void Four_parts_side_by_side_are_the_whole(string kind)
    {
        var source = Add(kind, 120);
        var whole = Contents(source, Shard.Whole);

        var parts = Enumerable.Range(1, Parts).Select(i => Contents(source, new Shard(i, Parts))).ToList();

        whole.Should().HaveCountGreaterThan(120);
        parts.Should().OnlyContain(part => part.Count > 0);
        parts.SelectMany(part => part).Order(StringComparer.Ordinal).Should().Equal(whole);
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("zip")]
    [InlineData("csv")]
    public void What_is_added_later_leaves_the_rest_in_its_part(string kind)
    {
        var before = Contents(Add(kind, 60), new Shard(2, Parts));

        var after = Contents(Add(kind, 120), new Shard(2, Parts));

        after.Should().Contain(before);
        after.Count.Should().BeGreaterThan(before.Count);
    }

    [Fact]
    public void A_part_does_not_depend_on_where_the_folder_lies()
    {
        var here = Contents(Add("folder", 60), new Shard(3, Parts));
        Directory.Move(_folder.Of("in"), _folder.Of("elsewhere"));

        Contents(_folder.Of("elsewhere"), new Shard(3, Parts)).Should().Equal(here);
    }

    [Fact]
    public void Each_part_has_a_name_of_its_own() =>
        new Shard(2, 8).NameOf(Path.Combine("out", "cables.db")).Should().Be(Path.Combine("out", "cables-2-of-8.db"));

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1")]
    [InlineData("1/0")]
    [InlineData("-1/4")]
    public void What_is_no_part_is_rejected(string text) => Shard.TryParse(text, null, out _).Should().BeFalse();

    private string Add(string kind, int count)
    {
        var texts = GeneratedCorpus.Files(count, seed: 3).Select(file => (file.Name, file.Telegrams[0].Text)).ToArray();
        switch (kind)
        {
            case "folder":
                foreach (var (name, text) in texts) _folder.Add($"in/{name}", text);
                return _folder.Of("in");
            case "zip":
                return _folder.Add("in.zip", Archives.Zip(texts));
            case "tar.gz":
                return _folder.Add("in.tar.gz", Archives.TarGz(texts));
            case "csv":
                return _folder.Add("in.csv", Archives.Csv(texts.Select(text => text.Text)));
            default:
                return _folder.Add("in.ndjson", string.Concat(texts.Select(text => $"{{\"text\":{System.Text.Json.JsonSerializer.Serialize(text.Text)}}}\n")));
        }
    }

    /// <summary>All rows that stand in a part's database, without the numbers that tables are joined by.</summary>
    private List<string> Contents(string source, Shard shard)
    {
        var name = shard.NameOf("part.db");
        File.Delete(_folder.Of(name));
        _folder.Ingest(name, new IngestOptions { Sources = new SourceOptions { Shard = shard, TextColumns = ["text"] } }, source);
        using var database = _folder.Open(name);
        database.Dump().Should().NotBeEmpty();
        List<string> rows = [.. database.Rows("SELECT telegrams.mrn, member, row, subject, text FROM telegrams JOIN sources ON sources.id = source")];
        foreach (var table in TruthRows.Tables.Keys)
            rows.AddRange(database.Rows($"SELECT '{table}', telegrams.mrn, {table}.* FROM {table} JOIN telegrams ON telegrams.id = telegram")
                .Select(row => row.Split('|', 4) is [var of, var mrn, _, var rest] ? $"{of}|{mrn}|{rest}" : row));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
