namespace Cables.Corpus;

/// <summary>Counts what an archive has given, and stops at its limits.</summary>
internal sealed class ArchiveBudget(ArchiveLimits limits, long archiveSize)
{
    private readonly long _bytes = Math.Max(limits.Allowance, archiveSize * limits.MaxRatio);
    private long _read;
    private int _members;

    public void CountMember()
    {
        if (++_members > limits.MaxMembers) throw new ArchiveLimitException($"The archive has more than {limits.MaxMembers:N0} members.");
    }

    public void CountBytes(int read)
    {
        _read += read;
        if (_read > _bytes) throw new ArchiveLimitException($"The archive unpacks to more than {_bytes:N0} bytes, far beyond its own size.");
    }
}

/// <summary>An archive went beyond its limits: nothing more is read from it.</summary>
internal sealed class ArchiveLimitException(string message) : IOException(message);
