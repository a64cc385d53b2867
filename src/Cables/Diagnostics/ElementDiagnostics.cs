using static Cables.DiagnosticSeverity;

namespace Cables.Diagnostics;

// One class per element, in the order of FORMAT.md's sections; those of E11 and later have a file each. A code is never reused
// or renumbered; docs/diagnostics.md lists them.

internal static class DocumentDiagnostics
{
    public static readonly DiagnosticDescriptor TooMany = new("CBL0001", Warning,
        "More diagnostics than the limit", "More than {0} diagnostics; {1} further ones are not listed.");

    public static readonly DiagnosticDescriptor NotATelegram = new("CBL0002", Error,
        "No telegram found", "No date-time line, originator, page header or reference line was found.");

    public static readonly DiagnosticDescriptor Cut = new("CBL0003", Warning,
        "Document longer than the limit", "The document was cut after {0} characters.");

    public static readonly DiagnosticDescriptor NotUtf8 = new("CBL0004", Info,
        "Bytes are not UTF-8", "Bytes from character {0} of the file on are not UTF-8; read as Windows-1252.");

    public static readonly DiagnosticDescriptor Duplicate = new("CBL0005", Info,
        "Telegram stands twice in the file", "{0} is also document {1} of the file; {2} has fewer diagnostics.");

    public static readonly DiagnosticDescriptor LineCut = new("CBL0006", Warning,
        "Header line longer than the limit", "Of a line of {0} characters the first {1} are read; the rest is kept as text.");

    /// <summary>A document with one more diagnostic, found by those who read files.</summary>
    public static Document With(
        Document document, DiagnosticDescriptor descriptor, TextSpan span, int line, int column, params object[] arguments) => document with
        {
            Diagnostics =
            [
                .. document.Diagnostics,
                new Diagnostic(descriptor.Code, descriptor.Severity, span, line, column,
                    string.Format(System.Globalization.CultureInfo.InvariantCulture, descriptor.Message, arguments)),
            ],
        };
}

internal static class EnvelopeDiagnostics
{
    public static readonly DiagnosticDescriptor Repaired = new("CBL0101", Warning,
        "Envelope line repaired", "Envelope line '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor SerialDisagrees = new("CBL0102", Warning,
        "Serial and number disagree", "Envelope serial {0} is not the end of the number {1}.");
}

internal static class PageHeaderDiagnostics
{
    public static readonly DiagnosticDescriptor Repaired = new("CBL0201", Warning,
        "Page header repaired", "Page header '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor Disagrees = new("CBL0202", Warning,
        "Page header and reference line disagree", "Page header shows {0}, the reference line {1}.");

    public static readonly DiagnosticDescriptor PageMissing = new("CBL0203", Warning,
        "Page missing", "Page {0} follows page {1}.");
}

internal static class DistributionDiagnostics
{
    public static readonly DiagnosticDescriptor SumDiffers = new("CBL0301", Warning,
        "Copies do not add up", "The copies add up to {0}, the printed total is {1}.");

    public static readonly DiagnosticDescriptor OfficeRepaired = new("CBL0302", Warning,
        "Office code repaired", "Office '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor CopiesUnreadable = new("CBL0303", Warning,
        "Copies unreadable", "The copies of '{0}' cannot be read.");

    public static readonly DiagnosticDescriptor TooMany = new("CBL0304", Warning,
        "More offices than the limit", "More than {0} offices; the further ones are kept as text.");
}

internal static class DraftingDiagnostics
{
    public static readonly DiagnosticDescriptor LabelRepaired = new("CBL0401", Warning,
        "Label repaired", "Label '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor TooMany = new("CBL0402", Warning,
        "More persons than the limit", "More than {0} persons drafted, approved or cleared; the further ones are kept as text.");
}

internal static class RelayDiagnostics
{
    public static readonly DiagnosticDescriptor Repaired = new("CBL0501", Warning,
        "Relay line repaired", "Relay figures '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor TimeDisagrees = new("CBL0502", Warning,
        "Relay time and date-time group disagree", "Relay time {0} does not follow the date-time group {1} within five days.");
}

internal static class DateTimeGroupDiagnostics
{
    public static readonly DiagnosticDescriptor Unreadable = new("CBL0601", Error,
        "Date-time group unreadable", "Date-time group '{0}' cannot be read.");

    public static readonly DiagnosticDescriptor Repaired = new("CBL0602", Warning,
        "Date-time group repaired", "Date-time group '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor NoSuchDay = new("CBL0603", Error,
        "Day does not exist in the month", "There is no day '{0}'.");

    public static readonly DiagnosticDescriptor Missing = new("CBL0604", Warning,
        "Date-time line missing", "No date-time line was found.");

    public static readonly DiagnosticDescriptor YearInferred = new("CBL0605", Info,
        "Year from another place", "Date-time group '{0}' shows no year; {1} taken from the attribute block.");

    public static readonly DiagnosticDescriptor DateDisagrees = new("CBL0606", Warning,
        "Date-time group and attribute block disagree", "Date-time group {0} and the date {1} of the attribute block are days apart.");
}

internal static class OriginatorDiagnostics
{
    public static readonly DiagnosticDescriptor LabelRepaired = new("CBL0701", Warning,
        "Label repaired", "Label '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor Missing = new("CBL0702", Warning,
        "Originator missing", "No originator (FM) was found.");
}

internal static class AddresseeDiagnostics
{
    public static readonly DiagnosticDescriptor LabelRepaired = new("CBL0801", Warning,
        "Label repaired", "Label '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor PrecedenceRepaired = new("CBL0802", Warning,
        "Precedence word repaired", "Precedence '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor PrecedenceMoved = new("CBL0803", Warning,
        "Precedence word inside the name", "Precedence '{0}' stands inside the name '{1}'; taken out.");

    public static readonly DiagnosticDescriptor TooMany = new("CBL0804", Warning,
        "More addressees than the limit", "More than {0} addressees or excluded posts; the further ones are kept as text.");
}

internal static class MrnDiagnostics
{
    public static readonly DiagnosticDescriptor Missing = new("CBL0901", Error,
        "Reference line missing", "No reference line with station and number was found.");

    public static readonly DiagnosticDescriptor NumberRepaired = new("CBL0902", Warning,
        "Number repaired", "Number '{0}' read as {1}.");

    public static readonly DiagnosticDescriptor UnknownStation = new("CBL0903", Info,
        "Station not in the vocabulary", "Station '{0}' is not in the vocabulary; kept as printed.");

    public static readonly DiagnosticDescriptor StationRepaired = new("CBL0904", Warning,
        "Station repaired", "Station '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor FromPageHeader = new("CBL0905", Warning,
        "Number from the page header", "No readable reference line; '{0}' taken from the page header.");

    public static readonly DiagnosticDescriptor ClassificationRepaired = new("CBL0906", Warning,
        "Classification repaired", "Classification '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor Corroborated = new("CBL0907", Warning,
        "Number decided by other places", "Number '{0}' read as {1}, as other places of the telegram show it.");

    public static readonly DiagnosticDescriptor FromAttributes = new("CBL0908", Warning,
        "Number from the attribute block", "No readable reference line; '{0}' taken from the attribute block.");

    public static readonly DiagnosticDescriptor ClassificationFromBanner = new("CBL0909", Info,
        "Classification from the banner", "The reference line shows no classification; '{0}' taken from the banner.");
}

internal static class CaptionDiagnostics
{
    public static readonly DiagnosticDescriptor Repaired = new("CBL1001", Warning,
        "Caption repaired", "Caption '{0}' read as '{1}'.");

    public static readonly DiagnosticDescriptor UnreadHeaderText = new("CBL1002", Warning,
        "Text in the header not understood", "'{0}' stands in the header and belongs to no field; kept as text.");
}
