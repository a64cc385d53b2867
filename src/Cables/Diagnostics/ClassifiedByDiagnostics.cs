using static Cables.DiagnosticSeverity;

namespace Cables.Diagnostics;

/// <summary>What is said about the classified-by line. FORMAT.md E15.</summary>
internal static class ClassifiedByDiagnostics
{
    public static readonly DiagnosticDescriptor ReasonUnreadable = new("CBL1501", Warning,
        "Reason unreadable", "Reason '{0}' cannot be read.");
}
