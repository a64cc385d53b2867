using static Cables.DiagnosticSeverity;

namespace Cables.Diagnostics;

/// <summary>What is said about the archive's attribute block. FORMAT.md E20.</summary>
internal static class AttributeDiagnostics
{
    public static readonly DiagnosticDescriptor NumberDisagrees = new("CBL2001", Warning,
        "Document number disagrees", "Attribute 'Document Number' is '{0}', the telegram's number {1}.");

    public static readonly DiagnosticDescriptor SubjectDisagrees = new("CBL2002", Warning,
        "Subject disagrees", "Attribute 'Subject' is '{0}', the telegram's subject '{1}'.");

    public static readonly DiagnosticDescriptor TagsDisagree = new("CBL2003", Warning,
        "TAGS disagree", "Attribute 'TAGS' and the telegram's TAGS differ in {0}.");

    public static readonly DiagnosticDescriptor OrderDisagrees = new("CBL2004", Warning,
        "Executive order disagrees", "Attribute 'Executive Order' is '{0}', the telegram's instruction '{1}'.");

    public static readonly DiagnosticDescriptor ReferencesDisagree = new("CBL2005", Warning,
        "References disagree", "Attribute 'Reference' names {0}, which the telegram's references lack.");

    public static readonly DiagnosticDescriptor TooMany = new("CBL2006", Warning,
        "More attributes than the limit", "More than {0} attributes; the further ones are kept as text.");
}
