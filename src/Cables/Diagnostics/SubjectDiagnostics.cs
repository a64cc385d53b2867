using static Cables.DiagnosticSeverity;

namespace Cables.Diagnostics;

/// <summary>What is said about the subject. FORMAT.md E13.</summary>
internal static class SubjectDiagnostics
{
    public static readonly DiagnosticDescriptor LabelRepaired = new("CBL1301", Warning,
        "Label repaired", "Label '{0}' read as '{1}'.");
}
