namespace Cables.Tests.Properties;

/// <summary>What telegrams are made of: labels, groups, names, marks; what joins them; and damage. Shared with the long runs of
/// <c>Cables.Fuzz</c>.</summary>
internal static class ScrapTokens
{
    public static readonly string[] Tokens =
    [
        "VZCZCXRO5008", "PP RUEHC", "DE RUEHMK #0498/01 2061434", "ZNY CCCCC ZZH", "STATE GRNC", "GR 154", "BT", "#0498", "NNNN", "NNN",
        "PAGE 01", "PAGE 02  MOSCOW 02774  261702Z", "MANAMA 00000498  001.2 OF 002", "CONFIDENTIAL", "C O N F I D E N T I A L",
        "LIMITED OFFICIAL USE", "UNCLAS", "SECRET", "SBU", "S E C R E T//NOFORN", "DEPARTMENT OF STATE", "TELEGRAM", "OUTGOING",
        "ACTION EUR-25", "ORIGIN SS-25", "INFO", "OCT-01 ISO-00", "EUR 20,", "/084 W", "43", "9193",
        "DRAFTED BY EUR/SOV:SHANN", "APPROVED BY", "EUR/SOV:LPASCOE", "--------------------- 042551", "-----134520 240450Z /23",
        "P R", "O", "240120Z AUG 83", "261639Z FEB", "999999Z ZZZ 99", "242520Z AUG 83", "ZFF4", "FM AMEMBASSY MOSCOW", "FM",
        "TO SECSTATE WASHDC 6441", "TO", "INFO NATO COLLECTIVE XMT AMEMBASSY PARIS", "RUEHC/SECSTATE WASHDC PRIORITY 8013", "ZEN/",
        "AMEMBASSY", "XMT", "BY POUCH", "NIACT IMMEDIATE", "MOSCOW 2774", "SECTION 01 OF 03", "FINAL SECTION OF 2", "USUN NEW YORK 001817",
        "EXDIS", "STADIS//////", "SIPDIS", "NODIS", "CORRECTED COPY", "DEPT PASS TREASURY", "FOR AMBASSADOR",
        "E.O. 11652:", "EO 12356: DECL: OADR", "E.O. 12065: GDS 6/2/88 (DOE, JANE) OR-M", "GDS", "N/A", "XGDS-1", "X1, X6", "DECL:", "02/30/2008",
        "TAGS:", "PFOR, UR", "OVIP (DOE, JANE) US", "KNNPMNUC", "SUBJECT:", "SUBJ", "REF:", "REF: A. STATE 37721", "B. MOSCOW 2658 (NOTAL)",
        "08 STATE 1", "A-123", "KABUL 692/317/274", "AND", "Classified By: Ambassador Jane Q. Public for reasons 1.4 (b) and (d).",
        "REASONS:", "1.5 (B,D)", "1.", "2. (C)", "(C/NF)", "C - ENTIRE TEXT.", "SUMMARY:", "COMMENT", "BEGIN TEXT", "THE FAIR OPENS ON MONDAY.",
        "GP-3. HUMES", "STOESSEL", "DAM", "<< END OF DOCUMENT >>", "Message Text", "Message Attributes", "Draft Date: 26 FEB 1974",
        "Document Number: 1974MOSCOW02774", "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005",
        "ERROR READING TEXT INDEX FILE; TELEGRAM TEXT FOR THIS MRN IS UNAVAILABLE", "MRN: 1973ABIDJA000073  SEGMENT NUMBER: 000001",
        "ROUTING AND TRANSMITTAL SLIP", "MEMORANDUM", "FROM:", "DATE: March 3, 1970", "AIRGRAM", "NO. A-123",
        "III. 22 Aug 83", "LD211718 Moscow TASS in English 1710 GMT 21 Aug 83", "[Text]", "FOLLOWING REPEAT STATE 123456", "QUOTE", "UNQUOTE",
    ];

    public static readonly string[] Joints =
        [" ", " ", "  ", "\t", "\n", "\n", "\n", "\r\n", "\r", "\n\n", "\f", "", ":", ",", ", ", ";", "/", "-", ".", "(", ")", "¶"];

    public static readonly string[] Damage =
    [
        "\0", "\uD800", "\uDC00", "\uFEFF", "\u00A0", "\u0085", "\u2028", "Ø", "@", "~", "|", "l", "O", "0", "£", "“", "’", "&amp;", "\\",
        "\u0007", "\uFFFD", "😀", "٣", "é", "99999999999", "-", "'", "\"", "*", "#", "00000000", "/////",
    ];
}
