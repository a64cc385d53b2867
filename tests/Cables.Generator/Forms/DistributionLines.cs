using System.Globalization;

namespace Cables.Generator.Forms;

/// <summary>The distribution as printed.</summary>
public static class DistributionLines
{
    /// <summary>1973 and later: <c>INFO  OCT-01  ISO-00 … /026 W</c>, perhaps with blank lines between.</summary>
    public static IEnumerable<string> Hyphens(Distribution distribution, bool isSpaced)
    {
        var first = distribution.Action.Count > 0 ? ("ACTION", distribution.Action[0], "W") : ("ORIGIN", distribution.Origin[0], "R");
        yield return $"{first.Item1} {Printed(first.Item2, "-")}";
        var total = string.Create(CultureInfo.InvariantCulture, $"/{distribution.Total:000} {first.Item3}");
        var words = string.Join("  ", distribution.Info.Select(office => Printed(office, "-"))) + "  " + total;
        foreach (var line in Columns("INFO  ", words))
        {
            yield return "";
            yield return line;
        }

        if (isSpaced) yield return "";
    }

    /// <summary>1966-72: <c>INFO  IO 13,SSO 00,/086 W</c>.</summary>
    public static IEnumerable<string> Commas(Distribution distribution)
    {
        yield return $"ACTION {Printed(distribution.Action[0], " ")}";
        var line = "INFO  ";
        foreach (var office in distribution.Info)
        {
            var word = Printed(office, " ") + ",";
            if (line.Length + word.Length > 76)
            {
                yield return line;
                line = "";
            }

            line += word;
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"{line}/{distribution.Total:000} W");
    }

    private static string Printed(OfficeCopies office, string between) =>
        string.Create(CultureInfo.InvariantCulture, $"{office.Office}{between}{office.Copies:00}");

    private static IEnumerable<string> Columns(string label, string words)
    {
        var line = label;
        foreach (var word in words.Split("  "))
        {
            if (line.Length + word.Length > 66)
            {
                yield return line.TrimEnd();
                line = "";
            }

            line += word + "  ";
        }

        yield return line.TrimEnd();
    }
}
