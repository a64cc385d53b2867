namespace Cables.Cli;

/// <summary>The severities as users write and read them.</summary>
internal static class SeverityNames
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>As SARIF calls them.</summary>
    public static string LevelOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "note" : Of(severity);
}
