using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>What holds of every value that stands alone: reading any text never throws, and what was read survives being written
/// and read again.</summary>
public class TypedValueTests
{
    [Fact]
    public void Date_time_groups() => Survive<DateTimeGroup>("240120Z AUG 83", "302400Z JUN 75", "1", "O", "Z", " ", "SEPT", "1983", "K", "JU");

    [Fact]
    public void Numbers() => Survive<Mrn>("STATE", "USUN NEW YORK", "239933", "1983", "83", "04", " ", "0", "SECTO", "/2", "QUAHOGVILLE");

    [Fact]
    public void Precedences() => Survive<Precedence>("NIACT", "IMMEDIATE", "PRIORITY", "FLASH", "ROUTINE", "O", "R", " ");

    [Fact]
    public void Sections() => Survive<Section>("SECTION", "FINAL", "OF", " ", "01", "3", "II", "ONE", "*", "O1");

    [Fact]
    public void Classifications() => Survive<Classification>(
        "S E C R E T", "UNCLAS", "CONFIDENTIAL", "SBU", "NOFORN", "SENSITIVE", "EFTO", "E F T O", "FOUO", "EXDIS", "//", " ", "TOP", "O");

    [Fact]
    public void Portion_marks() => Survive<PortionMark>("(", ")", "C", "S", "SBU", "TS", "/NF", "//NF", "/N", "U", "LOU", " ");

    [Fact]
    public void Originators() => Survive<Originator>("RUEHMK/", "AMEMBASSY", "MOSCOW", " ", "//POL//", "TO", ".", ":", "-", "1");

    [Fact]
    public void Addressees() => Survive<Addressee>(
        "RUEHC/", "SECSTATE", "WASHDC", "NATO COLLECTIVE", " ", "PRIORITY", "NIACT", "6441", "BY POUCH", "XMT", "X", "AMEMBASSY ROME", ",",
        "ZEN/", "ZEN", "VIA", "//POL//", ".", "UNN");

    [Fact]
    public void Offices() => Survive<OfficeCopies>("EUR", "IO", "10", "-", " ", "25", "O1", "??", "D/LOS", "@", "/", "SS");

    [Fact]
    public void Distributions() => Survive<Distribution>(
        "ACTION ", "ORIGIN ", "INFO ", "EUR-25", "OCT-01", "NODS-00", "IO 13", ",", " ", "\n", "/026 W", "/", "SS-??", "10-16", "P");

    [Fact]
    public void Relay_stamps() => Survive<RelayStamp>("-----", "134520", "240450Z", "/23", " ", "41BEB5", "O", "—", "Z", "2");

    [Fact]
    public void Page_headers() => Survive<PageHeader>(
        "PAGE ", "01", "02", "MOSCOW", "USUN N", "STATE", " ", "02774", "239933", "01 OF 04", "261702Z", "TOSEC", "001.2 OF 002", "00000498");

    [Fact]
    public void Executive_orders() => Survive<ExecutiveOrder>(
        "E.O. 12356: ", "EO 11652 ", "E.O. 12065: ", "DECL: ", "OADR", "GDS ", "XGDS-1", "RDS-4 ", "6/5/99", "12-31-74", "2018/07/24", " (DOE, JANE)",
        " OR-M", "X1, X6", "25X1", "N/A", "AFTER THE TALKS", "ADS, DECLAS ", ".", "I7", "XGDS(1)", "1.6X6", "6DS", "O.A.D.R.");

    [Fact]
    public void Tags() => Survive<Tag>("PFOR", "UR", "KNNP", "UNGA/C-6", "(", ")", "DOE, JANE", " ", "N/A", "&", "-", "'", "zanu", "1", ";");

    /// <summary>Texts of a few of the value's own tokens, mixed with scraps of all others.</summary>
    private static void Survive<T>(params string[] tokens)
        where T : ISpanParsable<T>
    {
        var texts = Gen.Frequency((8, Gen.OneOf(tokens).Array[1, 6].Select(string.Concat)), (2, Scraps.Values));
        texts.Sample(text => Invariants.ShouldSurvive<T>(text));
    }
}
