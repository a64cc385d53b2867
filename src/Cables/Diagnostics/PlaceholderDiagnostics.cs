using static Cables.DiagnosticSeverity;

namespace Cables.Diagnostics;

/// <summary>What is said about placeholders of lost text. FORMAT.md E21.</summary>
internal static class PlaceholderDiagnostics
{
    public static readonly DiagnosticDescriptor TextUnavailable = new("CBL2101", Warning,
        "Text unavailable", "The archive lost the text of this telegram: '{0}'.");
}
