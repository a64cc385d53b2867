using System.Globalization;
using Cables.Diagnostics;
using Cables.Text;

namespace Cables;

/// <summary>Puts the sections of long telegrams together, <c>SECTION 01 OF 03</c> to <c>03 OF 03</c>, wherever they come from: of one
/// file or of many, in any order. FORMAT.md E19.</summary>
public static class SectionAssembler
{
    /// <summary>Joins sections of the same message reference number and date-time group. Everything else passes through at once; a
    /// telegram comes when its last section is there, an incomplete one at the end with a diagnostic that names what is missing
    /// (CBL1902). Of a section that comes twice the one with fewer diagnostics counts (CBL1903).</summary>
    /// <param name="documents">The documents of any number of files.</param>
    /// <returns>The header of the first section, the paragraphs of all in one sequence, the texts one behind the other.</returns>
    public static IEnumerable<Document> Join(IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Joined(documents);
    }

    private static IEnumerable<Document> Joined(IEnumerable<Document> documents)
    {
        Dictionary<string, Group> open = [];
        foreach (var document in documents)
        {
            if (document is not Cable { Section: { Of: { } of } section, Mrn: { Number: not null } mrn } cable || of < 2)
            {
                yield return document;
                continue;
            }

            var key = $"{mrn.StationKey}{mrn.Number}/{cable.DateTimeGroup?.Value}";
            if (!open.TryGetValue(key, out var group)) open.Add(key, group = new Group(of));
            group.Add(section.Number, cable);
            if (!group.IsComplete) continue;
            open.Remove(key);
            yield return group.Assemble();
        }

        foreach (var group in open.Values) yield return group.Assemble();
    }

    private sealed class Group(int of)
    {
        private readonly SortedDictionary<int, Cable> _sections = [];
        private readonly List<int> _doubled = [];

        public bool IsComplete => Enumerable.Range(1, of).All(_sections.ContainsKey);

        public void Add(int number, Cable cable)
        {
            if (!_sections.TryGetValue(number, out var other)) _sections.Add(number, cable);
            else
            {
                _doubled.Add(number);
                if (cable.Diagnostics.Count < other.Diagnostics.Count) _sections[number] = cable;
            }
        }

        public Document Assemble()
        {
            var parts = _sections.Values.ToList();
            var first = parts[0];
            Document whole = first with
            {
                Section = IsComplete ? null : first.Section,
                Source = first.Source with { Length = parts.Sum(part => part.SourceText.Length) },
                SourceText = string.Concat(parts.Select(part => part.SourceText)),
                Tags = parts.SelectMany(part => part.Tags).DistinctBy(tag => (tag.Kind, tag.Code)).ToValueList(),
                Paragraphs = Shifted(parts, part => part.Paragraphs, (paragraph, by) => paragraph with { Span = Shift(paragraph.Span, by) }),
                Elements = Shifted(parts, part => part.Elements, (element, by) => element with { Span = Shift(element.Span, by) }),
                Diagnostics = Shifted(parts, part => part.Diagnostics, (diagnostic, by) => diagnostic with { Span = Shift(diagnostic.Span, by) }),
                BodyLines = Shifted(parts, part => part.BodyLines, Shift),
                Markings = parts.SelectMany(part => part.Markings).Distinct().ToValueList(),
                Signature = parts.LastOrDefault(part => part.Signature is not null)?.Signature,
                Pages = parts.Sum(part => part.Pages),
            };
            var missing = Enumerable.Range(1, of).Where(number => !_sections.ContainsKey(number)).ToList();
            if (missing.Count > 0) whole = DocumentDiagnostics.With(whole, SectionDiagnostics.Missing, default, 1, 1, Names(missing), of);
            if (_doubled.Count > 0) whole = DocumentDiagnostics.With(whole, SectionDiagnostics.Doubled, default, 1, 1, Names(_doubled));
            return whole;
        }

        private static string Names(IEnumerable<int> numbers) =>
            string.Join(", ", numbers.Distinct().Select(number => number.ToString(CultureInfo.InvariantCulture)));

        private static ValueList<T> Shifted<T>(List<Cable> parts, Func<Cable, ValueList<T>> items, Func<T, int, T> shift)
        {
            List<T> all = [];
            var by = 0;
            foreach (var part in parts)
            {
                foreach (var item in items(part)) all.Add(shift(item, by));
                by += part.SourceText.Length;
            }

            return all.ToValueList();
        }

        private static TextSpan Shift(TextSpan span, int by) => span with { Start = span.Start + by };
    }
}
