using static Cables.DiagnosticSeverity;

namespace Cables.Diagnostics;

/// <summary>What is said about the reference field. FORMAT.md E14.</summary>
internal static class ReferenceDiagnostics
{
    public static readonly DiagnosticDescriptor LabelRepaired = new("CBL1401", Warning,
        "Label repaired", "Label '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor StationRepaired = new("CBL1402", Warning,
        "Station repaired", "Station '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor NumberRepaired = new("CBL1403", Warning,
        "Number repaired", "Number '{0}' read as {1}.");

    public static readonly DiagnosticDescriptor UnknownStation = new("CBL1404", Info,
        "Station not in the vocabulary", "Station '{0}' is not in the vocabulary; kept as printed.");

    public static readonly DiagnosticDescriptor TooMany = new("CBL1405", Warning,
        "More references than the limit", "More than {0} references; the further ones are kept as text.");
}
