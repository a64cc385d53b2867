using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Cables.Corpus;

/// <summary>The database's tables, and how those of earlier versions become today's: <c>Schema/0001.sql</c> makes version 1, the next
/// file makes version 2 of it. The version stands in <c>PRAGMA user_version</c>.</summary>
internal static class SqliteSchema
{
    /// <summary>Tells a database of ours from others, in <c>PRAGMA application_id</c>: the letters CBLS.</summary>
    private const long ApplicationId = 0x43424C53;

    /// <summary>The steps in this build.</summary>
    public static IReadOnlyList<string> Steps { get; } = ReadSteps();

    /// <summary>Brings the database to the newest version. Each step is done whole or not at all.</summary>
    public static void Migrate(SqliteConnection connection, IReadOnlyList<string> steps)
    {
        var version = (int)Number(connection, "PRAGMA user_version");
        if (version == 0 && Number(connection, "SELECT count(*) FROM sqlite_master") > 0 || version > 0 && !IsOurs(connection))
            throw new InvalidDataException($"{connection.DataSource}: This is another program's database.");
        if (version > steps.Count)
            throw new InvalidDataException($"{connection.DataSource}: This database was made by a newer version (schema {version}).");
        for (; version < steps.Count; version++)
        {
            using var transaction = connection.BeginTransaction();
            Run(connection, steps[version]);
            Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version + 1};"));
            transaction.Commit();
        }
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static bool IsOurs(SqliteConnection connection) => Number(connection, "PRAGMA application_id") == ApplicationId;

    private static List<string> ReadSteps()
    {
        List<string> steps = [];
        var assembly = Assembly.GetExecutingAssembly();
        while (assembly.GetManifestResourceStream($"{steps.Count + 1:0000}.sql") is { } stream)
        {
            using var reader = new StreamReader(stream);
            steps.Add(reader.ReadToEnd());
        }

        return steps;
    }
}
