namespace Cables.Cli;

/// <summary>What a command over files was asked for.</summary>
/// <param name="Paths">Files, folders, or <c>-</c>.</param>
/// <param name="Output">The file to write; null and <c>-</c> are standard output.</param>
/// <param name="Options">How documents are read.</param>
/// <param name="JoinSections">Whether the sections of a telegram are put together.</param>
/// <param name="FailOn">The least severity to fail on; null never fails.</param>
/// <param name="Jobs">How many files, or parts of a large one, are read at a time.</param>
internal sealed record ReadRequest(
    string[] Paths, string? Output, CableParserOptions Options, bool JoinSections, DiagnosticSeverity? FailOn, int Jobs)
{
    /// <summary>Whether the document has a diagnostic to fail on.</summary>
    public bool FailsOn(Document document)
    {
        if (FailOn is not { } least) return false;
        foreach (var diagnostic in document.Diagnostics)
            if (diagnostic.Severity >= least) return true;
        return false;
    }
}
