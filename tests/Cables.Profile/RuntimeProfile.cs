using System.Globalization;

namespace Cables.Profile;

/// <summary>How often control went from one place of a method to another.</summary>
/// <param name="From">The offset of the place in the method's code.</param>
/// <param name="Kind">In how many bytes it was counted, as the runtime numbers it.</param>
/// <param name="To">The offset where it went.</param>
/// <param name="Count">How often.</param>
internal readonly record struct Edge(int From, int Kind, int To, int Count);

/// <summary>A method as it was run.</summary>
/// <param name="Name">Namespace, type and method, with a <c>+</c> before the name of a type within a type.</param>
/// <param name="Size">The bytes of its code: overloads have the same name, and seldom the same size.</param>
/// <param name="IsGeneric">Whether it has types for parameters, and was run for some of them.</param>
/// <param name="Edges">What was counted in it.</param>
internal sealed record CountedMethod(string Name, int Size, bool IsGeneric, IReadOnlyList<Edge> Edges);

/// <summary>Reads the text that the runtime writes of what it counted, when <c>DOTNET_WritePGOData</c> is set. What it notes of the types
/// that calls met is passed by: the native compiler sees the whole program, and knows them.</summary>
internal static class RuntimeProfile
{
    private const string MethodHead = "@@@ ";
    private const string EntryHead = "Schema ";

    /// <summary>Edges are counted in four or in eight bytes.</summary>
    private const int EdgeKind = 0x180;

    private const int WidthOfKind = 0xF;

    public static IEnumerable<CountedMethod> Read(string path)
    {
        using var lines = File.ReadLines(path).GetEnumerator();
        var more = lines.MoveNext();
        while (more)
        {
            if (!lines.Current.StartsWith(MethodHead, StringComparison.Ordinal))
            {
                more = lines.MoveNext();
                continue;
            }

            // @@@ codehash 0x… methodhash 0x… ilSize 0x… records 0x…
            var size = Convert.ToInt32(lines.Current.Split(' ')[6], 16);
            var name = Next(lines, "MethodName: ");
            var isGeneric = Next(lines, "Signature: ").StartsWith("generic ", StringComparison.Ordinal);
            List<Edge> edges = [];
            more = lines.MoveNext();
            while (more && lines.Current.StartsWith(EntryHead, StringComparison.Ordinal)) more = ReadEntry(lines, edges);
            yield return new CountedMethod(name, size, isGeneric, edges);
        }
    }

    /// <summary>An entry and what was counted for it; whether another line follows.</summary>
    private static bool ReadEntry(IEnumerator<string> lines, List<Edge> edges)
    {
        // Schema InstrumentationKind … ILOffset … Count … Other …, and as many numbers on lines of their own.
        var fields = lines.Current.Split(' ');
        var (kind, from, to) = (Number(fields[2]), Number(fields[4]), Number(fields[8]));
        for (var values = Number(fields[6]); values > 0; values--)
        {
            if (!lines.MoveNext()) return false;
            if ((kind & ~WidthOfKind) == EdgeKind) edges.Add(new Edge(from, kind, to, (int)Math.Min(long.Parse(lines.Current.Split(' ')[0], CultureInfo.InvariantCulture), int.MaxValue)));
        }

        return lines.MoveNext();
    }

    private static string Next(IEnumerator<string> lines, string label) => lines.MoveNext() && lines.Current.StartsWith(label, StringComparison.Ordinal)
        ? lines.Current[label.Length..] : throw new InvalidDataException($"No '{label}' where it should stand.");

    private static int Number(string digits) => unchecked((int)long.Parse(digits, CultureInfo.InvariantCulture));
}
