namespace Cables.Cli.Tests;

/// <summary>A test that needs PowerShell, which not every machine has: <c>dotnet tool install --global powershell</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PowerShellTheoryAttribute : TheoryAttribute
{
    public PowerShellTheoryAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "pwsh")) || File.Exists(Path.Combine(folder, "pwsh.exe"))))
            Skip = "There is no pwsh.";
    }
}
