using static Cables.DiagnosticSeverity;

namespace Cables.Diagnostics;

/// <summary>What is said about the archive's attribute block. FORMAT.md E20.</summary>
internal static class AttributeDiagnostics
{
    public static readonly DiagnosticDescriptor NumberDisagrees = new("CBL2001", Warning,
        "Document number disagrees", "Attribute 'Document Number' is '{0}', the telegram's number {1}.");
}
