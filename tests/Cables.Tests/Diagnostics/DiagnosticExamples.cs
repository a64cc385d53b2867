namespace Cables.Tests.Diagnostics;

/// <summary>For every diagnostic the smallest telegram that raises it.</summary>
internal static class DiagnosticExamples
{
    private static readonly CableParserOptions Defaults = CableParserOptions.Default;

    public static IReadOnlyList<(string Code, string Text, CableParserOptions Options)> All { get; } =
    [
        Of("CBL0001", "", Defaults with { MaxDiagnostics = 1 }),
        Of("CBL0002", "THE QUICK BROWN FOX"),
        Of("CBL0003", Telegrams.With(), Defaults with { MaxDocumentLength = 100, AsTelegram = true }),
        Of("CBL0004", Telegrams.With(text: "1. THE CAF\u00C9 OPENS ON MONDAY.")),
        Of("CBL0005", Telegrams.With(end: "NNNN") + "\n" + Telegrams.With()),
        Of("CBL0006", Telegrams.With(subject: "SUBJECT: " + new string('A', 100)), Defaults with { MaxLineLength = 60 }),
        Of("CBL0101", Telegrams.With(envelope: "00 RUEHC RUEHGT\nDE RUEHMO #2774 0571639")),
        Of("CBL0102", Telegrams.With(envelope: "RR RUEHC\nDE RUEHMO #5950 0571639")),
        Of("CBL0201", Telegrams.With(pageHeader: "PAGE 01  MOSCOW 0277A  261702Z", reference: "UNCLAS MOSCOW 2774")),
        Of("CBL0202", Telegrams.With(pageHeader: "PAGE 01  MOSCOW 15466  261702Z")),
        Of("CBL0203", Telegrams.With(
            pageHeader: "PAGE 01  MOSCOW 02774  261702Z", text: "1. THE FAIR OPENS\nPAGE 03  MOSCOW 02774  261702Z\nON MONDAY.")),
        Of("CBL0301", Telegrams.With(distribution: "ORIGIN SS-25\nINFO OCT-01 /027 R")),
        Of("CBL0302", Telegrams.With(distribution: "ACTION 10-16\n/016 W")),
        Of("CBL0303", Telegrams.With(distribution: "ACTION EUR-25\nINFO OCT-XX ISO-00 SS-15")),
        Of("CBL0304", Telegrams.With(distribution: "ACTION EUR-25\nINFO OCT-01 ISO-00 SS-15"), Defaults with { MaxListItems = 3 }),
        Of("CBL0401", Telegrams.With(drafting: "DRAFTED BY EB/TD:JDOE\nAPPROVED 8Y EB:RROE")),
        Of("CBL0402", Telegrams.With(drafting: "DRAFTED BY EB/TD:JDOE\nAPPROVED BY EB:RROE\nEUR/SOV:ASMITH, L:BJONES"), Defaults with { MaxListItems = 3 }),
        Of("CBL0501", Telegrams.With(relay: "--------------------- O42551")),
        Of("CBL0502", Telegrams.With(relay: "--------------------- 042551 121702Z /23")),
        Of("CBL0601", Telegrams.With(dateTime: "R 451639Z FEB 74")),
        Of("CBL0602", Telegrams.With(dateTime: "R 26I639Z FEB 74")),
        Of("CBL0603", Telegrams.With(dateTime: "R 301639Z FEB 74")),
        Of("CBL0604", Telegrams.With(dateTime: "")),
        Of("CBL0605", Telegrams.With(dateTime: "R 261639Z FEB", attributes: "Message Attributes\nDraft Date: 26 FEB 1974")),
        Of("CBL0606", Telegrams.With(attributes: "Message Attributes\nDraft Date: 12 MAR 1975")),
        Of("CBL0701", Telegrams.With(from: "FN AMEMBASSY MOSCOW")),
        Of("CBL0702", Telegrams.With(from: "")),
        Of("CBL0801", Telegrams.With(to: "T0 SECSTATE WASHDC 6441")),
        Of("CBL0802", Telegrams.With(to: "TO SECSTATE WASHDC PIORITY 6441")),
        Of("CBL0803", Telegrams.With(to: "TO SECSTATE IMMEDIATE WASHDC 6106")),
        Of("CBL0804", Telegrams.With(info: "INFO AMEMBASSY ROME\nAMEMBASSY PARIS\nAMEMBASSY OSLO"), Defaults with { MaxListItems = 2 }),
        Of("CBL0901", Telegrams.With(reference: "")),
        Of("CBL0902", Telegrams.With(reference: "UNCLAS MOSCOW 27l4")),
        Of("CBL0903", Telegrams.With(from: "", reference: "UNCLAS QUAHOGVILLE 12")),
        Of("CBL0904", Telegrams.With(from: "FM AMEMBASSY OSLO", reference: "UNCLAS 0SLO 3307")),
        Of("CBL0905", Telegrams.With(pageHeader: "PAGE 01  MOSCOW 02774  261702Z", reference: "")),
        Of("CBL0906", Telegrams.With(reference: "C0NFIDENTIAL MOSCOW 2774")),
        Of("CBL0907", Telegrams.With(
            pageHeader: "PAGE 01  MOSCOW 02774  261702Z", reference: "UNCLAS MOSCOW 2734",
            text: "1. THE FAIR OPENS\nPAGE 02  MOSCOW 02774  261702Z\nON MONDAY.\nPAGE 03  MOSCOW 02774  261702Z")),
        Of("CBL0908", Telegrams.With(reference: "", attributes: "Message Attributes\nDocument Number: 1974MOSCOW02774")),
        Of("CBL0909", "CONFIDENTIAL\n" + Telegrams.With(reference: "")),
        Of("CBL1001", Telegrams.With(captions: "EX0IS")),
        Of("CBL1002", Telegrams.With(captions: "OSLP/WG")),
        Of("CBL1101", Telegrams.With(order: "E. D. 11652: N/A")),
        Of("CBL1102", Telegrams.With(order: "E.O. 11653: GDS")),
        Of("CBL1103", Telegrams.With(order: "E.O. 11652: 6DS")),
        Of("CBL1104", Telegrams.With(order: "E.O. 12958: N/A")),
        Of("CBL1201", Telegrams.With(tags: "TAGE: BEXP, UR")),
        Of("CBL1202", Telegrams.With(tags: "TAGS: BEXP, MOPPS")),
        Of("CBL1203", Telegrams.With(tags: "TAGS: KNNPMNUC")),
        Of("CBL1204", Telegrams.With(tags: "TAGS: BEXP, UR BE 12278")),
        Of("CBL1205", Telegrams.With(tags: "TAGS: BEXP, Z1")),
        Of("CBL1206", Telegrams.With(tags: "TAGS: BEXP, ETRD, UR, US"), Defaults with { MaxListItems = 3 }),
        Of("CBL1301", Telegrams.With(subject: "SUBJ8 SPRING TRADE FAIR")),
        Of("CBL1401", Telegrams.With(references: "REFF: STATE 37721")),
        Of("CBL1402", Telegrams.With(references: "REF: HELSINXI 2564")),
        Of("CBL1403", Telegrams.With(references: "REF: STATE 8l204")),
        Of("CBL1404", Telegrams.With(references: "REF: QUAHOGVILLE 12")),
        Of("CBL1405", Telegrams.With(references: "REF: A. STATE 37721  B. STATE 37722"), Defaults with { MaxListItems = 1 }),
        Of("CBL1501", Telegrams.With(classifiedBy: "CLASSIFIED BY DCM JANE DOE. REASON: 1.4 (0) AND (D).")),
        Of("CBL1601", Telegrams.With(text: "l. THE FAIR OPENS.\n2. IT LASTS A WEEK.")),
        Of("CBL1602", Telegrams.With(text: "2. IT LASTS A WEEK AND MORE.\n\n1. THE FAIR OPENS ON MONDAY."),
            Defaults with { Order = ParagraphOrder.Printed }),
        Of("CBL1603", Telegrams.With(text: "2. IT LASTS A WEEK AND MORE.\n\n1. THE FAIR OPENS ON MONDAY.")),
        Of("CBL1901", Telegrams.With(pageHeader: "PAGE 01  MOSCOW 02774  02 OF 02  261702Z", reference: "UNCLAS SECTION 01 OF 02 MOSCOW 2774")),
        Of("CBL1902", Telegrams.With(reference: "UNCLAS SECTION 01 OF 03 MOSCOW 2774")),
        Of("CBL1903", string.Join('\n', Enumerable.Repeat(Telegrams.With(reference: "UNCLAS SECTION 01 OF 03 MOSCOW 2774", end: "NNNN"), 2))),
        Of("CBL2001", Telegrams.With(attributes: "Message Attributes\nDocument Number: 1974MOSCOW02775")),
        Of("CBL2002", Telegrams.With(attributes: "Message Attributes\nSubject: WATER LEVELS")),
        Of("CBL2003", Telegrams.With(attributes: "Message Attributes\nTAGS: BEXP, US")),
        Of("CBL2004", Telegrams.With(attributes: "Message Attributes\nExecutive Order: GS")),
        Of("CBL2005", Telegrams.With(references: "REF: STATE 37721", attributes: "Message Attributes\nReference: 74 STATE 37722")),
        Of("CBL2006", Telegrams.With(attributes: "Message Attributes\nDraft Date: 26 FEB 1974\nDocument Number: 1974MOSCOW02774"), Defaults with { MaxListItems = 1 }),
        Of("CBL2101", """
            Message Text
            MRN: 1973ABIDJA000073  SEGMENT NUMBER: 000001
            ERROR READING TEXT INDEX FILE; TELEGRAM TEXT FOR THIS MRN IS UNAVAILABLE
            """),
    ];

    private static (string, string, CableParserOptions) Of(string code, string text, CableParserOptions? options = null) =>
        (code, text, options ?? Defaults);
}
