namespace Cables.Vocabulary;

/// <summary>Finds the known words that a mistyped one is near to.</summary>
internal static class Nearness
{
    private const int Most = 8;

    /// <summary>The words that it begins, or without such those that differ by one letter: another, one more, one less,
    /// two that changed places.</summary>
    public static ValueList<string> Of(string word, IEnumerable<string> known)
    {
        var words = known.ToList();
        var begun = words.Where(candidate => word.Length > 1 && candidate.StartsWith(word, StringComparison.Ordinal)).ToList();
        var near = begun.Count > 0 ? begun : [.. words.Where(candidate => IsNear(word, candidate))];
        return near.Order(StringComparer.Ordinal).Take(Most).ToValueList();
    }

    private static bool IsNear(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length < 2 || Math.Abs(left.Length - right.Length) > 1) return false;
        var same = left.CommonPrefixLength(right);
        left = left[same..];
        right = right[same..];
        if (left.Length < right.Length) return left.SequenceEqual(right[1..]);
        if (left.Length > right.Length) return right.SequenceEqual(left[1..]);
        if (left.IsEmpty || left[1..].SequenceEqual(right[1..])) return true;
        return left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);
    }
}
