using System.CommandLine;
using Cables.Generator;

Option<int> count = new("--count") { Description = "How many telegrams.", DefaultValueFactory = _ => 1000 };
Option<int> seed = new("--seed") { Description = "Another seed gives other telegrams, the same one the same.", DefaultValueFactory = _ => 1 };
Option<DirectoryInfo> folder = new("--out") { Description = "The folder to write into.", Required = true };
Option<int> perFile = new("--per-file") { Description = "How many telegrams to a file.", DefaultValueFactory = _ => 1 };
Option<Form[]> forms = new("--form") { Description = "Only telegrams of this form; more than one may be named.", AllowMultipleArgumentsPerToken = true };
Option<FileInfo?> truth = new("--truth") { Description = "Also write what each telegram says, as JSON, one a line." };
foreach (var option in (Option<int>[])[count, seed, perFile])
{
    option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var value }] && !(int.TryParse(value, out var number) && number >= (option == seed ? 0 : 1)))
            result.AddError($"'{value}' is no number for {option.Name}.");
    });
}

Command generate = new("generate", "Write invented telegrams of all forms, and what each of them says.") { count, seed, folder, perFile, forms, truth };
generate.SetAction(result =>
{
    using var writer = result.GetValue(truth) is { } file ? new StreamWriter(file.FullName) : null;
    var into = result.GetRequiredValue(folder).FullName;
    var characters = GeneratedCorpus.Write(into, result.GetValue(count), result.GetValue(seed), result.GetValue(perFile), writer, result.GetValue(forms) ?? []);
    Console.Error.WriteLine($"{result.GetValue(count)} telegrams, {characters / 1e6:f1} MB");
    return 0;
});
return new RootCommand("Invented telegrams for tests and measurements.") { generate }.Parse(args).Invoke();
