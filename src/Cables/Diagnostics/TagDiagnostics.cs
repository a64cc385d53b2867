using static Cables.DiagnosticSeverity;

namespace Cables.Diagnostics;

/// <summary>What is said about the TAGS line. FORMAT.md E12.</summary>
internal static class TagDiagnostics
{
    public static readonly DiagnosticDescriptor LabelRepaired = new("CBL1201", Warning,
        "Label repaired", "Label '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor Unknown = new("CBL1202", Info,
        "TAGS code not in the vocabulary", "Code '{0}' is not in the vocabulary; kept as printed.");

    public static readonly DiagnosticDescriptor Split = new("CBL1203", Warning,
        "Codes without separator", "'{0}' read as {1}.");

    public static readonly DiagnosticDescriptor CodeRepaired = new("CBL1205", Warning,
        "TAGS code repaired", "Code '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor BehindList = new("CBL1204", Warning,
        "Text behind the TAGS list", "'{0}' stands behind the last code and is none; kept as text.");

    public static readonly DiagnosticDescriptor TooMany = new("CBL1206", Warning,
        "More TAGS than the limit", "More than {0} TAGS; the further ones are kept as text.");
}
