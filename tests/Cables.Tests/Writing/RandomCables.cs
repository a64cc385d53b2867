using CsCheck;

namespace Cables.Tests.Writing;

/// <summary>Well-formed telegrams with random values in every field; names and events are invented.</summary>
internal static class RandomCables
{
    private static readonly string[] Words =
    [
        "HARVEST", "MINISTER", "ORCHESTRA", "EXHIBITION", "TONS", "FISHERIES", "HARBOR", "LICENSE", "PRICE", "WOOL", "AGREEMENT", "DELEGATION",
        "AND", "THE", "OF", "FOR", "WITH", "IN", "A", "EXPECTS", "VISITED", "REPORTED", "OPENED", "NEW", "U.S.-NORWEGIAN", "TWO-DAY", "DIRECTOR'S",
        "300", "4.5", "PERCENT", "JUNE", "SCHOOL", "MUSEUM",
    ];

    private static readonly (string Post, string Address)[] Posts =
    [
        ("MOSCOW", "AMEMBASSY MOSCOW"), ("OSLO", "AMEMBASSY OSLO"), ("NEW DELHI", "AMEMBASSY NEW DELHI"), ("HONG KONG", "AMCONSUL HONG KONG"),
        ("STATE", "SECSTATE WASHDC"), ("VIENNA", "AMEMBASSY VIENNA"), ("RIO DE JANEIRO", "AMCONSUL RIO DE JANEIRO"), ("GENEVA", "USMISSION GENEVA"),
    ];

    private static readonly string[] Signatures = ["STOESSEL", "BYRNE", "VANCE", "O'NEILL", "SMITH-JONES", "HUMES"];

    private static readonly Gen<Precedence> Precedences =
        Gen.OneOf(Precedence.Routine, Precedence.Priority, Precedence.Immediate, Precedence.Flash);

    private static readonly Gen<string> Sentence =
        Gen.Select(Gen.OneOf(Words).Array[3, 30], words => "IT " + string.Join(' ', words) + " TODAY.");

    private static readonly Gen<Addressee> Addressees = Gen.Select(
        Gen.OneOf(Posts), Gen.Int[0, 3], Gen.Int[1, 9999], Precedences,
        (post, shape, serial, precedence) => new Addressee(
            post.Address, shape is 1 or 3 ? precedence : null, null, shape >= 2 ? serial.ToString("0000", null) : null));

    private static readonly Gen<DateTimeGroup> Groups = Gen.Select(
        Gen.Int[1, 28], Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[1, 12], Gen.Int[1973, 1979],
        (day, hour, minute, month, year) => new DateTimeGroup(day, hour, minute, 'Z', month, year));

    private static readonly Gen<Tag> Tags = Gen.OneOf(
        new Tag(TagKind.Subject, "PFOR"), new Tag(TagKind.Subject, "ETRD"), new Tag(TagKind.Subject, "EAGR"), new Tag(TagKind.Subject, "OVIP"),
        new Tag(TagKind.Geographic, "UR"), new Tag(TagKind.Geographic, "NO"), new Tag(TagKind.Geographic, "US"), new Tag(TagKind.Person, "DOE, JANE Q"));

    private static readonly Gen<Paragraph> Paragraphs = Gen.Select(
        Gen.OneOf<string?>(null, "U", "C", "LOU"), Gen.OneOf<string?>(null, null, "SUMMARY", "COMMENT"), Sentence, Sentence,
        (marking, heading, first, second) => new Paragraph(
            1, marking is null ? null : PortionMark.Parse(marking), heading, (heading is null ? "" : heading + ": ") + first + " " + second));

    private static readonly Gen<Distribution> Distributions = Gen.Select(
        Gen.OneOf("EUR", "ARA", "EA", "AF"), Gen.Int[1, 25], Gen.OneOf("OCT", "ISO", "SS", "INR", "USIA", "L").Array[1, 20], Gen.Int[0, 20], Gen.Bool,
        (office, copies, info, each, outgoing) =>
        {
            ValueList<OfficeCopies> first = [new OfficeCopies(office, copies)];
            return new Distribution(
                outgoing ? [] : first, outgoing ? first : [], info.Select(code => new OfficeCopies(code, each)).ToValueList(), copies + info.Length * each);
        });

    private static readonly Gen<Drafting> Draftings = Gen.Select(
        Gen.OneOf("EUR/SOV:JDOE", "CU/NEA:MJOHANSEN:RT", "OES/SAT: GLINDEN"), Gen.OneOf("EUR:ABERG", "CU:ALIND"),
        Gen.OneOf("L/T:HSANTOS", "NEA/INS:POKEEFE (DRAFT)", "ICA:BDUPREE").Array[0, 3],
        (drafter, approver, clearances) => new Drafting([drafter], [approver], clearances.ToValueList()));

    private static readonly Gen<ValueList<Reference>> References = Gen.Select(
        Gen.OneOf(Posts), Gen.Int[1, 4], Gen.Int[100, 9000], Gen.Bool,
        (post, count, number, notal) => Enumerable.Range(0, count).Select(i => new Reference(
            count == 1 ? null : ((char)('A' + i)).ToString(), ReferenceKind.Telegram, $"{post.Post} {number + i}" + (notal ? " (NOTAL)" : ""))
        {
            Station = post.Post,
            Number = number + i,
            Notal = notal,
        }).ToValueList());

    /// <summary>Telegrams of the archive's form.</summary>
    public static Gen<Cable> Archive { get; } =
        from identity in Gen.Select(Gen.OneOf(Posts), Gen.Int[10000, 99999], Groups, Gen.OneOf(
            ClassificationLevel.Unclassified, ClassificationLevel.Confidential, ClassificationLevel.Secret, ClassificationLevel.LimitedOfficialUse))
        from precedence in Gen.Select(Precedences, Precedences, Gen.Bool)
        from names in Gen.Select(Addressees.Array[1, 3], Addressees.Array[0, 4])
        from captions in Gen.OneOf<string[]>([], ["EXDIS"], ["STADIS", "EXDIS"], ["LIMDIS"])
        from fields in Gen.Select(Tags.Array[1, 5], Gen.OneOf(Words).Array[2, 14], References, Gen.Bool, Gen.Bool)
        from around in Gen.Select(Distributions, Draftings, Gen.Int[100000, 999999], Gen.OneOf(Signatures), Gen.Bool, Gen.Bool)
        from paragraphs in Paragraphs.Array[1, 6]
        let post = identity.Item1
        let sent = identity.Item3
        select new Cable
        {
            Kind = DocumentKind.Telegram,
            Mrn = new Mrn(sent.Year, post.Post, identity.Item2),
            Classification = new Classification(identity.Item4, ""),
            Captions = captions.ToValueList(),
            Precedence = precedence.Item1,
            InfoPrecedence = precedence.Item3 ? precedence.Item2 : null,
            DateTimeGroup = new Printed<DateTimeGroup>(sent, sent.ToString(), default),
            From = new Originator(post.Address),
            To = names.Item1.ToValueList(),
            Info = names.Item2.ToValueList(),
            ExecutiveOrder = fields.Item4 ? new ExecutiveOrder("11652", fields.Item5 ? "GDS" : "N/A", "") : null,
            Tags = fields.Item1.Distinct().ToValueList(),
            Subject = "REPORT ON " + string.Join(' ', fields.Item2.Where(word => char.IsLetter(word[0])).Prepend("NEW")) + " MATTERS",
            References = fields.Item5 ? fields.Item3.Select(reference => reference with { Year = sent.Year }).ToValueList() : [],
            Distribution = around.Item1,
            Drafting = around.Item5 ? around.Item2 : null,
            Relay = around.Item6 ? new RelayStamp(around.Item3.ToString("000000", null), null, "") : null,
            Paragraphs = paragraphs.Select((paragraph, i) => paragraph with { Number = i + 1 }).ToValueList(),
            Signature = around.Item4,
        };

    /// <summary>Telegrams of the message format of 2003-2010.</summary>
    public static Gen<Cable> Message { get; } =
        from cable in Archive
        from routed in Gen.Bool
        let serial = cable.Mrn!.Number!.Value % 10000
        select cable with
        {
            DateTimeGroup = new Printed<DateTimeGroup>(
                cable.DateTimeGroup!.Value with { Year = cable.DateTimeGroup.Value.Year + 30 }, "", default),
            Mrn = cable.Mrn! with { Year = cable.Mrn.Year + 30 },
            Distribution = null,
            Drafting = null,
            Relay = null,
            ExecutiveOrder = new ExecutiveOrder("12958", "DECL: 07/24/2018", "") { Date = new DateOnly(2018, 7, 24) },
            Tags = [new Tag(TagKind.Subject, "PREL"), new Tag(TagKind.Program, "KPAO"), new Tag(TagKind.Geographic, "BA")],
            References = [.. cable.References.Select(reference => reference with { Year = cable.Mrn.Year + 30 })],
            To = [.. cable.To.Select(name => name with { RoutingIndicator = routed ? "RUEHC" : null })],
            ClassifiedBy = new ClassifiedBy("JANE Q. PUBLIC", "AMBASSADOR", ["1.4(B)", "1.4(D)"], ""),
            Envelope = new Envelope
            {
                TransmissionId = "VZCZCXRO5008",
                RoutingPrecedence = Precedence.Priority,
                Routing = ["RUEHDIR", "RUEHC"],
                Station = "RUEHMK",
                Serial = serial,
                Filed = "2061434",
                Security = "C",
                Signals = ["ZZH"],
                EndOfMessage = serial.ToString("0000", null),
            },
        };
}
