// Takes a folder of telegrams into a database and prints the ten telegrams that others refer to most.
//
//     dotnet run --project samples/most-referenced -- FOLDER [DATABASE]
//
// The database stays; a second run reads only what is new.
using Cables.Corpus;
using Microsoft.Data.Sqlite;

if (args is not [var folder, .. var rest] || rest.Length > 1)
{
    Console.Error.WriteLine("most-referenced FOLDER [DATABASE]");
    return 2;
}

var file = rest is [var named] ? named : "cables.db";
using (var output = SqliteOutput.Open(file))
{
    var options = IngestOptions.Default with { Report = (place, reason) => Console.Error.WriteLine($"{place}: {reason}") };
    var totals = CorpusIngest.Run([folder], output, options);
    Console.Error.WriteLine($"{totals.Telegrams} telegrams read, {totals.Unchanged} texts there already");
}

using var database = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
database.Open();
using var question = database.CreateCommand();
question.CommandText = """
    SELECT refs.mrn, count(DISTINCT refs.telegram) AS telegrams, max(cited.subject) AS subject
    FROM refs LEFT JOIN telegrams AS cited ON cited.mrn = refs.mrn
    WHERE refs.mrn IS NOT NULL
    GROUP BY refs.mrn ORDER BY telegrams DESC, refs.mrn LIMIT 10
    """;
using var rows = question.ExecuteReader();
while (rows.Read())
    Console.WriteLine($"{rows.GetInt32(1),6}  {rows.GetString(0),-24}  {(rows.IsDBNull(2) ? "not in this folder" : rows.GetString(2))}");
return 0;
