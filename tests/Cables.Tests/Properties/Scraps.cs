using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Random texts made of what telegrams are made of: labels, groups, names, marks, blanks, line ends, and damage. Random
/// Unicode would hardly ever reach a grammar.</summary>
internal static class Scraps
{
    private static readonly Gen<string> Piece = Gen.Frequency(
        (10, Gen.OneOf(ScrapTokens.Tokens)),
        (10, Gen.OneOf(ScrapTokens.Joints)),
        (2, Gen.OneOf(ScrapTokens.Damage)),
        (1, Gen.Char['A', 'Z'].Array[1, 8].Select(letters => new string(letters))),
        (1, Gen.Char['0', '9'].Array[1, 8].Select(figures => new string(figures))));

    /// <summary>Texts of up to some sixty scraps.</summary>
    public static Gen<string> Texts { get; } = Piece.Array[0, 60].Select(string.Concat);

    /// <summary>Short texts, as handed to <c>TryParse</c> of a value.</summary>
    public static Gen<string> Values { get; } = Piece.Array[0, 5].Select(string.Concat);
}
