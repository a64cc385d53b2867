namespace Cables.Corpus;

/// <summary>A member's bytes, counted against the archive's budget and against the length that the archive gives for it.</summary>
internal sealed class MemberStream(Stream inner, long? length, ArchiveBudget budget) : ForwardStream
{
    private long _read;

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (Exception exception) when (ArchiveReader.IsDamage(exception))
        {
            throw new InvalidDataException($"The archive is damaged: {exception.Message}", exception);
        }

        _read += read;
        if (read == 0 && buffer.Length > 0 && length is { } whole && _read < whole)
            throw new InvalidDataException($"The archive is damaged: of {whole:N0} bytes only {_read:N0} are there.");
        budget.CountBytes(read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
