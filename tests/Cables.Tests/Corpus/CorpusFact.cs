namespace Cables.Tests.Corpus;

/// <summary>A test that needs the corpus; where that is absent the run shows it as skipped, with the reason.</summary>
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = RealTelegrams.CorpusIsAbsent;
}

/// <inheritdoc cref="CorpusFactAttribute"/>
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute() => Skip = RealTelegrams.CorpusIsAbsent;
}
