namespace Cables.Corpus;

/// <summary>How the threads that read parse a text.</summary>
/// <param name="Options">How it is parsed.</param>
/// <param name="Prepare">What is done with each document before it waits to be written.</param>
/// <param name="Cancellation">Ends the run.</param>
internal sealed record IngestParsing(CableParserOptions Options, Action<Document> Prepare, CancellationToken Cancellation);
