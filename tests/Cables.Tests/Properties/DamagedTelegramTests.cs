using Cables.Tests.Corpus;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Real telegrams, cut, overprinted, spliced, with lines doubled, lost and shuffled: still cables, still without a lost character.</summary>
public class DamagedTelegramTests
{
    private static readonly Gen<Damage> AnyDamage = Gen.Select(
        Gen.Int[0, Damage.Kinds - 1], Gen.Int[0, 999], Gen.Int[0, 999], Gen.OneOf(Damage.Blots),
        (kind, first, second, blot) => new Damage((DamageKind)kind, first, second, blot));

    [Fact]
    public void Damaged_plain_telegrams_are_cables() => Survive(
    [
        Telegrams.With(),
        Telegrams.With(
            envelope: "VZCZCXRO5008\nPP RUEHDIR\nDE RUEHMK #0498/01 2061434\nZNY CCCCC ZZH",
            dateTime: "P 241434Z JUL 08", from: "FM AMEMBASSY MANAMA",
            to: "TO RUEHC/SECSTATE WASHDC PRIORITY 8013", info: "INFO RUEHXK/ARAB ISRAELI COLLECTIVE\nRHEHNSC/NSC WASHDC\nBT",
            reference: "C O N F I D E N T I A L SECTION 01 OF 02 MANAMA 000498", captions: "SIPDIS", order: "E.O. 12958: DECL: 07/24/2018",
            references: "REF: A. MANAMA 480\n     B. 07 MANAMA 1066 (NOTAL)",
            classifiedBy: "Classified By: Ambassador Jane Q. Public for reasons 1.4 (b) and (d).",
            text: "1. (C) SUMMARY: THE FAIR OPENS.\nMANAMA 00000498  001.2 OF 002\n2. (SBU) IT LASTS A WEEK.",
            signature: "PUBLIC", end: "BT\n#0498\nNNNN"),
        Telegrams.With(
            pageHeader: "PAGE 01  STATE 017976", distribution: "ORIGIN SS-25\nINFO OCT-01 ISO-00 /026 R",
            drafting: "DRAFTED BY EB/TD:JDOE\nAPPROVED BY EB:RROE\nEUR/SOV:ASMITH, L:BJONES", relay: "------------------270429Z 060566 /61",
            from: "FM SECSTATE WASHDC", to: "TO AMEMBASSY MOSCOW PRIORITY", reference: "UNCLAS STATE 017976",
            attributes: "Message Attributes\nDocument Number: 1977STATE017976\nDraft Date: 27 JAN 1977"),
    ]);

    [Fact]
    public void Damaged_samples_are_cables() => Survive([.. RealTelegrams.SampleFiles.Select(File.ReadAllText)]);

    [CorpusFact]
    public void Damaged_telegrams_of_the_corpus_are_cables() => Survive([.. RealTelegrams.CorpusFiles.Select(File.ReadAllText)]);

    private static void Survive(string[] texts)
    {
        if (texts.Length == 0) return;
        Gen.Select(Gen.OneOf(texts), Gen.OneOf(texts), AnyDamage.Array[1, 6])
            .Sample((text, other, damages) => Invariants.ShouldHoldOf(damages.Aggregate(text, (damaged, damage) => damage.Apply(damaged, other))));
    }
}
