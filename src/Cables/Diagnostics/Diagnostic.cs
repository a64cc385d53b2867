namespace Cables;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Damage was repaired, or there is a doubt.</summary>
    Warning,

    /// <summary>An element that a telegram must have cannot be read.</summary>
    Error,
}

/// <summary>What was repaired, doubtful or unreadable, and where.</summary>
/// <param name="Code"><c>CBL</c> and four figures, the first two the element's section of FORMAT.md; never renumbered.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Span">The place, in the document's text.</param>
/// <param name="Line">The document's line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 characters.</param>
/// <param name="Message">What was found, what was expected, what was done.</param>
public sealed record Diagnostic(
    string Code, DiagnosticSeverity Severity, TextSpan Span, int Line, int Column, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Line}:{Column}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}

/// <summary>A kind of diagnostic: its code, its severity and its sentence.</summary>
/// <param name="Code"><c>CBL</c> and four figures.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">Its meaning in a few words.</param>
/// <param name="Message">The sentence; <c>{0}</c> is what was found, <c>{1}</c> what was made of it.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string Title, string Message);
