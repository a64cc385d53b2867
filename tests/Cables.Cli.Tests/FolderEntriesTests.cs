namespace Cables.Cli.Tests;

/// <summary>A folder's entries in the order of their names; on Linux with what the folder itself says of them.</summary>
public sealed class FolderEntriesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FolderEntriesTests()
    {
        foreach (var name in (string[])["b.txt", "A.TXT", "é.txt", "other.dat", ".txt", "deep/c.txt", "names.txt/d.txt"]) _folder.Add(name, "");
        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(_folder.Of("file-link.txt"), _folder.Of("b.txt"));
        File.CreateSymbolicLink(_folder.Of("broken-link.txt"), _folder.Of("missing"));
        Directory.CreateSymbolicLink(_folder.Of("folder-link"), _folder.Of("deep"));
        Directory.CreateSymbolicLink(_folder.Of("folder-link.txt"), _folder.Path);
        _folder.TryAddPipe("pipe.txt", out _);
        _folder.TryAddPipe("pipe", out _);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Files_folders_and_links_are_told_apart(bool isPortable)
    {
        if (OperatingSystem.IsWindows()) return;
        var regular = isPortable || !LinuxCalls.AreKnown ? EntryKind.File : EntryKind.RegularFile;

        new FolderEntries(_folder.Path, isPortable).Where(entry => entry.Name != "pipe.txt").Should().Equal(
            new FolderEntry(regular, ".txt"),
            new FolderEntry(regular, "A.TXT"),
            new FolderEntry(regular, "b.txt"),
            new FolderEntry(EntryKind.File, "broken-link.txt"),
            new FolderEntry(EntryKind.Folder, "deep"),
            new FolderEntry(EntryKind.File, "file-link.txt"),
            new FolderEntry(EntryKind.LinkToFolder, "folder-link"),
            new FolderEntry(EntryKind.LinkToFolder, "folder-link.txt"),
            new FolderEntry(EntryKind.Folder, "names.txt"),
            new FolderEntry(regular, "é.txt"));
    }

    [Fact]
    public void A_pipe_is_not_called_a_regular_file() =>
        new FolderEntries(_folder.Path).Where(entry => entry.Name == "pipe.txt").Should().OnlyContain(entry => entry.Kind == EntryKind.File);

    [Fact]
    public void A_folder_that_is_missing_is_said_to_be_missing() =>
        FluentActions.Invoking(() => new FolderEntries(_folder.Of("missing"))).Should().Throw<DirectoryNotFoundException>();
}
