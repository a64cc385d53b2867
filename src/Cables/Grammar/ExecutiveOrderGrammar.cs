using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How the executive-order line reads behind its label. FORMAT.md E11: <c>number ows [ ":" | "." | "-" ] ows instruction</c>.</summary>
internal static class ExecutiveOrderGrammar
{
    private static readonly string[] Orders = ["11652", "12065", "12356", "12958", "13292", "13526", "10501", "10964"];

    private static readonly Parser<char, string> Number =
        Token(c => LookAlikes.Figure(c) >= 0 || c is 'L' or 'b' or ' ').AtLeastOnceString();

    private static readonly Parser<char, Unit> Joint = Token(c => WhiteSpace.IsBlank(c) || c is ':' or '.' or '-' or ';' or ',').SkipMany();

    private static readonly Parser<char, (string Number, string Instruction)> Content =
        Map((number, instruction) => (number, instruction), Number.Before(Joint), Rest);

    public static ExecutiveOrder Read(Block block, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        var text = block.TextOf(outline.Source);
        var label = outline.Slice(block.Label).ToString();
        if (block.Look.Damaged)
            diagnostics.Add(ExecutiveOrderDiagnostics.LabelRepaired, block.Label, label.Trim(), "E.O.");
        var (printed, instruction) = Content.Parse(text.Text) is { Success: true } result ? result.Value : ("", text.Text);
        var number = NumberOf(printed.Trim(), text.WholeSource, diagnostics);
        return new ExecutiveOrder(number, Instruction(instruction), WhiteSpace.Normalize(label + text.Text));
    }

    /// <summary>Five figures, nearest order where one of them is damaged.</summary>
    private static string? NumberOf(string printed, TextSpan span, DiagnosticBag diagnostics)
    {
        var figures = string.Concat(printed.Where(c => c != ' ').Select(Figure));
        if (Orders.Contains(figures))
        {
            if (figures != printed) diagnostics.Add(ExecutiveOrderDiagnostics.NumberRepaired, span, printed, figures);
            return figures;
        }

        var near = Orders.Where(order => LookAlikes.Distance(figures, order, LookAlikes.OneLetter) <= LookAlikes.OneLetter || IsSwap(figures, order)).ToList();
        if (near.Count == 1)
        {
            diagnostics.Add(ExecutiveOrderDiagnostics.NumberRepaired, span, printed, near[0]);
            return near[0];
        }

        return figures.Length == 5 ? figures : null;
    }

    /// <summary>Two neighbours changed places: 12598 for 12958.</summary>
    private static bool IsSwap(string figures, string order)
    {
        if (figures.Length != order.Length) return false;
        for (var i = 0; i + 1 < figures.Length; i++)
            if (string.Concat(figures[..i], figures.Substring(i + 1, 1), figures.Substring(i, 1), figures[(i + 2)..]) == order) return true;
        return false;
    }

    private static char Figure(char c) => c switch
    {
        'L' => '1',
        'b' => '6',
        _ => (char)('0' + Math.Max(0, LookAlikes.Figure(c))),
    };

    /// <summary>As printed, with one blank behind <c>DECL:</c> and <c>N/A</c> closed up; scraps behind N/A are dropped.</summary>
    private static string? Instruction(string printed)
    {
        var text = WhiteSpace.Normalize(printed).Trim(' ', '|', '"', '”', '\'');
        var closed = WhiteSpace.CloseUp(text).ToUpperInvariant();
        foreach (var form in (ReadOnlySpan<string>)["N/A", "N-A", "N/H", "NA"])
        {
            if (!closed.StartsWith(form, StringComparison.Ordinal)) continue;
            if (closed.Length == form.Length || !char.IsLetterOrDigit(closed[form.Length]) || closed.Length < 8) return "N/A";
        }

        if (text.StartsWith("DECL", StringComparison.OrdinalIgnoreCase) && text.IndexOf(':') is 4)
        {
            var rest = text[5..].TrimStart();
            if (rest.StartsWith("DECL:", StringComparison.OrdinalIgnoreCase)) rest = rest[5..].TrimStart();
            text = $"DECL: {rest}";
        }

        return text.Length == 0 ? null : text.TrimEnd('.');
    }
}
