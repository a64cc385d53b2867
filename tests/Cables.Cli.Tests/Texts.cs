namespace Cables.Cli.Tests;

/// <summary>The texts that the tests give to the command; their content is invented.</summary>
internal static class Texts
{
    public const string Telegram = """
        R 261639Z FEB 74
        FM AMEMBASSY MOSCOW
        TO SECSTATE WASHDC 6441
        UNCLAS MOSCOW 2774
        E.O. 11652: N/A
        TAGS: BEXP, UR
        SUBJECT: SPRING TRADE FAIR
        1. THE FAIR OPENS ON MONDAY AND LASTS A WEEK.
        STOESSEL

        """;

    /// <summary>The letter O for a figure: a repair, so a warning.</summary>
    public const string DamagedTelegram = """
        R 261639Z FEB 74
        FM AMEMBASSY MOSCOW
        TO SECSTATE WASHDC 6441
        UNCLAS MOSCOW 27O4
        SUBJECT: SPRING TRADE FAIR
        1. THE FAIR OPENS ON MONDAY AND LASTS A WEEK.
        STOESSEL

        """;

    /// <summary>No reference line: an error.</summary>
    public const string NamelessTelegram = """
        R 261639Z FEB 74
        FM AMEMBASSY MOSCOW
        TO SECSTATE WASHDC 6441
        SUBJECT: SPRING TRADE FAIR
        1. THE FAIR OPENS ON MONDAY AND LASTS A WEEK.
        STOESSEL

        """;

    public const string Letter = "DEAR COLLEAGUE,\nTHANK YOU FOR THE TICKETS.\n";
}
