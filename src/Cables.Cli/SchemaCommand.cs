using System.CommandLine;
using Cables.Json;

namespace Cables.Cli;

/// <summary><c>cables schema</c>: prints the JSON Schema of what <c>cables parse</c> prints.</summary>
internal static class SchemaCommand
{
    public static Command Create(Stream data)
    {
        Command command = new("schema", """
            Print the JSON Schema (2020-12) of a record, to check records with or to make types from.

            Example: cables schema > cables.schema.json
            """);
        command.SetAction(_ => DataText.Print(data, CableSchema.Write()));
        return command;
    }
}
