using System.CommandLine;
using System.Text;
using System.Text.Json;
using Cables.Vocabulary;

namespace Cables.Cli;

/// <summary><c>cables tags CODE…</c>: says what TAGS codes mean.</summary>
internal static class TagsCommand
{
    public static Command Create(Stream data)
    {
        Argument<string[]> codes = new("code") { Description = "TAGS codes: PFOR, UR.", Arity = ArgumentArity.OneOrMore };
        codes.Validators.Add(PathArgument.RefuseOptions);
        var format = TableFormat.Option();
        Command command = new("tags", """
            Say what TAGS codes mean, in all eras. Exits with 1 when a code is not known.

            Example: cables tags PFOR CG --format json
            """)
        {
            codes, format,
        };
        command.SetAction(result =>
        {
            var rows = new List<TagMeaning>();
            var code = ExitCode.Done;
            foreach (var word in result.GetRequiredValue(codes))
            {
                var found = TagTable.Of(word);
                rows.AddRange(found);
                if (found.Count > 0) continue;
                TableFormat.TellUnknown(result.InvocationConfiguration.Error, "TAGS code", word, TagTable.Near(word));
                code = ExitCode.NotFound;
            }

            return DataText.Print(data, result.GetRequiredValue(format) == "json" ? TableFormat.Json(rows, Write) : Text(rows), code);
        });
        return command;
    }

    private static string Text(List<TagMeaning> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append($"{row.Code,-6} {Words.Of(row.Kind),-13} {row.Era,-11} ");
            text.Append(row switch
            {
                { Meaning: null } => "(meaning not known)",
                { Confidence: Confidence.Unverified } => $"(unverified) perhaps: {row.Meaning}",
                _ => row.Meaning,
            });
            if (row.Note is { } note) text.Append($" [{note}]");
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Write(Utf8JsonWriter writer, TagMeaning row)
    {
        var isSure = row.Confidence != Confidence.Unverified;
        writer.WriteString("code"u8, row.Code);
        writer.WriteString("kind"u8, Words.Of(row.Kind));
        writer.WriteString("era"u8, row.Era);
        writer.WriteString("meaning"u8, isSure ? row.Meaning : null);
        writer.WriteString("unverifiedMeaning"u8, isSure ? null : row.Meaning);
        writer.WriteString("confidence"u8, Words.Of(row.Confidence));
        writer.WriteString("note"u8, row.Note);
        writer.WriteString("retention"u8, row.Retention);
    }
}
