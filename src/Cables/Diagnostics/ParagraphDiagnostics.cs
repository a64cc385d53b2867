using static Cables.DiagnosticSeverity;

namespace Cables.Diagnostics;

/// <summary>What is said about paragraphs. FORMAT.md E16.</summary>
internal static class ParagraphDiagnostics
{
    public static readonly DiagnosticDescriptor NumberRepaired = new("CBL1601", Warning,
        "Paragraph number repaired", "Paragraph number '{0}' read as {1}.");

    public static readonly DiagnosticDescriptor OutOfOrder = new("CBL1602", Warning,
        "Paragraphs out of order", "Paragraph {0} stands behind paragraph {1}.");

    public static readonly DiagnosticDescriptor OrderRepaired = new("CBL1603", Warning,
        "Reading order repaired", "Paragraphs stand in the order {0}; read as {1}.");
}
