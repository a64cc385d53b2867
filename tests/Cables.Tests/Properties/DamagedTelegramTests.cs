using System.Text.Json;
using Cables.Tests.Corpus;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Real telegrams, cut, overprinted, with lines doubled, lost and shuffled: still cables, still without a lost character.</summary>
public class DamagedTelegramTests
{
    private static readonly Gen<string> Blot = Gen.OneOf("\n", " ", "\0", "(", ":", "O", "0", "9", "\uD800", "-", "/", "", "\f", "PAGE 02", "REF:");

    /// <summary>One act of damage: which, two places in parts of a thousand, and what is printed over them.</summary>
    private static readonly Gen<(int Kind, int First, int Second, string Blot)> Damage =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 999], Gen.Int[0, 999], Blot);

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
        Gen.Select(Gen.OneOf(texts), Damage.Array[1, 6], (text, damages) => damages.Aggregate(text, Apply)).Sample(text =>
        {
            Cable.Parse(text).ShouldTile();
            var documents = Reading.Documents(text);
            documents.ShouldTileFile(text);
            foreach (var document in documents) using (JsonDocument.Parse(document.ToJson(elements: true))) { }
        });
    }

    private static string Apply(string text, (int Kind, int First, int Second, string Blot) damage)
    {
        var (kind, first, second, blot) = damage;
        if (kind < 3)
        {
            var (from, to) = Order(first * text.Length / 1000, second * text.Length / 1000);
            return kind switch
            {
                0 => text[..to],
                1 => text[from..],
                _ => from < text.Length ? text[..from] + blot + text[(from + 1)..] : text,
            };
        }

        var lines = text.Split('\n').ToList();
        var (one, other) = (first * lines.Count / 1000, second * lines.Count / 1000);
        switch (kind)
        {
            case 3:
                lines.Insert(one, lines[other]);
                break;
            case 4:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 5:
                lines.RemoveAt(one);
                break;
            default:
                lines[one] = lines[one] + " " + lines[other];
                break;
        }

        return string.Join('\n', lines);
    }

    private static (int From, int To) Order(int first, int second) => (Math.Min(first, second), Math.Max(first, second));
}
