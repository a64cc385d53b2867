namespace Cables.Cli;

/// <summary>Names of values for people.</summary>
internal static class Words
{
    /// <summary>The name in small letters: <c>routing slip</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => string.Concat(value.ToString().Select((letter, at) =>
        char.IsUpper(letter) ? (at > 0 ? " " : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
