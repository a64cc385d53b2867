using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Cables.Corpus;

/// <summary>A database's tables, and how those of earlier versions become today's: <c>Schema/0001.sql</c> makes version 1, the next
/// file makes version 2 of it. The version stands in <c>PRAGMA user_version</c>.</summary>
internal sealed class SqliteSchema
{
    private readonly long _applicationId;

    /// <param name="files">What the names of the files begin with.</param>
    /// <param name="applicationId">Tells a database of ours from others, in <c>PRAGMA application_id</c>.</param>
    private SqliteSchema(string files, long applicationId)
    {
        _applicationId = applicationId;
        Steps = ReadSteps(files);
    }

    /// <summary>The database of telegrams; its mark is the letters CBLS.</summary>
    public static SqliteSchema Telegrams { get; } = new("", 0x43424C53);

    /// <summary>The ledger of a Parquet dataset; its mark is the letters CBLL.</summary>
    public static SqliteSchema Ledger { get; } = new("ledger-", 0x43424C4C);

    /// <summary>The steps in this build.</summary>
    public IReadOnlyList<string> Steps { get; }

    /// <summary>Opens a database for one who writes alone, makes it where there is none, and brings an earlier version up to date. Every
    /// transaction is safe when the machine stops.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It cannot be opened, or another program writes into it.</exception>
    /// <exception cref="InvalidDataException">It is no database of ours.</exception>
    public SqliteConnection Open(string path)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 5 };
        var connection = new SqliteConnection(settings.ToString());
        try
        {
            connection.Open();
            // One process writes, nobody reads, and nearly all pages are new: a journal of what old pages held stays short, where a
            // write-ahead log would have every page written twice. After kill -9 the next one who opens takes back what is not whole.
            Run(connection, """
                PRAGMA page_size = 8192; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;
                PRAGMA foreign_keys = OFF; PRAGMA cache_size = -131072;
                """);
            Migrate(connection, Steps);
            return connection;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw exception.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB
                ? new InvalidDataException($"{path}: This is no database.", exception)
                : new IOException($"{path}: {exception.Message}", exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes what is missing of the indexes over all telegrams.</summary>
    public static void Index(SqliteConnection connection) => Run(connection, ReadFile("indexes.sql")!);

    /// <summary>Leaves one file that can be copied, and opened where nothing may be written.</summary>
    public static void Close(SqliteConnection connection) => Run(connection, "PRAGMA journal_mode = DELETE;");

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

    /// <summary>Brings the database to the newest version. Each step is done whole or not at all.</summary>
    internal void Migrate(SqliteConnection connection, IReadOnlyList<string> steps)
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
            Run(connection, string.Create(CultureInfo.InvariantCulture,
                $"PRAGMA application_id = {_applicationId}; PRAGMA user_version = {version + 1};"));
            transaction.Commit();
        }
    }

    private bool IsOurs(SqliteConnection connection) => Number(connection, "PRAGMA application_id") == _applicationId;

    private static List<string> ReadSteps(string files)
    {
        List<string> steps = [];
        while (ReadFile($"{files}{steps.Count + 1:0000}.sql") is { } step) steps.Add(step);
        return steps;
    }

    private static string? ReadFile(string name)
    {
        if (Assembly.GetExecutingAssembly().GetManifestResourceStream(name) is not { } stream) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
