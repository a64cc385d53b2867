using static Cables.DiagnosticSeverity;

namespace Cables.Diagnostics;

/// <summary>What is said about the executive-order line. FORMAT.md E11.</summary>
internal static class ExecutiveOrderDiagnostics
{
    public static readonly DiagnosticDescriptor LabelRepaired = new("CBL1101", Warning,
        "Label repaired", "Label '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor NumberRepaired = new("CBL1102", Warning,
        "Order number repaired", "Executive order '{0}' read as {1}.");

    public static readonly DiagnosticDescriptor InstructionRepaired = new("CBL1103", Warning,
        "Instruction repaired", "Instruction '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor OutOfEra = new("CBL1104", Warning,
        "Order of another time", "Executive order {0} was not printed on telegrams of {1}; a stamp, or misread.");
}
