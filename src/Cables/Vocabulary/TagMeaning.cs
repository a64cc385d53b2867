namespace Cables.Vocabulary;

/// <summary>What a TAGS code meant in an era: <c>TSPA</c>, subject, space activities, 1973-1979. FORMAT.md E12.</summary>
/// <param name="Code">The code.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Meaning">Its meaning; of an <see cref="Cables.Vocabulary.Confidence.Unverified"/> row only a guess; null where none is known.</param>
/// <param name="Era">The years it is known from: <c>1973-1979</c>, <c>1990s-2010</c>. A year without a row has the meaning of the nearest
/// earlier one.</param>
/// <param name="Note">The field of a subject code, a remark on another; null without one.</param>
/// <param name="Retention">Whether telegrams of 1973-1979 with this code alone were kept: <c>permanent</c>, <c>temporary</c>; null where
/// that is not known.</param>
/// <param name="Confidence">How sure the row is.</param>
public sealed record TagMeaning(
    string Code, TagKind Kind, string? Meaning, string Era, string? Note, string? Retention, Confidence Confidence)
{
    /// <summary>The first year of the era.</summary>
    public int From => int.Parse(Era.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
}
