using System.Text;

namespace Cables.Corpus.Tests;

/// <summary>The questions of <c>samples/questions</c> have the answers that stand below them. <c>CABLES_ACCEPT=1</c> writes the answers
/// anew; the difference is for a reader to judge.</summary>
public sealed class QuestionTests : IDisposable
{
    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_questions_to_the_database_have_their_answers()
    {
        _folder.Ingest(Samples.Folder);

        using var database = _folder.Open();
        Check("sqlite.sql", database.Rows);
    }

    [Fact]
    public void The_questions_to_the_dataset_have_their_answers()
    {
        _folder.IngestParquet("cables", null, Samples.Folder);

        using var dataset = new Dataset(_folder.Of("cables"));
        Check("duckdb.sql", sql => sql.StartsWith("CREATE VIEW", StringComparison.Ordinal) ? [] : dataset.Rows(sql));
    }

    /// <summary>Asks every question of a page, and puts the answers below them.</summary>
    private static void Check(string name, Func<string, List<string>> ask)
    {
        var path = Path.Combine(Samples.Folder, "questions", name);
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (answered, sql, isAnswer) = (new StringBuilder(), new StringBuilder(), false);
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            if (isAnswer && line.StartsWith("--", StringComparison.Ordinal)) continue;
            isAnswer = false;
            answered.Append(line).Append('\n');
            if (line.StartsWith("--", StringComparison.Ordinal)) continue;
            sql.Append(line).Append('\n');
            if (!line.EndsWith(';')) continue;
            foreach (var row in ask(sql.ToString().Trim())) answered.Append("--   ").Append(row).Append('\n');
            sql.Clear();
            isAnswer = true;
        }

        if (Environment.GetEnvironmentVariable("CABLES_ACCEPT") == "1") File.WriteAllText(path, answered.ToString());
        answered.ToString().Should().Be(page);
    }
}
