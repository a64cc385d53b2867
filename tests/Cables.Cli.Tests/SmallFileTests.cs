namespace Cables.Cli.Tests;

/// <summary>A regular file that fits into the buffer is read with few calls; whatever else it may be is left to the framework.</summary>
public sealed class SmallFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly byte[] _buffer = new byte[8];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("1234567")]
    public void A_file_that_fits_is_read(string text)
    {
        if (!LinuxCalls.AreKnown) return;
        Of(_folder.Add("1.txt", text)).Should().Be(text);
    }

    [Fact]
    public void An_old_file_is_read_as_a_new_one()
    {
        if (!LinuxCalls.AreKnown) return;
        var file = _folder.Add("1.txt", "1234567");
        File.SetLastWriteTimeUtc(file, new DateTime(1983, 10, 25, 0, 0, 0, DateTimeKind.Utc));

        Of(file).Should().Be("1234567");
    }

    [Theory]
    [InlineData("12345678")]
    [InlineData("123456789")]
    public void A_file_that_leaves_no_room_may_be_longer(string text) => Of(_folder.Add("1.txt", text)).Should().BeNull();

    [Fact]
    public void A_file_that_is_missing_is_left() => Of(_folder.Of("missing.txt")).Should().BeNull();

    [Fact]
    public void A_folder_is_left() => Of(_folder.Path).Should().BeNull();

    [Fact]
    public void A_device_is_left() => Of("/dev/null").Should().BeNull();

    [Fact]
    public void A_pipe_is_left_and_not_waited_for()
    {
        if (!_folder.TryAddPipe("1.txt", out var pipe)) return;
        Of(pipe).Should().BeNull();
    }

    private string? Of(string path) =>
        SmallFile.TryRead(path, _buffer, out var length) ? System.Text.Encoding.ASCII.GetString(_buffer, 0, length) : null;
}
