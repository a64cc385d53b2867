using System.Collections.Concurrent;
using System.Globalization;

namespace Cables.Cli;

/// <summary>Counts the diagnostics of documents by code while a format prints them.</summary>
internal sealed class DiagnosticSummary(IDocumentFormat format) : IDocumentFormat
{
    private readonly ConcurrentDictionary<(string Code, DiagnosticSeverity Severity), int> _counts = new();
    private int _documents;

    public Framing Framing => format.Framing;

    public void Add(ByteBuffer buffer, Document document)
    {
        Interlocked.Increment(ref _documents);
        foreach (var diagnostic in document.Diagnostics)
            _counts.AddOrUpdate((diagnostic.Code, diagnostic.Severity), 1, static (_, count) => count + 1);
        format.Add(buffer, document);
    }

    /// <summary>A line for each code, and a last one with the sums.</summary>
    public void WriteTo(TextWriter writer)
    {
        foreach (var (key, count) in _counts.OrderBy(pair => pair.Key.Code, StringComparer.Ordinal).ThenBy(pair => pair.Key.Severity))
        {
            var title = DiagnosticCatalog.All.FirstOrDefault(rule => rule.Code == key.Code)?.Title;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,9:N0}  {SeverityNames.Of(key.Severity),-7}  {key.Code}  {title}"));
        }

        writer.WriteLine($"cables: {Count(SumOf(DiagnosticSeverity.Error), "error")}, {Count(SumOf(DiagnosticSeverity.Warning), "warning")}, "
            + $"{Count(SumOf(DiagnosticSeverity.Info), "info")} in {Count(_documents, "document")}.");
    }

    private int SumOf(DiagnosticSeverity severity) => _counts.Where(pair => pair.Key.Severity == severity).Sum(pair => pair.Value);

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 || noun == "info" ? "" : "s")}");
}
