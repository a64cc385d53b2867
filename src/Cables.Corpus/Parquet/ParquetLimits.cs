namespace Cables.Corpus;

/// <summary>When rows of a dataset are written.</summary>
/// <param name="Held">How much memory waiting rows may take, of all years together; then those of the largest year become a row group.</param>
/// <param name="Uncommitted">After how many texts and documents the parts are finished and the ledger is written.</param>
/// <param name="Time">After which time at the latest.</param>
internal sealed record ParquetLimits(long Held, int Uncommitted, TimeSpan Time)
{
    public static ParquetLimits Default { get; } = new(32 << 20, 65536, TimeSpan.FromMinutes(1));
}
