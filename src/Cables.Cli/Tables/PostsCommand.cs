using System.CommandLine;
using System.Text;
using System.Text.Json;
using Cables.Vocabulary;

namespace Cables.Cli;

/// <summary><c>cables posts NAME…</c>: says which posts go by a name.</summary>
internal static class PostsCommand
{
    public static Command Create(Stream data)
    {
        Argument<string[]> names = new("name")
        {
            Description = "A post's name, its six letters in page headers, a misspelling, a routing indicator, an address, or a country.",
            Arity = ArgumentArity.OneOrMore,
        };
        names.Validators.Add(PathArgument.RefuseOptions);
        var format = TableFormat.Option();
        Command command = new("posts", """
            Say which posts go by a name. Exits with 1 when none goes by it.

            Example: cables posts "RIO DE" RUEHMO Zambia
            """)
        {
            names, format,
        };
        command.SetAction(result =>
        {
            var posts = new List<Post>();
            var code = ExitCode.Done;
            foreach (var name in result.GetRequiredValue(names))
            {
                var found = PostTable.Find(name);
                posts.AddRange(found);
                if (found.Count > 0) continue;
                TableFormat.TellUnknown(result.InvocationConfiguration.Error, "post", name, PostTable.Near(name));
                code = ExitCode.NotFound;
            }

            return DataText.Print(data, result.GetRequiredValue(format) == "json" ? TableFormat.Json(posts, Write) : Text(posts), code);
        });
        return command;
    }

    private static string Text(List<Post> posts)
    {
        var text = new StringBuilder();
        foreach (var post in posts)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append($"{post.Name}\n");
            Line(text, "in ids", post.Key);
            Line(text, "in page headers", post.PageHeaderName);
            Line(text, "in document numbers", post.AadCode);
            Line(text, "address", post.AddressForm);
            Line(text, "type", post.Kind);
            Line(text, "country", post.Country);
            Line(text, "years, roughly", post.Years);
            Line(text, "routing indicators", string.Join(", ", post.Indicators.Select(indicator =>
                $"{indicator.Indicator} ({indicator.AsOf}{(indicator.IsVerified ? "" : ", unverified")})")));
            Line(text, "also spelled", string.Join(", ", post.Variants));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) text.Append($"  {name,-20} {value}\n");
    }

    private static void Write(Utf8JsonWriter writer, Post post)
    {
        writer.WriteString("key"u8, post.Key);
        writer.WriteString("name"u8, post.Name);
        writer.WriteString("pageHeaderName"u8, post.PageHeaderName);
        writer.WriteString("aadCode"u8, post.AadCode);
        writer.WriteString("addressForm"u8, post.AddressForm);
        writer.WriteString("type"u8, post.Kind);
        writer.WriteString("country"u8, post.Country);
        writer.WriteString("years"u8, post.Years);
        writer.WriteStartArray("routingIndicators"u8);
        foreach (var indicator in post.Indicators)
        {
            writer.WriteStartObject();
            writer.WriteString("indicator"u8, indicator.Indicator);
            writer.WriteString("asOf"u8, indicator.AsOf);
            writer.WriteBoolean("verified"u8, indicator.IsVerified);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("variants"u8);
        foreach (var variant in post.Variants) writer.WriteStringValue(variant);
        writer.WriteEndArray();
    }
}
