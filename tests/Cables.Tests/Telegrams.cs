namespace Cables.Tests;

/// <summary>Small telegrams, put together from their parts in the usual order. A test names the part it is about; the others are
/// plain, and a part that is empty leaves no line. The content is invented.</summary>
internal static class Telegrams
{
    /// <summary>The text of a telegram.</summary>
    public static string With(
        string envelope = "",
        string pageHeader = "",
        string distribution = "",
        string drafting = "",
        string relay = "",
        string dateTime = "R 261639Z FEB 74",
        string from = "FM AMEMBASSY MOSCOW",
        string to = "TO SECSTATE WASHDC 6441",
        string info = "",
        string reference = "UNCLAS MOSCOW 2774",
        string captions = "",
        string order = "E.O. 11652: N/A",
        string tags = "TAGS: BEXP, UR",
        string subject = "SUBJECT: SPRING TRADE FAIR",
        string references = "",
        string classifiedBy = "",
        string text = "1. THE FAIR OPENS ON MONDAY AND LASTS A WEEK.",
        string signature = "STOESSEL",
        string end = "",
        string attributes = "")
    {
        string[] parts =
        [
            envelope, pageHeader, distribution, drafting, relay, dateTime, from, to, info, reference, captions, order, tags,
            subject, references, classifiedBy, text, signature, end, attributes,
        ];
        return string.Join('\n', parts.Where(part => part.Length > 0)) + "\n";
    }

    /// <summary>The printed characters that a span covers.</summary>
    public static string Printed(this Document document, TextSpan span) => document.SourceText.Substring(span.Start, span.Length);

    /// <summary>The printed characters of all elements of a kind, one string an element.</summary>
    public static IEnumerable<string> Printed(this Document document, ElementKind kind) =>
        document.Elements.Where(element => element.Kind == kind).Select(element => document.Printed(element.Span));
}
