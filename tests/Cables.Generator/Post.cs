namespace Cables.Generator;

/// <summary>A post that sends and gets telegrams.</summary>
/// <param name="Name">As on reference lines.</param>
/// <param name="Address">As behind FM and TO.</param>
/// <param name="Routing">A routing indicator; invented.</param>
/// <param name="Country">The code of the country in TAGS.</param>
/// <param name="Since">The first year in which it sends.</param>
/// <param name="Bureau">The office in the Department that acts on its telegrams.</param>
public sealed record Post(string Name, string Address, string Routing, string Country, int Since, string Bureau)
{
    public static readonly Post Department = new("STATE", "SECSTATE WASHDC", "RUEHC", "US", 1966, "CU");

    public static readonly Post[] All =
    [
        new("OSLO", "AMEMBASSY OSLO", "RUEHNY", "NO", 1966, "EUR"),
        new("COPENHAGEN", "AMEMBASSY COPENHAGEN", "RUEHCP", "DA", 1966, "EUR"),
        new("STOCKHOLM", "AMEMBASSY STOCKHOLM", "RUEHSM", "SW", 1966, "EUR"),
        new("HELSINKI", "AMEMBASSY HELSINKI", "RUEHHE", "FI", 1966, "EUR"),
        new("REYKJAVIK", "AMEMBASSY REYKJAVIK", "RUEHRK", "IC", 1966, "EUR"),
        new("LISBON", "AMEMBASSY LISBON", "RUEHLI", "PO", 1966, "EUR"),
        new("VIENNA", "AMEMBASSY VIENNA", "RUEHVI", "AU", 1966, "EUR"),
        new("BERN", "AMEMBASSY BERN", "RUEHSW", "SZ", 1966, "EUR"),
        new("DUBLIN", "AMEMBASSY DUBLIN", "RUEHDL", "EI", 1966, "EUR"),
        new("OTTAWA", "AMEMBASSY OTTAWA", "RUEHOT", "CA", 1966, "EUR"),
        new("TOKYO", "AMEMBASSY TOKYO", "RUEHKO", "JA", 1966, "EA"),
        new("CANBERRA", "AMEMBASSY CANBERRA", "RUEHBY", "AS", 1966, "EA"),
        new("KUALA LUMPUR", "AMEMBASSY KUALA LUMPUR", "RUEHKL", "MY", 1966, "EA"),
        new("HONG KONG", "AMCONSUL HONG KONG", "RUEHHK", "HK", 1966, "EA"),
        new("NEW DELHI", "AMEMBASSY NEW DELHI", "RUEHNE", "IN", 1966, "NEA"),
        new("TUNIS", "AMEMBASSY TUNIS", "RUEHTU", "TS", 1966, "NEA"),
        new("MANAMA", "AMEMBASSY MANAMA", "RUEHMK", "BA", 1972, "NEA"),
        new("NAIROBI", "AMEMBASSY NAIROBI", "RUEHNR", "KE", 1966, "AF"),
        new("ACCRA", "AMEMBASSY ACCRA", "RUEHAR", "GH", 1966, "AF"),
        new("ADDIS ABABA", "AMEMBASSY ADDIS ABABA", "RUEHDS", "ET", 1966, "AF"),
        new("LUSAKA", "AMEMBASSY LUSAKA", "RUEHLS", "ZA", 1966, "AF"),
        new("HARARE", "AMEMBASSY HARARE", "RUEHSB", "ZI", 1983, "AF"),
        new("LIMA", "AMEMBASSY LIMA", "RUEHPE", "PE", 1966, "ARA"),
        new("BUENOS AIRES", "AMEMBASSY BUENOS AIRES", "RUEHBU", "AR", 1966, "ARA"),
        new("SAN JOSE", "AMEMBASSY SAN JOSE", "RUEHSJ", "CS", 1966, "ARA"),
        new("RIO DE JANEIRO", "AMCONSUL RIO DE JANEIRO", "RUEHRI", "BR", 1973, "ARA"),
        new("GENEVA", "USMISSION GENEVA", "RUEHGV", "SZ", 1966, "IO"),
    ];

    /// <summary>Others who get copies.</summary>
    public static readonly string[] Agencies = ["USIA WASHDC", "DEPT OF AGRICULTURE WASHDC", "DEPT OF COMMERCE WASHDC", "USMISSION EC BRUSSELS"];

    /// <summary>As in page headers: no more than six characters.</summary>
    public string PageName => Name.Length <= 6 ? Name : Name[..6].TrimEnd();

    public bool IsDepartment => Name == "STATE";
}
