using Pidgin;

namespace Cables.Grammar;

/// <summary>Lists in a grammar.</summary>
internal static class Lists
{
    /// <summary>As many as stand here, none included.</summary>
    public static Parser<char, List<T>> List<T>(this Parser<char, T> item) => new ListParser<T>(item, null);

    /// <summary>As many as stand here, none included, with the separator between them and perhaps behind the last.</summary>
    public static Parser<char, List<T>> ListBetween<T>(this Parser<char, T> item, Parser<char, Unit> separator) =>
        new ListParser<T>(item, separator);
}
