using static Cables.Corpus.Tests.Generated.Archives;

namespace Cables.Corpus.Tests;

/// <summary>Telegrams in archives.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_texts_of_a_zip_are_read_and_their_names_kept()
    {
        var zip = _folder.Add("a.zip", Zip(("1974/1.txt", CorpusFolder.Telegram(1)), ("readme.md", "# no telegram"), ("2.txt", CorpusFolder.Telegram(2))));

        _folder.Ingest(zip).Telegrams.Should().Be(2);

        using var database = _folder.Open();
        database.Rows("SELECT path, member FROM telegram_places").Should().Equal($"{zip}|1974/1.txt", $"{zip}|2.txt");
    }

    [Fact]
    public void The_texts_of_a_tar_gz_are_read()
    {
        var tar = _folder.Add("a.tar.gz", TarGz(("1.txt", CorpusFolder.Telegram(1)), ("2.txt", CorpusFolder.Telegram(2))));

        _folder.Ingest(tar).Telegrams.Should().Be(2);
    }

    [Theory]
    [InlineData("telegram.7z", "1979-section-exdis.txt")]
    [InlineData("telegram.zip", "1982-two-envelopes.txt")]
    public void The_texts_of_an_archive_that_another_program_made_are_read(string archive, string member)
    {
        _folder.Ingest(Path.Combine(AppContext.BaseDirectory, "Archives", archive)).Telegrams.Should().Be(1);

        using var database = _folder.Open();
        database.Row("SELECT member FROM sources").Should().Be(member);
    }

    [Fact]
    public void A_long_member_is_read_whole()
    {
        var text = string.Concat(Enumerable.Range(1, 5000).Select(i => CorpusFolder.Telegram(i) + "\nNNNN\n"));
        var tar = _folder.Add("a.tgz", TarGz(("1.txt", text), ("2.txt", CorpusFolder.Telegram(9999))));

        _folder.Ingest(tar).Telegrams.Should().Be(5001);
        File.SetLastWriteTimeUtc(tar, DateTime.UnixEpoch);
        _folder.Ingest(tar);

        using var database = _folder.Open();
        database.Count("telegrams").Should().Be(5001);
        database.Count("sources").Should().Be(2);
    }

    [Theory]
    [InlineData("../../../etc/passwd.txt")]
    [InlineData("/tmp/absolute.txt")]
    public void A_name_that_points_elsewhere_is_only_a_name(string name)
    {
        _folder.Ingest(_folder.Add("a.zip", Zip((name, CorpusFolder.Telegram(1)))));

        using var database = _folder.Open();
        database.Row("SELECT member FROM sources").Should().Be(name);
    }

    [Fact]
    public void An_archive_that_unpacks_beyond_measure_is_broken_off_and_recorded()
    {
        var zip = _folder.Add("a.zip", Zip(("1.txt", CorpusFolder.Telegram(1)), ("2.txt", new string('A', 3_000_000)), ("3.txt", CorpusFolder.Telegram(3))));
        var options = new IngestOptions { Sources = new SourceOptions { Archives = new ArchiveLimits { Allowance = 1 << 20, MaxRatio = 10 } } };

        var totals = _folder.Ingest("cables.db", options, zip);

        totals.Telegrams.Should().Be(1);
        using var database = _folder.Open();
        database.Rows("SELECT error FROM failures").Should().ContainMatch("*far beyond its own size*");
        database.Row("SELECT mrn FROM telegrams").Should().Be("1974OSLO1");
    }

    [Fact]
    public void An_archive_with_too_many_members_is_broken_off_and_recorded()
    {
        var zip = _folder.Add("a.zip", Zip([.. Enumerable.Range(1, 5).Select(i => ($"{i}.txt", CorpusFolder.Telegram(i)))]));
        var options = new IngestOptions { Sources = new SourceOptions { Archives = new ArchiveLimits { MaxMembers = 3 } } };

        _folder.Ingest("cables.db", options, zip).Telegrams.Should().Be(3);

        using var database = _folder.Open();
        database.Row("SELECT error FROM failures").Should().Be("The archive has more than 3 members.");
    }

    [Fact]
    public void A_damaged_archive_gives_what_stands_before_the_damage()
    {
        var bytes = TarGz([.. Enumerable.Range(1, 2000).Select(i => ($"{i}.txt", CorpusFolder.Telegram(i) + Noise(i)))]);
        var tar = _folder.Add("a.tar.gz", bytes[..(bytes.Length / 2)]);
        _folder.Add("b.txt", CorpusFolder.Telegram(3));

        var totals = _folder.Ingest(tar, _folder.Of("b.txt"));

        totals.Telegrams.Should().BeInRange(100, 1900);
        totals.Failed.Should().BePositive();
        using var database = _folder.Open();
        database.Rows("SELECT path FROM failures").Should().AllBe(tar);
    }

    private static string Noise(int seed) => Convert.ToBase64String(SeededBytes(seed));

    private static byte[] SeededBytes(int seed)
    {
        var bytes = new byte[300];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
