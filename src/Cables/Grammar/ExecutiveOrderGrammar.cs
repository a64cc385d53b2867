using System.Diagnostics.CodeAnalysis;
using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;
using Cables.Vocabulary;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How the executive-order line reads behind its label. FORMAT.md E11: <c>number ows [ ":" | "." | "-" ] ows instruction</c>.</summary>
internal static class ExecutiveOrderGrammar
{
    /// <summary>A figure of the number: what stands before the instruction can be nothing else.</summary>
    private static readonly Parser<char, char> Place = Token(c => Figure(c) is not '-');

    /// <summary>Five figures, one of them perhaps lost or doubled; a blank stands between them only before a sure one.</summary>
    private static readonly Parser<char, string> Number =
        Place.Then(Try(Blanks.Then(AsciiDigit)).Or(Place).Between(3, 4), (first, rest) => first + rest)
            .Then(Try(AsciiDigit).Optional(), (five, sixth) => sixth.HasValue ? five + sixth.Value : five);

    /// <summary>What clings to an instruction's ends.</summary>
    private const string Stains = " |\"”'";

    private static readonly Parser<char, Unit> Joint = Token(c => WhiteSpace.IsBlank(c) || c is ':' or '.' or '-' or ';' or ',').SkipMany();

    private static readonly Parser<char, (string Number, string Instruction)> Content =
        Map((number, instruction) => (number, instruction), Number.Before(Joint), Rest);

    public static ExecutiveOrder Read(Block block, TelegramOutline outline, int? year, DiagnosticBag diagnostics)
    {
        var label = outline.Slice(block.Label);
        if (block.Look.Damaged)
            diagnostics.Add(ExecutiveOrderDiagnostics.LabelRepaired, block.Label, label.ToString().Trim(), "E.O.");
        return Plain(block, outline, year, diagnostics) ?? Of(label.ToString(), block.TextOf(outline.Source), year, diagnostics);
    }

    /// <summary>Reads a line that stands alone, label included.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out ExecutiveOrder? order)
    {
        order = null;
        // Marks and scraps that cannot be told from an instruction are no order: what is one reads the same when written again.
        if (Alone(text) is { Number: not null } read && Alone(read.ToString()) == read) order = read;
        return order is not null;

        static ExecutiveOrder? Alone(ReadOnlySpan<char> text)
        {
            text = text.Trim().TrimEnd(" :;,.-|\"”'");
            if (text.Length > 200 || LabelLook.Read(text) is not { Kind: LineKind.ExecutiveOrder, Content: var content }) return null;
            return Of(text[..content].ToString(), BlockText.Of(text[content..]), year: null, new DiagnosticBag(limit: 0));
        }
    }

    private static ExecutiveOrder Of(string label, BlockText text, int? year, DiagnosticBag diagnostics)
    {
        var (printed, behind) = Content.Parse(text.Text) is { Success: true } result ? result.Value : ("", text.Text);
        var number = NumberOf(printed, text.WholeSource, diagnostics);
        if (number is not null) CheckEra(number, year, text.WholeSource, diagnostics);
        var instruction = InstructionGrammar.Read(WhiteSpace.Normalize(behind).AsSpan().Trim(Stains));
        if (instruction.IsRepaired)
            diagnostics.Add(ExecutiveOrderDiagnostics.InstructionRepaired, text.WholeSource, behind.Trim(), instruction.Text);
        return Of(number, instruction, WhiteSpace.Normalize(label + text.Text));
    }

    private static ExecutiveOrder Of(string? number, InstructionGrammar.Instruction instruction, string raw) =>
        new(number, instruction.Text, raw) { Date = instruction.Date, Exemptions = instruction.Exemptions };

    /// <summary>One line with the five figures of a known order and a colon, as nearly all have; null for whatever the grammar has to read.</summary>
    private static ExecutiveOrder? Plain(Block block, TelegramOutline outline, int? year, DiagnosticBag diagnostics)
    {
        if (block.Lines.Count != 1 || block.Label.End != block.Lines[0].Start) return null;
        var line = outline.Slice(TextSpan.FromBounds(block.Label.Start, block.Lines[0].End));
        var order = RecurringOrder.Read(line, block.Label.Length);
        if (order is { Number: { } number }) CheckEra(number, year, block.Lines[0], diagnostics);
        return order;
    }

    /// <summary>Reads a line as <see cref="Plain(Block, TelegramOutline, int?, DiagnosticBag)"/> does.</summary>
    /// <param name="whole">The line with its label.</param>
    /// <param name="label">The length of the label.</param>
    internal static ExecutiveOrder? Plain(ReadOnlySpan<char> whole, int label)
    {
        var line = whole[label..];
        if (line.Length < 7 || line[5] != ':' || ExecutiveOrders.NumberOf(line[..5]) is not { } number) return null;
        var at = 6;
        while (at < line.Length && (line[at] == ' ' || line[at] is ':' or '.' or '-' or ';' or ',')) at++;
        return PlainInstruction.Read(line[at..].Trim(' ').Trim(Stains)) is { } plain ? Of(number, plain, WhiteSpace.Normalize(whole)) : null;
    }

    private static void CheckEra(string number, int? year, TextSpan span, DiagnosticBag diagnostics)
    {
        if (year is { } known && !ExecutiveOrders.Fits(number, known)) diagnostics.Add(ExecutiveOrderDiagnostics.OutOfEra, span, number, known);
    }

    /// <summary>Five figures; the nearest order where one of them is damaged.</summary>
    private static string? NumberOf(string printed, TextSpan span, DiagnosticBag diagnostics)
    {
        var figures = string.Concat(printed.Select(Figure));
        if (!ExecutiveOrders.IsKnown(figures) && ExecutiveOrders.FindNearest(figures) is { } near) figures = near;
        if (ExecutiveOrders.IsKnown(figures) && figures != printed)
            diagnostics.Add(ExecutiveOrderDiagnostics.NumberRepaired, span, printed, figures);
        return figures.Length == 5 ? figures : null;
    }

    private static char Figure(char c) => c switch
    {
        'L' => '1',
        'b' => '6',
        _ => LookAlikes.Figure(c) is var figure and >= 0 ? (char)('0' + figure) : '-',
    };
}
