using System.Text;
using Spectre.Console;

namespace Cables.Cli;

/// <summary>Documents for the eye, in colour or plain.</summary>
/// <param name="screen">What they are shown on.</param>
/// <param name="wanted">The document of a file to show, from 1; null shows all.</param>
internal sealed class ShownText(Screen screen, int? wanted) : IDocumentFormat
{
    /// <summary>Rows are as wide as they are: they are cut before the terminal's writer sees them.</summary>
    private const int AnyWidth = 1 << 20;

    public Framing Framing { get; } = Framing.None();

    /// <summary>Whether any document was shown.</summary>
    public bool HasShown { get; private set; }

    /// <summary>How many documents the longest file has.</summary>
    public int Most { get; private set; }

    public void Add(ByteBuffer buffer, Document document)
    {
        var number = document.Source.Index + 1;
        Most = Math.Max(Most, number);
        if (wanted is not null && wanted != number) return;
        using var text = new StringWriter { NewLine = "\n" };
        if (HasShown) text.WriteLine();
        HasShown = true;
        Terminal(text).Write(new ShownDocument(document, screen.Width));
        var shown = text.ToString();
        buffer.Advance(Encoding.UTF8.GetBytes(shown, buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(shown.Length))));
    }

    private IAnsiConsole Terminal(TextWriter text)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = screen.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = AnyWidth;
        return console;
    }
}
