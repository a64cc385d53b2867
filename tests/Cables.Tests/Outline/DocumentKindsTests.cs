namespace Cables.Tests.Outline;

/// <summary>FORMAT.md E22: what a file consists of.</summary>
public class DocumentKindsTests
{
    private const string Letter = """
        March 4, 1975

        The Honorable
        Ruth Example
        Ambassador to Example

        Dear Madam Ambassador:

        Thank you for the list of films for the spring festival.

        Sincerely,

        John Sample

        """;

    private const string Memorandum = """
        UNITED STATES DEPARTMENT OF EXAMPLES

        MEMORANDUM

        TO: The Director
        FROM: Office of Fairs
        SUBJECT: Tickets

        The tickets are printed.

        """;

    private const string Slip = """
        ROUTING AND TRANSMITTAL SLIP

        1. Mr. Example
        2. Files

        """;

    private const string Items = """
        III. 22 Aug 83  AA 1

        LD211718 Moscow TASS in English 1710 GMT 21 Aug 83
        [Text] The fair has opened.
        PM211953 Moscow TASS in English 1730 GMT 21 Aug 83
        [Text] The fair has closed.
        LD221201 Moscow TASS in English 1150 GMT 22 Aug 83
        [Text] The stands are empty.

        """;

    [Theory]
    [InlineData(Letter, DocumentKind.Letter)]
    [InlineData(Memorandum, DocumentKind.Memorandum)]
    [InlineData(Slip, DocumentKind.RoutingSlip)]
    public void A_document_behind_a_telegram_is_one_of_its_own(string text, DocumentKind kind) =>
        Kinds(Telegrams.With(end: "NNNN") + "\n" + text).Should().Equal(DocumentKind.Telegram, kind);

    [Fact]
    public void Each_item_of_a_broadcast_report_is_a_document() =>
        Kinds(Items).Should().Equal(DocumentKind.BroadcastReport, DocumentKind.BroadcastReport, DocumentKind.BroadcastReport);

    [Fact]
    public void A_letter_shows_who_wrote_it_to_whom_and_when()
    {
        var letter = CableReader.Read(new StringReader(Letter)).Single();

        letter.Kind.Should().Be(DocumentKind.Letter);
        letter.From!.Name.Should().Be("John Sample");
        letter.To.Single().Name.Should().Be("The Honorable Ruth Example");
        letter.DateTimeGroup!.Value.Utc.Should().Be(new DateTimeOffset(1975, 3, 4, 0, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void The_text_of_a_letter_within_a_telegram_belongs_to_the_telegram() =>
        Kinds(Telegrams.With(text: "1. TEXT OF THE LETTER FOLLOWS:\nDear Mr. Minister:\nThe fair is open.\nSincerely,\nJohn Sample"))
            .Should().Equal(DocumentKind.Telegram);

    [Fact]
    public void Release_stamps_above_the_banner_belong_to_the_sheet_they_were_put_on()
    {
        const string stamps = "UNCLASSIFIED U.S. Department of State Case No. F-2011-00417 Doc No. C05001234 Date: 03/02/2012\nRELEASED IN FULL";
        const string page = "UNCLASSIFIED\n\nPAGE 01        MOSCOW  02774  261702Z";

        var documents = Reading.Documents(
            Telegrams.With(pageHeader: $"{stamps}\n{page}", end: "\nUNCLASSIFIED\n\nNNNN\n\n")
            + Telegrams.With(pageHeader: page, end: "\nUNCLASSIFIED\n\nNNNN\n\n")
            + Telegrams.With(pageHeader: $"{stamps}\n{page}"));

        documents.Select(document => document.Markings.Count).Should().Equal(2, 0, 2);
    }

    [Fact]
    public void The_stamp_of_the_attribute_block_stays_with_its_telegram()
    {
        const string stamp = "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005";

        var documents = Reading.Documents(
            Telegrams.With(pageHeader: "Message Text\n", end: "NNN\n\n<< END OF DOCUMENT >>\n", attributes: $"Message Attributes\n\nCopy: SINGLE\n{stamp}")
            + Telegrams.With(pageHeader: "Message Text\n"));

        documents.Select(document => document.Markings.Count).Should().Equal(1, 0);
    }

    [Fact]
    public void A_form_feed_is_a_page_break_within_a_telegram()
    {
        var cable = Reading.Documents(Telegrams.With(text: "1. THE FAIR OPENS ON MONDAY.\f2. IT CLOSES ON FRIDAY.")).Cast<Cable>().Single();

        cable.Paragraphs.Select(paragraph => paragraph.Text).Should().Equal("THE FAIR OPENS ON MONDAY.", "IT CLOSES ON FRIDAY.");
    }

    private static IEnumerable<DocumentKind> Kinds(string file) => Reading.Documents(file).Select(document => document.Kind);
}
