using System.Globalization;
using Cables.Tests;
using Cables.Tests.Hostile;

namespace Cables.Fuzz;

/// <summary>Reads every hostile text at a quarter of its size and whole, and prints what the four times cost. Other ways of setting a
/// page, under which other rules of the outline hold, are tried as well.</summary>
internal static class HostileRun
{
    /// <summary>More than this times the work for four times the text is marked.</summary>
    private const double Suspicious = 8;

    private static readonly (string Name, Func<string, string> Set, CableParserOptions Options)[] Settings =
    [
        ("as it is", text => text, CableParserOptions.Default),
        ("without limits", text => text, HostileText.WithoutLimits),
        ("double-spaced", text => text.Replace("\n", "\n\n", StringComparison.Ordinal), HostileText.WithoutLimits),
        ("double-spaced with long lines", text => text.Replace("\n", "\n\n", StringComparison.Ordinal) + LongLines(text.Length), HostileText.WithoutLimits),
        ("scanned", text => text.Replace("\n", "\n\n|", StringComparison.Ordinal) + LongLines(text.Length), HostileText.WithoutLimits),
    ];

    /// <summary>Measures the texts whose name holds a word, at a part of their full size; returns how many are suspicious.</summary>
    public static int Run(int part, string word)
    {
        var suspicious = 0;
        Console.WriteLine($"{"text",-48}{"setting",-32}{"characters",12}{"ms",9}{"times",7}{"bytes/char",12}");
        foreach (var hostile in HostileText.All.Where(text => text.Name.Contains(word, StringComparison.Ordinal)))
        {
            foreach (var (name, set, options) in Settings)
            {
                var (small, large) = (set(hostile.Make(hostile.Count / part / 4)), set(hostile.Make(hostile.Count / part)));
                var few = Work.Of(() => Read(small, options));
                var many = Work.Of(() => Read(large, options));
                for (var tries = 0; tries < 3 && many.TimesAsLongAs(few) > Suspicious; tries++)
                    (few, many) = (Work.Of(() => Read(small, options)), Work.Of(() => Read(large, options)));
                var isSuspicious = many.TimesAsLongAs(few) > Suspicious || many.Bytes > few.Bytes * Suspicious;
                if (isSuspicious) suspicious++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{hostile.Name,-48}{name,-32}{large.Length,12}{many.Milliseconds,9:0}{many.TimesAsLongAs(few),7:0.0}{(double)many.Bytes / large.Length,12:0.0}{(isSuspicious ? "  ***" : "")}"));
            }
        }

        return suspicious;
    }

    private static void Read(string text, CableParserOptions options)
    {
        _ = Cable.Parse(text, options).ToJson(elements: true);
        _ = Reading.Documents(text, options).Count;
    }

    private static string LongLines(int length) => string.Concat(Enumerable.Repeat(new string('A', 85) + "\n", length / 800 + 1));
}
