namespace Cables;

/// <summary>An office and its number of copies: <c>EUR-08</c>, in the 1960s <c>EUR 20</c>.</summary>
/// <param name="Office">The office's code in capitals.</param>
/// <param name="Copies">Copies; null when the figures cannot be read.</param>
public sealed record OfficeCopies(string Office, int? Copies)
{
    /// <summary>Where the entry stands in the text that was parsed.</summary>
    public TextSpan Span { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Office}-{Copies:00}";
}

/// <summary>Who in the Department got copies: <c>ACTION EUR-25</c>, <c>INFO OCT-01 ISO-00 … /084 W</c>. FORMAT.md E03.</summary>
/// <param name="Action">The offices behind ACTION (incoming telegrams).</param>
/// <param name="Origin">The offices behind ORIGIN (outgoing telegrams).</param>
/// <param name="Info">The offices behind INFO.</param>
/// <param name="Total">The printed total, <c>/084 W</c>; null where none is printed. It should be the sum of all copies.</param>
public sealed record Distribution(
    ValueList<OfficeCopies> Action, ValueList<OfficeCopies> Origin, ValueList<OfficeCopies> Info, int? Total)
{
    /// <summary>The copies of all offices added up; null when one of them is unknown.</summary>
    public int? Sum
    {
        get
        {
            int? sum = 0;
            foreach (var list in (ReadOnlySpan<ValueList<OfficeCopies>>)[Action, Origin, Info])
                foreach (var office in list)
                    sum += office.Copies;
            return sum;
        }
    }
}
