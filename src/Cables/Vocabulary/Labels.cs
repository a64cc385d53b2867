namespace Cables.Vocabulary;

/// <summary>The header field a label begins.</summary>
internal enum LabelElement
{
    None,
    ExecutiveOrder,
    Tags,
    Subject,
    References,
    ClassifiedBy,
    Drafted,
    Approved,
    Cleared,
}

/// <summary>A label of <c>labels.csv</c>, letters and figures alone.</summary>
/// <param name="Element">What it begins.</param>
/// <param name="Letters">The form to look for: <c>SUBJECT</c>, <c>TAGE</c>.</param>
/// <param name="Proper">The proper spelling, as diagnostics show it.</param>
/// <param name="IsVariant">Whether the form is a misprint or a short form.</param>
internal sealed record LabelForm(LabelElement Element, string Letters, string Proper, bool IsVariant);

/// <summary>The labels of header fields and their misprints, longest first, by their first letter.</summary>
internal static class Labels
{
    private static readonly Dictionary<char, LabelForm[]> ByFirst = Load();

    /// <summary>By the first two letters or figures. A label of which scanning left one letter is none before a letter or a figure: O42551 is
    /// the number of a relay line.</summary>
    private static readonly LabelForm[]?[]?[] ByTwo = LoadByTwo();

    /// <summary>The forms that may begin with two characters, the second of the line perhaps no letter but a blank or a point between
    /// the letters.</summary>
    public static ReadOnlySpan<LabelForm> StartingWith(char first, char second)
    {
        if (first < 128 && char.IsAsciiLetterOrDigit(second)) return ByTwo[first] is { } seconds ? seconds[second] : [];
        return ByFirst.TryGetValue(char.ToUpperInvariant(first), out var forms) ? forms : [];
    }

    private static LabelForm[]?[]?[] LoadByTwo()
    {
        var byTwo = new LabelForm[]?[]?[128];
        foreach (var (first, forms) in ByFirst)
        {
            if (first >= 128) continue;
            var seconds = byTwo[first] = byTwo[char.ToLowerInvariant(first)] = new LabelForm[]?[128];
            foreach (var group in forms.Where(form => form.Letters.Length > 1 && form.Letters[1] < 128).GroupBy(form => form.Letters[1]))
                seconds[group.Key] = seconds[char.ToLowerInvariant(group.Key)] = [.. group];
        }

        return byTwo;
    }

    private static Dictionary<char, LabelForm[]> Load()
    {
        var forms = new List<LabelForm>();
        foreach (var row in Table.Load("labels.csv").Rows())
        {
            var element = Enum.Parse<LabelElement>(row["element"], ignoreCase: true);
            forms.Add(new LabelForm(element, Letters(row["label"]), row["label"], IsVariant: false));
            foreach (var variant in row.List("variants"))
                forms.Add(new LabelForm(element, Letters(variant), row["label"], IsVariant: true));
        }

        return forms.DistinctBy(f => f.Letters)
            .GroupBy(f => f.Letters[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(f => f.Letters.Length).ToArray());
    }

    private static string Letters(string label) =>
        string.Concat(label.Where(c => char.IsAsciiLetterOrDigit(c) || c == '£'));
}
