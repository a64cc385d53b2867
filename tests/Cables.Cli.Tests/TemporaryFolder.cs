using System.Diagnostics;

namespace Cables.Cli.Tests;

/// <summary>A folder for one test, gone with it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cables-test-").FullName;

    /// <summary>Writes a file, its folders with it, and gives its path back.</summary>
    public string Add(string name, string text)
    {
        var file = Of(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Makes a named pipe, where the system has them.</summary>
    public bool TryAddPipe(string name, out string pipe)
    {
        pipe = Of(name);
        if (OperatingSystem.IsWindows()) return false;
        using var make = Process.Start("mkfifo", [pipe]);
        make.WaitForExit();
        make.ExitCode.Should().Be(0);
        return true;
    }

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
