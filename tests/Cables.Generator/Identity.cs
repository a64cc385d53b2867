namespace Cables.Generator;

/// <summary>Which telegram it is: the same for a seed and an index, however many are made, so that telegrams can refer to one another.</summary>
public sealed record Identity(Form Form, Post Post, DateTime Sent, int Number)
{
    /// <summary>So many telegrams that follow one another are of one year, in the order of their dates.</summary>
    private const int OfOneYear = 25;

    public static Identity Of(int seed, int index)
    {
        var dice = Dice.For(seed, index, purpose: 1);
        var year = 1966 + (int)((index / OfOneYear * 17L + (uint)seed) % 45);
        var form = FormIn(year, dice);
        var post = form is Form.ArchiveOutgoing or Form.DepartmentOutgoing ? Post.Department : dice.Pick([.. Post.All.Where(post => post.Since <= year)]);
        var sent = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc)
            .AddDays(index % OfOneYear * 14 + dice.Between(0, 13)).AddMinutes(dice.Between(0, 24 * 60 - 1));
        // Each number once, as far as a prime goes.
        return new Identity(form, post, sent, 1 + (int)((index * 7919L + (uint)seed * 31L) % 99_991));
    }

    public Mrn Mrn => new(Sent.Year, Post.Name, Number);

    private static Form FormIn(int year, Dice dice) => year switch
    {
        < 1973 => Form.PrintedIncoming,
        < 1977 => dice.Percent(70) ? Form.ArchiveIncoming : Form.ArchiveOutgoing,
        < 1980 => dice.Percent(60) ? Form.ArchiveIncoming : dice.Percent(50) ? Form.ArchiveOutgoing : Form.DepartmentOutgoing,
        < 1990 => dice.Percent(50) ? Form.DepartmentOutgoing : Form.CommunicationsCopy,
        < 2003 => Form.HexadecimalRelay,
        _ => Form.MessageFormat,
    };
}
