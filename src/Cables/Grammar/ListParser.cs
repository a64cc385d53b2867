using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace Cables.Grammar;

/// <summary>Items one behind the other, as a list; where they have a separator, one may also stand behind the last.</summary>
/// <remarks>In the library, whatever makes a list of items can make a list of such lists, and so on: the compiler to native code follows
/// that without end. A list of this parser is not made by a method of the item's parser.</remarks>
internal sealed class ListParser<T>(Parser<char, T> item, Parser<char, Unit>? separator) : Parser<char, List<T>>
{
    public override bool TryParse(
        ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, [MaybeNullWhen(false)] out List<T> result)
    {
        result = [];
        var start = state.Location;
        while (item.TryParse(ref state, ref expecteds, out var value))
        {
            if (state.Location == start) throw new InvalidOperationException("A list of nothing has no end.");
            result.Add(value);
            start = state.Location;
            if (separator is null) continue;
            if (!separator.TryParse(ref state, ref expecteds, out _)) break;
            start = state.Location;
        }

        // What began and broke off is no end of a list.
        return state.Location == start;
    }
}
