using System.Globalization;
using Cables.Text;

namespace Cables.Vocabulary;

/// <summary>The orders on classification, from <c>executive_orders.csv</c>: which numbers there are, and when each was printed.</summary>
internal static class ExecutiveOrders
{
    /// <summary>In the order of their issue; an amendment stands beside the order it amends.</summary>
    private static readonly Order[] Known = Load();

    /// <param name="Number">Five figures.</param>
    /// <param name="Rank">Its place in the succession; an amendment has that of its order.</param>
    /// <param name="From">The year of its issue.</param>
    /// <param name="To">The year in which its successor took effect.</param>
    private sealed record Order(string Number, int Rank, int From, int To);

    public static bool IsKnown(ReadOnlySpan<char> number) => Find(number) is not null;

    /// <summary>The number as the table spells it; null when it has none such.</summary>
    public static string? NumberOf(ReadOnlySpan<char> printed) => Find(printed)?.Number;

    /// <summary>The one order whose number differs from damaged figures by one of them, or by two neighbours that changed
    /// places; null when none or several do.</summary>
    public static string? FindNearest(string figures)
    {
        var near = Array.FindAll(Known, order =>
            LookAlikes.Distance(figures, order.Number, LookAlikes.OneLetter) <= LookAlikes.OneLetter || IsSwap(figures, order.Number));
        return near.Length == 1 ? near[0].Number : null;
    }

    /// <summary>Whether an order can stand on a telegram of a year: it was in force, or was the one before or the one after.</summary>
    public static bool Fits(string number, int year)
    {
        if (Find(number) is not { } printed) return true;
        foreach (var order in Known)
            if (order.From <= year && year <= order.To && Math.Abs(order.Rank - printed.Rank) <= 1) return true;
        return false;
    }

    private static Order? Find(ReadOnlySpan<char> number)
    {
        foreach (var order in Known)
            if (number.SequenceEqual(order.Number)) return order;
        return null;
    }

    /// <summary>Two neighbours changed places: 12598 for 12958.</summary>
    private static bool IsSwap(string figures, string order)
    {
        if (figures.Length != order.Length) return false;
        for (var i = 0; i + 1 < figures.Length; i++)
            if (figures[i] == order[i + 1] && figures[i + 1] == order[i] && figures[..i] == order[..i] && figures[(i + 2)..] == order[(i + 2)..])
                return true;
        return false;
    }

    private static Order[] Load()
    {
        List<Order> orders = [];
        var rank = 0;
        foreach (var row in Table.Load("executive_orders.csv").Rows().Where(r => r["kind"] is "classification" or "amendment").DistinctBy(r => r["number"]))
        {
            if (row["kind"] == "classification") rank++;
            orders.Add(new Order(row["number"], rank, YearOf(row["issued"]), row["superseded"] is { Length: > 4 } end ? YearOf(end) : int.MaxValue));
        }

        return [.. orders];
    }

    private static int YearOf(string date) => int.Parse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
}
