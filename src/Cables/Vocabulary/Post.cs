namespace Cables.Vocabulary;

/// <summary>A post, delegation or series whose name begins a message reference number. FORMAT.md E09.</summary>
/// <param name="Key">Capitals without spaces, as in identifiers: <c>RIODEJANEIRO</c>.</param>
/// <param name="Name">As on the reference line: <c>RIO DE JANEIRO</c>.</param>
/// <param name="PageHeaderName">The first six characters, as in page headers: <c>RIO DE</c>.</param>
/// <param name="AadCode">The letters in the archive's document numbers, <c>RIODE</c>; a few posts share one.</param>
/// <param name="Variants">Other and wrong spellings.</param>
/// <param name="Kind">What it is: <c>Embassy</c>, <c>Consulate / Consulate General</c>.</param>
/// <param name="AddressForm">As behind FM and TO: <c>AMCONSUL RIO DE JANEIRO</c>; null where none is known.</param>
/// <param name="Country">The country; from general knowledge.</param>
/// <param name="Years">When it existed, <c>1979-</c>, roughly and from general knowledge; null for the whole period or when not known.</param>
public sealed record Post(
    string Key, string Name, string PageHeaderName, string? AadCode, ValueList<string> Variants, string? Kind, string? AddressForm,
    string? Country, string? Years)
{
    /// <summary>Its routing indicators; they were renumbered over the decades.</summary>
    public ValueList<RoutingIndicator> Indicators { get; init; }
}

/// <summary>A routing indicator of a post.</summary>
/// <param name="Indicator">As on the envelope's lines: <c>RUEHMO</c>.</param>
/// <param name="AsOf">The year, or years, from which it is known.</param>
/// <param name="IsVerified">Whether it stands in a list; what is not verified is never to be shown as certain.</param>
public sealed record RoutingIndicator(string Indicator, string AsOf, bool IsVerified);
