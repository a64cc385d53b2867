namespace Cables.Corpus;

/// <summary>Rows of a part that follow one another.</summary>
internal readonly record struct RowRange(long First, long Count);
