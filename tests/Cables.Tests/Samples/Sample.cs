using System.Text.Json.Nodes;

namespace Cables.Tests.Samples;

/// <summary>A text of the folder <c>samples</c> and what a careful reader sees in it.</summary>
internal sealed record Sample(string Name, string Text, JsonNode Gold)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    public static TheoryData<string> Names
    {
        get
        {
            TheoryData<string> names = [];
            foreach (var file in Directory.EnumerateFiles(Folder, "*.gold.json").Order(StringComparer.Ordinal))
                names.Add(Path.GetFileName(file)[..^".gold.json".Length]);
            return names;
        }
    }

    public static Sample Load(string name) => new(
        name,
        File.ReadAllText(Path.Combine(Folder, name + ".txt")),
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".gold.json")))!);

    public List<Document> Read(string text) => [.. CableReader.Read(new StringReader(text), Name + ".txt")];
}
