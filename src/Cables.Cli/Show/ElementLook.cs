using Spectre.Console;

namespace Cables.Cli;

/// <summary>How an element is shown: its name in the margin, the name's style, the text's style.</summary>
internal sealed record ElementLook(string Name, Style NameStyle, Style Text)
{
    /// <summary>No name is longer. With it a telegram's 69 columns fit on a terminal of 80.</summary>
    public const int NameWidth = 9;

    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static ElementLook Of(ElementKind kind) => kind switch
    {
        ElementKind.Blank => Furniture(""),
        ElementKind.Envelope => Furniture("Envelope"),
        ElementKind.PageHeader => Furniture("Page"),
        ElementKind.Banner => Furniture("Banner"),
        ElementKind.Letterhead => Furniture("Form"),
        ElementKind.PrintNumber => Furniture("Print no."),
        ElementKind.Separator => Furniture("Break"),
        ElementKind.EndMark => Furniture("End"),
        ElementKind.Stamp => Furniture("Stamp"),
        ElementKind.Distribution => Handling("Offices"),
        ElementKind.Drafting => Handling("Drafting"),
        ElementKind.Relay => Handling("Relay"),
        ElementKind.Attributes => Handling("Archive"),
        ElementKind.DateTimeGroup => Field("Date-time"),
        ElementKind.From => Field("From"),
        ElementKind.To => Field("To"),
        ElementKind.Info => Field("Info"),
        ElementKind.ReferenceLine => Field("Number") with { Text = Bold },
        ElementKind.Caption => Field("Caption"),
        ElementKind.Passing => Field("Passing"),
        ElementKind.ExecutiveOrder => Field("Order"),
        ElementKind.Downgrading => Field("Downgrade"),
        ElementKind.Tags => Field("TAGS"),
        ElementKind.Subject => Field("Subject") with { Text = Bold },
        ElementKind.References => Field("Refers to"),
        ElementKind.ClassifiedBy => Field("Class. by"),
        ElementKind.Paragraph => Body("Paragraph"),
        ElementKind.Signature => Body("Signed"),
        ElementKind.Text => Body("Text"),
        _ => new ElementLook("Unread", new Style(Color.Fuchsia), Style.Plain),
    };

    /// <summary>The style of a diagnostic's caret and code.</summary>
    public static Style Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        DiagnosticSeverity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };

    private static ElementLook Furniture(string name) => new(name, Dim, Dim);

    private static ElementLook Handling(string name) => new(name, new Style(Color.Blue), Style.Plain);

    private static ElementLook Field(string name) => new(name, new Style(Color.Aqua), Style.Plain);

    private static ElementLook Body(string name) => new(name, new Style(Color.Green), Style.Plain);
}
