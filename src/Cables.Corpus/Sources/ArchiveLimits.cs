namespace Cables.Corpus;

/// <summary>How far an archive is trusted. A hostile one names millions of members or grows without end when it is read; it is
/// broken off there, and recorded as failed.</summary>
public sealed record ArchiveLimits
{
    /// <summary>The defaults.</summary>
    public static ArchiveLimits Default { get; } = new();

    /// <summary>How many members an archive may have. The largest release of telegrams has two million documents.</summary>
    public int MaxMembers { get; init; } = 10_000_000;

    /// <summary>How many times its own size an archive may unpack to. Text shrinks to a tenth, very uniform text to a fiftieth.</summary>
    public int MaxRatio { get; init; } = 250;

    /// <summary>How many bytes any archive may unpack to, whatever its ratio: small archives of uniform texts are no danger.</summary>
    public long Allowance { get; init; } = 256L << 20;
}
