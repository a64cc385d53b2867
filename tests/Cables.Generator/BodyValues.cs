namespace Cables.Generator;

/// <summary>A paragraph, and what is printed before its text: <c>3. (C) </c>.</summary>
public sealed record PrintedParagraph(string Lead, Paragraph Value);

/// <summary>The paragraphs of a telegram.</summary>
public static class BodyValues
{
    /// <param name="draft">The telegram.</param>
    /// <param name="first">The number of the first paragraph: another than 1 in a later section.</param>
    public static List<PrintedParagraph> Of(Draft draft, int first = 1)
    {
        var dice = draft.Dice;
        List<PrintedParagraph> body = [];
        if (first == 1 && dice.Percent(5))
        {
            // One paragraph alone has no number.
            body.Add(new PrintedParagraph("", new Paragraph(null, null, null, draft.Cased(Prose.Sentences(dice, 4)))));
            return body;
        }

        var number = first;
        var isEntire = first == 1 && draft is { IsClassified: true, Year: >= 1979 and < 1995 };
        if (isEntire)
        {
            var mark = draft.Level[..1];
            body.Add(new PrintedParagraph($"1. {(dice.Percent(30) ? draft.Level : mark)} - ", new Paragraph(number++, mark, null, "ENTIRE TEXT.")));
        }

        var last = number + dice.Between(3, 6);
        for (; number <= last; number++)
        {
            var heading = number == last ? dice.Pick([null, "COMMENT", "ACTION REQUESTED"])
                : number == 1 || number == 2 && isEntire ? dice.Pick([null, "SUMMARY"]) : null;
            Numbered(draft, body, number, heading);
            if (heading is null && number < last) Attach(draft, body);
        }

        return body;
    }

    private static void Numbered(Draft draft, List<PrintedParagraph> body, int number, string? heading)
    {
        var text = Prose.Sentences(draft.Dice, draft.Dice.Between(1, 5));
        if (heading is not null) text = $"{heading}{(draft.Year < 1990 && heading == "SUMMARY" ? "." : ":")} {text}";
        if (heading is "SUMMARY" or "COMMENT") text += $" END {heading}.";
        var mark = draft.Year >= 1995 && draft.Level is not "UNCLASSIFIED" ? MarkOf(draft) : null;
        var pilcrow = draft.Form is Form.MessageFormat && draft.Index % 3 == 0 ? "¶" : "";
        body.Add(new PrintedParagraph(
            $"{pilcrow}{number}. {(mark is null ? "" : $"({mark}) ")}", new Paragraph(number, mark, heading, draft.Cased(text))));
    }

    private static string MarkOf(Draft draft) => draft.Level switch
    {
        "SECRET" => draft.Dice.Pick(["S", "S", "C", "U"]),
        "CONFIDENTIAL" => draft.Dice.Pick(["C", "C", "SBU", "U"]),
        _ => draft.Dice.Pick(["SBU", "SBU", "U"]),
    };

    /// <summary>What may follow a paragraph without a number: a list, or a text that is quoted.</summary>
    private static void Attach(Draft draft, List<PrintedParagraph> body)
    {
        var dice = draft.Dice;
        if (dice.Percent(12))
        {
            body[^1] = Ending(draft, "Embassy asks three questions:");
            foreach (var label in (string[])["A", "B", "C"])
                body.Add(new PrintedParagraph("", new Paragraph(null, null, null, draft.Cased($"{label}. {Prose.Item(dice)}"))));
        }
        else if (dice.Percent(8))
        {
            body[^1] = Ending(draft, "Text of article follows:");
            body.Add(new PrintedParagraph("", new Paragraph(null, null, "BEGIN TEXT", draft.Cased($"BEGIN TEXT. {Prose.Sentences(dice, 2)} END TEXT."))));
        }

        PrintedParagraph Ending(Draft draft, string sentence) =>
            body[^1] with { Value = body[^1].Value with { Text = $"{body[^1].Value.Text} {draft.Cased(sentence)}" } };
    }
}
