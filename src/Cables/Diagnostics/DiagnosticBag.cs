using System.Globalization;
using Cables.Text;

namespace Cables.Diagnostics;

/// <summary>Collects the diagnostics of one document, up to a limit.</summary>
internal sealed class DiagnosticBag(int limit)
{
    private readonly List<(DiagnosticDescriptor Descriptor, TextSpan Span, string Message)> _found = [];
    private int _dropped;

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, object? first = null, object? second = null)
    {
        if (_found.Count >= limit)
        {
            _dropped++;
            return;
        }

        _found.Add(Found(descriptor, span, first, second));
    }

    /// <summary>Whether a list of so many items may take another. Asked for the first that it may not take, says so; the list ends
    /// there.</summary>
    public bool MayTakeMore(int count, int limitOfList, DiagnosticDescriptor tooMany, TextSpan next)
    {
        if (count < limitOfList) return true;
        AddCut(tooMany, next, limitOfList);
        return false;
    }

    /// <summary>Adds an item to a list if it may take another; false when the list ends there.</summary>
    public bool TakeInto<T>(List<T> items, T item, TextSpan span, int limitOfList, DiagnosticDescriptor tooMany)
    {
        if (!MayTakeMore(items.Count, limitOfList, tooMany, span)) return false;
        items.Add(item);
        return true;
    }

    /// <summary>Adds what a limit cut. That is told once even where there is no room for more: a limit never cuts in silence.</summary>
    public void AddCut(DiagnosticDescriptor descriptor, TextSpan span, object? first, object? second = null)
    {
        if (_found.Count < limit || Has(descriptor)) Add(descriptor, span, first, second);
        else _found.Add(Found(descriptor, span, first, second));
    }

    private bool Has(DiagnosticDescriptor descriptor)
    {
        foreach (var found in _found)
            if (found.Descriptor == descriptor) return true;
        return false;
    }

    public ValueList<Diagnostic> ToList(LineIndex lines, Characters source)
    {
        if (_found.Count == 0 && _dropped == 0) return default;
        if (_dropped > 0)
        {
            _found.Add((DocumentDiagnostics.TooMany, _found.Count > 0 ? _found[^1].Span : default, string.Format(
                CultureInfo.InvariantCulture, DocumentDiagnostics.TooMany.Message, limit, _dropped)));
        }

        var sorted = _found.Count > 1 ? _found.OrderBy(found => found.Span.Start).ToList() : _found;
        return sorted.ConvertAll(found =>
        {
            var (line, column) = lines.PositionOf(found.Span.Start);
            return new Diagnostic(
                found.Descriptor.Code, found.Descriptor.Severity, WithoutBlanksBehind(found.Span, source), line, column, found.Message);
        }).ToValueList();
    }

    private static (DiagnosticDescriptor, TextSpan, string) Found(DiagnosticDescriptor descriptor, TextSpan span, object? first, object? second) =>
        (descriptor, span, string.Format(CultureInfo.InvariantCulture, descriptor.Message, Shorten(first), Shorten(second)));

    /// <summary>A label's span goes up to its content; what is wrong with it ends with its last letter.</summary>
    private static TextSpan WithoutBlanksBehind(TextSpan span, ReadOnlySpan<char> source)
    {
        var length = span.Length;
        while (length > 0 && WhiteSpace.IsBlank(source[span.Start + length - 1])) length--;
        return span with { Length = length };
    }

    private static object? Shorten(object? value) =>
        value is string { Length: > 60 } text ? string.Concat(text.AsSpan(0, 60), "…") : value;
}
