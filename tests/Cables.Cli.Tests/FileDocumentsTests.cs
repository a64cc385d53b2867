namespace Cables.Cli.Tests;

/// <summary>A small file that is still what was found is read at once; another is read as it is by then.</summary>
public sealed class FileDocumentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", 1)]
    [InlineData("\nNNNN\n\n" + Texts.Telegram, 2)]
    public void What_was_written_since_a_file_was_found_is_read(string further, int documents)
    {
        _folder.Add("1.txt", Texts.Telegram);
        var found = Found("1.txt");
        File.AppendAllText(found.FullName, further);

        Read(found).Should().Be((documents, 0));
    }

    [Fact]
    public void Of_a_file_that_was_cut_since_it_was_found_the_rest_is_read()
    {
        _folder.Add("1.txt", Texts.Telegram + "\nNNNN\n\n" + Texts.Telegram);
        var found = Found("1.txt");
        File.WriteAllText(found.FullName, Texts.Telegram);

        Read(found).Should().Be((1, 0));
    }

    [Fact]
    public void A_file_that_is_a_link_is_read()
    {
        _folder.Add("1.txt", Texts.Telegram);
        File.CreateSymbolicLink(_folder.Of("2.txt"), _folder.Of("1.txt"));

        Read(Found("2.txt")).Should().Be((1, 0));
    }

    private FileInfo Found(string name)
    {
        FileInfo file = new(_folder.Of(name));
        file.Length.Should().BePositive();
        return file;
    }

    private static (int Documents, int Notes) Read(FileInfo found)
    {
        var (documents, notes) = (0, 0);
        new FileDocuments(CableParserOptions.Default, () => Stream.Null, _ => documents++, _ => notes++).Read(new InputFile(found.Name, found));
        return (documents, notes);
    }
}
