namespace Cables.Corpus.Tests;

/// <summary><c>docs/dataset.md</c> names the columns that there are.</summary>
public sealed class DatasetPageTests
{
    [Fact]
    public void The_page_names_every_column_in_the_order_of_the_files()
    {
        var page = Path.Combine(Path.GetDirectoryName(Samples.Folder)!, "docs", "dataset.md");
        var named = File.ReadLines(page).Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => line.Split('|')[1].Split(',')).Select(name => name.Trim(' ', '`'));

        named.Should().Equal(new TelegramColumns().Schema.Fields.Select(field => field.Name));
    }
}
