namespace Cables.Corpus;

/// <summary>How a corpus is read.</summary>
public sealed record IngestOptions
{
    /// <summary>The defaults.</summary>
    public static IngestOptions Default { get; } = new();

    /// <summary>Which texts are read.</summary>
    public SourceOptions Sources { get; init; } = SourceOptions.Default;

    /// <summary>How telegrams are read.</summary>
    public CableParserOptions Parser { get; init; } = CableParserOptions.Default;

    /// <summary>How many threads read telegrams; one more writes.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether what failed in an earlier run is tried again.</summary>
    public bool RetryFailed { get; init; }

    /// <summary>Told of what cannot be read: the place and the reason. May be called by several threads.</summary>
    public Action<string, string>? Report { get; init; }
}
