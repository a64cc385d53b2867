using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Cables.Corpus;

/// <summary>The graph of references as a GraphML file, for Gephi and its like: telegrams are nodes, a reference is an edge from the
/// telegram that refers to the one that is meant. Every run writes it anew, from all texts.</summary>
/// <remarks>A telegram that is only referred to is a node too. One that is there in several copies or sections is one node. Nodes
/// must be whole before edges are written, so both wait in a temporary database, which the system keeps and takes away.</remarks>
public sealed class GraphMlOutput : ICorpusOutput
{
    private readonly WholeFile _file;
    private readonly SqliteConnection _graph;
    private readonly Statement _node, _edge, _hold, _release, _takeBack;
    private SourceEntry? _entry;

    private GraphMlOutput(string path)
    {
        _file = new WholeFile(path);
        _graph = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = "", Pooling = false }.ToString());
        _graph.Open();
        SqliteSchema.Run(_graph, """
            PRAGMA synchronous = OFF;
            CREATE TABLE nodes (id TEXT PRIMARY KEY, kind TEXT, date TEXT, sender TEXT, subject TEXT, present INTEGER NOT NULL) STRICT;
            CREATE TABLE edges (
                source TEXT NOT NULL, target TEXT NOT NULL, label TEXT NOT NULL, notal INTEGER NOT NULL, raw TEXT NOT NULL,
                PRIMARY KEY (source, target, label)) STRICT, WITHOUT ROWID;
            BEGIN;
            """);
        _node = new Statement(_graph, "INSERT OR IGNORE INTO nodes VALUES (?, ?, ?, ?, ?, 1)");
        _edge = new Statement(_graph, "INSERT OR IGNORE INTO edges VALUES (?, ?, ?, ?, ?)");
        _hold = new Statement(_graph, "SAVEPOINT entry");
        _release = new Statement(_graph, "RELEASE entry");
        _takeBack = new Statement(_graph, "ROLLBACK TO entry");
    }

    /// <summary>Begins a graph.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static GraphMlOutput Create(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new GraphMlOutput(path);
    }

    /// <inheritdoc/>
    public KnownState StateOf(SourceFile file) => KnownState.Unknown;

    /// <inheritdoc/>
    public KnownState StateOf(SourceEntry entry, string hash) => KnownState.Unknown;

    /// <inheritdoc/>
    public void BeginFile(SourceFile file)
    {
    }

    /// <inheritdoc/>
    public bool BeginEntry(SourceEntry entry, string? hash)
    {
        _entry = entry;
        _hold.Run();
        return true;
    }

    /// <inheritdoc/>
    public void Add(Document document)
    {
        if (document is not Cable cable) return;
        // A telegram whose number cannot be read is known by its place.
        var id = cable.Id ?? $"{_entry}#{cable.Source.Index}";
        _node.Text(id).Text(Names.Of(cable.Kind))
            .Text(cable.DateTimeGroup?.Value.Utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
            .Text(cable.From?.Name).Text(cable.Subject).Run();
        foreach (var reference in cable.References)
            if (reference.Id is { } target)
                _edge.Text(id).Text(target).Text(reference.Label ?? "").Flag(reference.Notal).Text(reference.Raw).Run();
    }

    /// <inheritdoc/>
    public void EndEntry(SourceEntry entry, string hash, long length) => _release.Run();

    /// <inheritdoc/>
    public void FailEntry(SourceEntry entry, string? hash, string error)
    {
    }

    /// <inheritdoc/>
    public void DropEntry()
    {
        _takeBack.Run();
        _release.Run();
    }

    /// <inheritdoc/>
    public void EndFile(SourceFile file, string? error)
    {
    }

    /// <inheritdoc/>
    public void Complete(bool isWhole)
    {
        if (!isWhole) return;
        SqliteSchema.Run(_graph, "INSERT OR IGNORE INTO nodes(id, present) SELECT target, 0 FROM edges");
        GraphMlText.Write(_file.Stream, _graph);
        _file.Finish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (Statement[])[_node, _edge, _hold, _release, _takeBack]) statement.Dispose();
        _graph.Dispose();
        _file.Dispose();
    }
}
