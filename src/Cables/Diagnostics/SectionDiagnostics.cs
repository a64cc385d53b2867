using static Cables.DiagnosticSeverity;

namespace Cables.Diagnostics;

/// <summary>What is said about sections. FORMAT.md E19.</summary>
internal static class SectionDiagnostics
{
    public static readonly DiagnosticDescriptor Disagrees = new("CBL1901", Warning,
        "Sections disagree", "The reference line shows section {0}, the page header section {1}.");

    public static readonly DiagnosticDescriptor Missing = new("CBL1902", Warning,
        "Section missing", "Section {0} of {1} is missing.");

    public static readonly DiagnosticDescriptor Doubled = new("CBL1903", Info,
        "Section stands twice", "Section {0} came twice; the copy with fewer diagnostics was taken.");
}
