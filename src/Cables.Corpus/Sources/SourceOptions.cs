namespace Cables.Corpus;

/// <summary>Which texts of the sources are read, and how.</summary>
public sealed record SourceOptions
{
    /// <summary>The defaults.</summary>
    public static SourceOptions Default { get; } = new();

    /// <summary>The columns of tables that hold the text, in this order; without them tables are not read.</summary>
    public ValueList<string> TextColumns { get; init; }

    /// <summary>The part of all sources that is read.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>How far archives are trusted.</summary>
    public ArchiveLimits Archives { get; init; } = ArchiveLimits.Default;

    /// <summary>What <c>-</c> reads.</summary>
    public Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;
}
