using System.Globalization;
using System.Text;

namespace Cables.Generator;

/// <summary>Telegrams in files: one to a file in a folder for each year, or many to a file.</summary>
public static class GeneratedCorpus
{
    /// <summary>The files of a corpus, each with its telegrams; of all forms where none is named.</summary>
    public static IEnumerable<(string Name, List<GeneratedTelegram> Telegrams)> Files(int count, int seed, int perFile = 1, params IReadOnlyList<Form> forms)
    {
        var index = 0;
        for (var first = 0; first < count; first += perFile)
        {
            List<GeneratedTelegram> telegrams = [];
            for (; telegrams.Count < Math.Min(perFile, count - first); index++)
                if (forms.Count == 0 || forms.Contains(Identity.Of(seed, index).Form)) telegrams.Add(GeneratedTelegram.Of(seed, index));
            var name = perFile == 1
                ? $"{telegrams[0].Values.Mrn.Year}/{telegrams[0].Values.Id}.txt"
                : string.Create(CultureInfo.InvariantCulture, $"{first / perFile / 100:000}/{first / perFile:000000}.txt");
            for (var i = 0; i < telegrams.Count; i++) telegrams[i].Values.Source = new Source(name, i);
            yield return (name, telegrams);
        }
    }

    /// <summary>Writes the files, and the truth in the order of their telegrams.</summary>
    /// <returns>How many characters of telegrams were written.</returns>
    public static long Write(string folder, int count, int seed, int perFile = 1, TextWriter? truth = null, params IReadOnlyList<Form> forms)
    {
        var characters = 0L;
        foreach (var (name, telegrams) in Files(count, seed, perFile, forms))
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var text = string.Join("\n\n", telegrams.Select(telegram => telegram.Text));
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            characters += text.Length;
            foreach (var telegram in telegrams) truth?.WriteLine(TruthJson.Of(telegram.Values));
        }

        return characters;
    }
}
