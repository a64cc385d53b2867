using System.Text;
using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How a subject reads behind its label. FORMAT.md E13: a portion mark before it is no part of it; wrapped lines are
/// joined by one space; stops and dashes at the end are dropped.</summary>
internal static class SubjectGrammar
{
    private static readonly Parser<char, Unit> PortionMark =
        Try(Char('(').Then(Token(c => char.IsAsciiLetterUpper(c) || c == '/').Between(1, 6)).Then(Char(')'))).IgnoreResult();

    private static readonly Parser<char, string> Content =
        Blanks.Then(PortionMark.Optional()).Then(Blanks).Then(Rest);

    public static string? Read(Block block, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        if (block.Look.Damaged)
            diagnostics.Add(SubjectDiagnostics.LabelRepaired, block.Label, outline.Slice(block.Label).ToString().Trim(), "SUBJECT");
        if (block.Lines.Count == 1 && outline.Slice(block.Lines[0]).Trim() is var line && WhiteSpace.IsEven(line) && !line.EndsWith('\\')) return Of(line);
        using var text = new CharBuffer();
        foreach (var span in block.Lines) WrappedLines.Append(text, outline.Slice(span));
        return Of(text.Span);
    }

    private static string? Of(ReadOnlySpan<char> joined)
    {
        // Only a parenthesis can open a portion mark; the grammar reads it.
        joined = joined.TrimStart();
        var subject = (joined.StartsWith("(") ? Content.ParseOrThrow(joined.ToString()) : joined).TrimEnd(" :.-,;").TrimStart(" :.¢>");
        return subject.Length == 0 ? null : subject.ToString();
    }
}
