using static Cables.DiagnosticSeverity;

namespace Cables.Diagnostics;

/// <summary>What is said about sections. FORMAT.md E19.</summary>
internal static class SectionDiagnostics
{
    public static readonly DiagnosticDescriptor Disagrees = new("CBL1901", Warning,
        "Sections disagree", "The reference line shows section {0}, the page header section {1}.");
}
