using System.Diagnostics;

namespace Cables.Packages.Tests;

/// <summary>Programs run as a user runs them, in a folder of their own.</summary>
internal static class Dotnet
{
    /// <summary>What this test's own build set for itself and must not reach another build.</summary>
    private static readonly string[] Foreign = ["MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs <c>dotnet</c>; packages are unpacked into a folder below, so that none unpacked earlier is taken for one of these.</summary>
    public static Task<string> Run(string folder, params string[] args) => Program(folder, "dotnet", args);

    /// <summary>What a program writes to standard output.</summary>
    public static async Task<string> Program(string folder, string program, params string[] args)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in args) start.ArgumentList.Add(arg);
        foreach (var name in Foreign) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // No server that outlives the command: it would hold the pipes.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            process.ExitCode.Should().Be(0, "'{0} {1}' should work, but: {2}{3}", program, string.Join(' ', args), await output, await error);
            return await output;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{program} {string.Join(' ', args)}' does not end.");
        }
    }
}
