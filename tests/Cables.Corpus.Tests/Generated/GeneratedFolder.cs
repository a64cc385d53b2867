using System.Globalization;
using Cables.Generator;

namespace Cables.Corpus.Tests.Generated;

/// <summary>Some hundred invented telegrams of all forms, a file each, and what each of them says.</summary>
internal sealed class GeneratedFolder : IDisposable
{
    public GeneratedFolder()
    {
        // The script ./measure asks for 20,000.
        var count = int.Parse(Environment.GetEnvironmentVariable("CABLES_GENERATED") ?? "400", CultureInfo.InvariantCulture);
        foreach (var (name, telegrams) in GeneratedCorpus.Files(count, seed: 1))
        {
            Folder.Add($"in/{name}", telegrams[0].Text);
            Telegrams.Add(telegrams[0].Values);
        }
    }

    public CorpusFolder Folder { get; } = new();

    public string Path => Folder.Of("in");

    public List<Telegram> Telegrams { get; } = [];

    public void Dispose() => Folder.Dispose();
}
