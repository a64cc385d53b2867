using System.Text;

namespace Cables.Tests.Hostile;

/// <summary>A text made to cost as much as it can: one shape of line or of list, as often as is asked for.</summary>
/// <param name="Name">What is printed too often.</param>
/// <param name="Count">How often, for a text of a few megabytes.</param>
/// <param name="Make">Makes the text for a count.</param>
internal sealed record HostileText(string Name, int Count, Func<int, string> Make)
{
    /// <summary>Every shape. A quadratic place that was found is a row here.</summary>
    public static IReadOnlyList<HostileText> All { get; } =
    [
        .. OfOneCharacter(), .. OfWholeFiles(), .. OfHeaders(), .. OfLists(), .. OfBodies(),
    ];

    /// <summary>Options that cut no line and no list: what is read then must be linear as well.</summary>
    public static CableParserOptions WithoutLimits { get; } = new() { MaxLineLength = int.MaxValue, MaxListItems = int.MaxValue };

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static IEnumerable<HostileText> OfOneCharacter()
    {
        foreach (var c in "A1O/-.( ,\"':)\0")
        {
            var name = c == '\0' ? "NUL" : c.ToString();
            yield return new($"a line of '{name}'", 5_000_000, n => new string(c, n));
            yield return new($"a subject of '{name}'", 500_000, n => Telegrams.With(subject: "SUBJECT: " + new string(c, n)));
            yield return new($"TAGS of '{name}'", 200_000, n => Telegrams.With(tags: "TAGS: " + new string(c, n)));
            yield return new($"references of '{name}'", 200_000, n => Telegrams.With(references: "REF: " + new string(c, n)));
            yield return new($"an addressee of '{name}'", 200_000, n => Telegrams.With(to: "TO " + new string(c, n)));
            yield return new($"an originator of '{name}'", 200_000, n => Telegrams.With(from: "FM " + new string(c, n)));
            yield return new($"an order of '{name}'", 200_000, n => Telegrams.With(order: "E.O. 12356: " + new string(c, n)));
            yield return new($"a date of '{name}'", 200_000, n => Telegrams.With(dateTime: "R 261639Z FEB " + new string(c, n)));
            yield return new($"a distribution of '{name}'", 200_000, n => Telegrams.With(distribution: "ACTION EUR-25 " + new string(c, n)));
            yield return new($"a drafter of '{name}'", 200_000, n => Telegrams.With(drafting: "DRAFTED BY " + new string(c, n)));
            yield return new($"a reference line of '{name}'", 200_000, n => Telegrams.With(reference: "UNCLAS MOSCOW 2774 " + new string(c, n)));
            yield return new($"a classifier of '{name}'", 200_000, n => Telegrams.With(classifiedBy: "Classified By: " + new string(c, n)));
            yield return new($"a paragraph of '{name}'", 500_000, n => Telegrams.With(text: "1. " + new string(c, n)));
            yield return new($"lines of '{name}' in the text", 500_000, n => Telegrams.With(text: "1. A\n" + Lines(n, _ => c.ToString())));
            yield return new($"lines of '{name}' in the header", 500_000, n => Telegrams.With(to: "TO SECSTATE\n" + Lines(n, _ => c.ToString())));
        }
    }

    private static IEnumerable<HostileText> OfWholeFiles() =>
    [
        new("words without a line end", 350_000, n => Repeat("THE FAIR OPENS ", n)),
        new("empty lines", 2_000_000, n => new string('\n', n)),
        new("empty lines of two characters", 1_000_000, n => Repeat("\r\n", n)),
        new("lone returns", 2_000_000, n => new string('\r', n)),
        new("form feeds", 2_000_000, n => new string('\f', n)),
        new("empty lines in a telegram", 1_000_000, n => Telegrams.With(text: "1. A" + new string('\n', n) + "2. B")),
        new("page headers", 1_000_000, n => Lines(n, i => $"PAGE {i % 100:00}  MOSCOW 02774  261702Z")),
        new("page headers of different numbers", 150_000, n => Lines(n, i => $"PAGE 02  MOSCOW {i % 100_000:00000}  261702Z")),
        new("page headers of damaged numbers", 150_000, n => Lines(n, i => $"PAGE 02  MOSCOW O{i % 10_000:0000}  261702Z")),
        new("page headers in a telegram", 100_000, n => Telegrams.With(text: "1. A\n" + Lines(n, i => $"PAGE {i % 100:00}  MOSCOW 02774  261702Z"))),
        new("page headers among words", 50_000, n => Telegrams.With(
            text: "1. A\n" + Lines(n, i => $"PAGE {i % 100:00}  MOSCOW 02774  261702Z\nTHE FAIR OPENS"))),
        new("end marks", 200_000, n => Lines(n, _ => "<< END OF DOCUMENT >>")),
        new("ends of messages", 400_000, n => Lines(n, _ => "NNNN")),
        new("breaks", 400_000, n => Lines(n, _ => "BT")),
        new("banners", 300_000, n => Lines(n, _ => "CONFIDENTIAL")),
        new("stamps", 50_000, n => Lines(n, _ => "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005")),
        new("slips", 100_000, n => Lines(n, _ => "ROUTING AND TRANSMITTAL SLIP")),
        new("memoranda", 200_000, n => Lines(n, _ => "MEMORANDUM")),
        new("memoranda with senders", 100_000, n => Lines(n, _ => "MEMORANDUM\nFROM: A\nTO: B")),
        new("airgrams", 200_000, n => Lines(n, _ => "AIRGRAM\nA-123")),
        new("broadcast reports", 50_000, n => Lines(n, _ => "III. 22 Aug 83\nLD211718 Moscow TASS in English 1710 GMT 21 Aug 83\n[Text]")),
        new("letters", 100_000, n => Lines(n, _ => "Dear Mr. Doe:\nSincerely,")),
        new("telegrams", 5_000, n => Repeat(Telegrams.With(), n)),
        new("telegrams that end", 5_000, n => Repeat(Telegrams.With(end: "NNNN"), n)),
        new("telegrams of different numbers", 5_000, n => Lines(n, i => Telegrams.With(reference: $"UNCLAS MOSCOW {i}", end: "NNNN"))),
        new("sections of a very long telegram", 5_000, n => Lines(n, i => Telegrams.With(
            reference: $"UNCLAS SECTION {i % 99 + 1:00} OF 99 MOSCOW 2774", end: "NNNN"))),
        new("words that are no telegram", 100_000, n => Lines(n, _ => "The fair opens on Monday and lasts a week.")),
    ];

    private static IEnumerable<HostileText> OfHeaders() =>
    [
        new("date-time groups on a line", 100_000, n => Repeat("261639Z FEB 74 ", n)),
        new("date-time lines", 100_000, n => Lines(n, _ => "R 261639Z FEB 74")),
        new("date-time lines above a telegram", 100_000, n => Lines(n, _ => "R 261639Z FEB 74") + Telegrams.With()),
        new("damaged date-time lines", 100_000, n => Lines(n, _ => "R 2616I9Z FEB 7A")),
        new("date-time groups in the text", 100_000, n => Telegrams.With(text: "1. A\n" + Lines(n, _ => "R 261639Z FEB 74"))),
        new("torn date-time lines", 100_000, n => Lines(n, _ => "R 261639Z\nFEB 74")),
        new("originators", 100_000, n => Telegrams.With(from: Lines(n, _ => "FM AMEMBASSY MOSCOW"))),
        new("damaged originators", 100_000, n => Telegrams.With(from: Lines(n, _ => "FN AMEMBASSY"))),
        new("reference lines", 100_000, n => Telegrams.With(reference: Lines(n, _ => "UNCLAS MOSCOW 2774"))),
        new("reference lines of sections", 100_000, n => Telegrams.With(reference: Lines(n, _ => "UNCLAS SECTION 01 OF 03 MOSCOW 2774"))),
        new("a reference line of words", 100_000, n => Telegrams.With(reference: "UNCLAS " + Repeat("MOSCOW ", n) + "2774")),
        new("a letter-spaced line", 300_000, n => Telegrams.With(reference: Repeat("C O N F I D E N T I A L ", n / 10))),
        new("caption lines", 100_000, n => Telegrams.With(captions: Lines(n, _ => "EXDIS"))),
        new("captions on a line", 100_000, n => Telegrams.With(captions: Repeat("EXDIS SIPDIS ", n))),
        new("passing lines", 100_000, n => Telegrams.With(captions: Lines(n, _ => "DEPT PASS TREASURY"))),
        new("attention lines", 100_000, n => Telegrams.With(captions: Lines(n, _ => "FOR AMBASSADOR"))),
        new("orders", 100_000, n => Telegrams.With(order: Lines(n, _ => "E.O. 11652: GDS"))),
        new("subjects", 100_000, n => Telegrams.With(subject: Lines(n, _ => "SUBJECT: SPRING TRADE FAIR"))),
        new("subjects that are empty", 100_000, n => Telegrams.With(subject: Lines(n, _ => "SUBJECT:"))),
        new("lines of a subject", 100_000, n => Telegrams.With(subject: "SUBJECT: A\n" + Lines(n, _ => "SPRING TRADE FAIR"))),
        new("hyphened lines of a subject", 100_000, n => Telegrams.With(subject: "SUBJECT: A\n" + Lines(n, _ => "SPRING-"))),
        new("distribution lines", 100_000, n => Telegrams.With(distribution: "ACTION EUR-25\n" + Lines(n, _ => "INFO OCT-01 ISO-00"))),
        new("offices on a line", 200_000, n => Telegrams.With(distribution: "ACTION " + Repeat("EUR-25 ", n))),
        new("offices without copies", 200_000, n => Telegrams.With(distribution: "ACTION " + Repeat("EUR ", n))),
        new("offices of broken copies", 200_000, n => Telegrams.With(distribution: "ACTION " + Repeat("EUR-?? ", n))),
        new("actions", 100_000, n => Lines(n, _ => "ACTION EUR-25") + Telegrams.With()),
        new("clearances", 100_000, n => Telegrams.With(drafting: "DRAFTED BY EB/TD:JDOE\nAPPROVED BY EB:RROE\n" + Lines(n, _ => "EUR/SOV:ASMITH"))),
        new("clearances on a line", 100_000, n => Telegrams.With(drafting: "DRAFTED BY EB/TD:JDOE\nAPPROVED BY EB:RROE\n" + Repeat("EUR/SOV:ASMITH, ", n))),
        new("drafters", 100_000, n => Telegrams.With(drafting: Lines(n, _ => "DRAFTED BY EB/TD:JDOE"))),
        new("approvals", 100_000, n => Telegrams.With(drafting: Lines(n, _ => "APPROVED BY"))),
        new("relay lines", 100_000, n => Telegrams.With(relay: Lines(n, _ => "--------------------- 042551"))),
        new("a relay line of figures", 100_000, n => Telegrams.With(relay: "--------------------- " + Repeat("042551 ", n))),
        new("lines of an envelope", 50_000, n => Telegrams.With(envelope: Lines(n, _ => "VZCZCXRO5008\nPP RUEHDIR\nDE RUEHMK #0498/01 2061434\nZNY CCCCC ZZH"))),
        new("routing indicators", 200_000, n => Telegrams.With(envelope: "VZCZCXRO5008\nPP " + Repeat("RUEHDIR ", n))),
        new("prosigns", 200_000, n => Telegrams.With(dateTime: Repeat("P R ", n) + "261639Z FEB 74")),
        new("words in the header", 100_000, n => Telegrams.With(from: "FM AMEMBASSY MOSCOW\n" + Lines(n, _ => "The fair opens on Monday"))),
        new("letterheads", 100_000, n => Lines(n, _ => "DEPARTMENT OF STATE\nTELEGRAM") + Telegrams.With()),
        new("attributes", 100_000, n => Telegrams.With(attributes: "Message Attributes\n" + Lines(n, _ => "Document Number: 1974MOSCOW02774"))),
        new("attributes on a line", 50_000, n => Telegrams.With(attributes: "Message Attributes\n" + Repeat("Reference: 75 STATE 1 Retention: 0 ", n))),
        new("lines of an attribute", 100_000, n => Telegrams.With(attributes: "Message Attributes\nSubject: A\n" + Lines(n, _ => "SPRING TRADE FAIR"))),
        new("blocks of attributes", 100_000, n => Telegrams.With(attributes: Lines(n, _ => "Message Attributes"))),
        new("classifiers", 30_000, n => Telegrams.With(classifiedBy: Lines(n, _ => "Classified By: Ambassador Jane Q. Public for reasons 1.4 (b) and (d)."))),
        new("reasons", 200_000, n => Telegrams.With(classifiedBy: "Classified By: Jane Q. Public for reasons 1.4 " + Repeat("(b) and ", n))),
    ];

    private static IEnumerable<HostileText> OfLists() =>
    [
        new("TAGS on a line", 200_000, n => Telegrams.With(tags: "TAGS: " + Repeat("BEXP, ", n))),
        new("TAGS nobody knows", 200_000, n => Telegrams.With(tags: "TAGS: " + Repeat(n, i => $"Q{i}, "))),
        new("TAGS on lines", 100_000, n => Telegrams.With(tags: "TAGS: UR,\n" + Lines(n, _ => "BEXP,"))),
        new("TAGS without commas", 200_000, n => Telegrams.With(tags: "TAGS: " + Repeat("BEXP ", n))),
        new("letter-spaced TAGS", 200_000, n => Telegrams.With(tags: "TAGS: " + Repeat("B E X P ", n))),
        new("long words in TAGS", 100_000, n => Telegrams.With(tags: "TAGS: " + Repeat("COUNTRY ", n))),
        new("persons in TAGS", 100_000, n => Telegrams.With(tags: "TAGS: OVIP " + Repeat("(DOE, JANE) ", n))),
        new("open persons in TAGS", 100_000, n => Telegrams.With(tags: "TAGS: OVIP " + Repeat("(DOE, JANE ", n))),
        new("glued TAGS", 100_000, n => Telegrams.With(tags: "TAGS: " + Repeat("BEXP", n))),
        new("lines of TAGS", 100_000, n => Telegrams.With(tags: Lines(n, _ => "TAGS: BEXP, UR"))),
        new("references on a line", 100_000, n => Telegrams.With(references: "REF: " + Repeat(n, i => $"{(char)('A' + i % 26)}. STATE {i} "))),
        new("references on lines", 100_000, n => Telegrams.With(references: "REF: " + Lines(n, i => $"     {(char)('A' + i % 26)}. STATE {i}"))),
        new("references as printed", 100_000, n => Telegrams.With(references: "REF: " + Lines(n, i => $"     {(char)('A' + i % 26)}. STATE {100_000 + i}"))),
        new("references without labels", 100_000, n => Telegrams.With(references: "REF: " + Repeat(n, i => $"STATE {i}, "))),
        new("references to nowhere", 100_000, n => Telegrams.With(references: "REF: " + Repeat(n, i => $"ATLANTIS {i}; "))),
        new("numbers of one station", 100_000, n => Telegrams.With(references: "REF: STATE " + Repeat(n, i => $"{i}, "))),
        new("slashed numbers of one station", 100_000, n => Telegrams.With(references: "REF: KABUL " + Repeat(n, i => $"{1000 + i}/"))),
        new("words in references", 100_000, n => Telegrams.With(references: "REF: " + Repeat("SMITH LETTER ", n))),
        new("brackets in references", 100_000, n => Telegrams.With(references: "REF: A. STATE 1 " + Repeat("(NOTAL) ", n))),
        new("REF labels", 100_000, n => Telegrams.With(references: Lines(n, _ => "REF: STATE 37721"))),
        new("empty REF labels", 100_000, n => Telegrams.With(references: Lines(n, _ => "REF:"))),
        new("REF labels alone", 100_000, n => Lines(n, _ => "REF: STATE 37721")),
        new("addressees", 100_000, n => Telegrams.With(to: "TO SECSTATE WASHDC\n" + Lines(n, i => $"AMEMBASSY MOSCOW PRIORITY {i % 10_000}"))),
        new("info addressees", 100_000, n => Telegrams.With(info: "INFO NATO COLLECTIVE\n" + Lines(n, i => $"AMEMBASSY ROME {i % 10_000}"))),
        new("addressees with TO", 100_000, n => Telegrams.With(to: Lines(n, _ => "TO SECSTATE WASHDC 6441"))),
        new("addressees with TO and INFO", 50_000, n => Telegrams.With(to: Lines(n, _ => "TO SECSTATE WASHDC 6441\nINFO AMEMBASSY ROME"))),
        new("addressees on a line", 100_000, n => Telegrams.With(to: "TO " + Repeat("AMEMBASSY MOSCOW 6441", n))),
        new("addressees cut at the name", 100_000, n => Telegrams.With(to: "TO USMISSION USUN\n" + Lines(n, _ => "NEW\nYORK"))),
        new("addressees that go on", 100_000, n => Telegrams.With(to: "TO AMEMBASSY\n" + Lines(n, _ => "AMEMBASSY"))),
        new("excluded addressees on a line", 100_000, n => Telegrams.With(info: "INFO NATO COLLECTIVE XMT " + Repeat("AMEMBASSY PARIS, ", n))),
        new("excluded addressees on lines", 100_000, n => Telegrams.With(info: "INFO NATO COLLECTIVE XMT AMEMBASSY PARIS\n" + Lines(n, _ => "AMEMBASSY PARIS"))),
        new("precedences on a line", 100_000, n => Telegrams.With(to: "TO SECSTATE " + Repeat("PRIORITY ", n))),
        new("an addressee of words", 200_000, n => Telegrams.With(to: "TO SECSTATE " + Repeat("A1 ", n))),
    ];

    private static IEnumerable<HostileText> OfBodies() =>
    [
        new("paragraphs", 200_000, n => Telegrams.With(text: Lines(n, i => $"{i + 1}. THE FAIR OPENS."))),
        new("paragraphs with blank lines", 100_000, n => Telegrams.With(text: Lines(n, i => $"{i + 1}. THE FAIR OPENS.\n"))),
        new("paragraphs of one number", 200_000, n => Telegrams.With(text: Lines(n, _ => "1. THE FAIR OPENS."))),
        new("paragraphs backwards", 200_000, n => Telegrams.With(text: Lines(n, i => $"{n - i}. THE FAIR OPENS."))),
        new("paragraphs backwards, to 99", 100_000, n => Telegrams.With(text: Lines(n, i => $"{99 - i % 99}. THE FAIR OPENS."))),
        new("paragraphs backwards without ends", 100_000, n => Telegrams.With(text: Lines(n, i => $"{99 - i % 99}. THE FAIR OPENS ON"))),
        new("paragraphs in disorder", 100_000, n => Telegrams.With(text: Lines(n, i => $"{i * 37 % 101 + 1}. THE \"FAIR OPENS\nAND"))),
        new("quotations in disorder", 100_000, n => Telegrams.With(text: Lines(n, i => $"{i * 37 % 101 + 1}. QUOTE THE \"FAIR OPENS\n\nUNQUOTE"))),
        new("sentences cut in disorder", 30_000, n => Lines(n, i => $"the fair opens on Monday and\n\n{99 - i % 99}. THE FAIR")),
        new("marked paragraphs", 200_000, n => Telegrams.With(text: Lines(n, i => $"{i + 1}. (C/NF) SUMMARY: A."))),
        new("headings", 100_000, n => Telegrams.With(text: Lines(n, _ => "SUMMARY:\nCOMMENT:"))),
        new("headings with blank lines", 100_000, n => Telegrams.With(text: Lines(n, _ => "SUMMARY\n\nTHE FAIR OPENS.\n"))),
        new("unnumbered paragraphs", 100_000, n => Telegrams.With(text: Lines(n, _ => "THE FAIR OPENS ON MONDAY.\n"))),
        new("lines of a paragraph", 200_000, n => Telegrams.With(text: "1. A\n" + Lines(n, _ => "THE FAIR OPENS ON MONDAY"))),
        new("hyphened lines", 200_000, n => Telegrams.With(text: "1. A\n" + Lines(n, _ => "RESPON-"))),
        new("hyphened figures", 200_000, n => Telegrams.With(text: "1. A\n" + Lines(n, _ => "1-"))),
        new("lines of a table", 100_000, n => Telegrams.With(text: "1. A\n" + Lines(n, _ => "WHEAT     1,000     2,000"))),
        new("scraps", 300_000, n => Telegrams.With(text: "1. A\n" + Lines(n, _ => "~ |"))),
        new("signatures", 200_000, n => Telegrams.With(text: "1. A.\n" + Lines(n, _ => "STOESSEL"))),
        new("downgradings", 200_000, n => Telegrams.With(text: "1. A.\n" + Lines(n, _ => "GP-3."))),
        new("quoted telegrams", 50_000, n => Telegrams.With(text: "1. A.\n" + Lines(n, _ => "QUOTE\nR 261639Z FEB 74\nFM AMEMBASSY MOSCOW\nUNQUOTE"))),
        new("parts in the text", 30_000, n => Telegrams.With(text: "1. A.\n" + Lines(n, _ => "FM AMEMBASSY MOSCOW\nTO SECSTATE\nSUBJECT: FAIR\nREF: STATE 1"))),
        new("lower-case words", 100_000, n => Telegrams.With(text: "1. A.\n" + Lines(n, _ => "the fair opens on Monday"))),
    ];

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();

    private static string Repeat(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(part(i));
        return text.ToString();
    }

    private static string Lines(int count, Func<int, string> line) => Repeat(count, i => line(i) + "\n");
}
