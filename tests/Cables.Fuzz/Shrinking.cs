using System.Text;

namespace Cables.Fuzz;

/// <summary>Cuts a text that fails down to what matters, so that it can be kept as a row of a test.</summary>
internal static class Shrinking
{
    /// <summary>Leaves out stretches, halves first and single characters last, as long as the rest still fails.</summary>
    public static string Shrink(string text, Predicate<string> fails)
    {
        for (var length = text.Length / 2; length > 0; length /= 2)
        {
            for (var at = 0; at + length <= text.Length;)
            {
                var shorter = text.Remove(at, length);
                if (fails(shorter)) text = shorter;
                else at += Math.Max(1, length / 2);
            }
        }

        return text;
    }

    /// <summary>The text as C# writes it.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                >= ' ' and <= '~' => c.ToString(),
                _ => $"\\u{(int)c:X4}",
            });
        }

        return literal.Append('"').ToString();
    }
}
