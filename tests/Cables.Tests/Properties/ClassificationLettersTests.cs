using Cables.Outline;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Where the first letters of a line tell that no classification is read, none is read.</summary>
public class ClassificationLettersTests
{
    private static readonly Gen<string> Letters = Gen.OneOf([.. "ACDEFGILNOSTUcilso015[{. É".Select(c => c.ToString()), "", " ", "SECTION"]);

    /// <summary>A classification with some of its letters lost, changed, or moved by others.</summary>
    private static readonly Gen<string> Damaged = Gen.Select(
        Gen.OneOf([.. ClassificationWords.Spellings]), Gen.Select(Gen.Int[0, 23], Gen.Int[0, 1], Letters).Array[0, 6], Gen.Bool, (form, changes, isSpaced) =>
        {
            foreach (var (at, lost, letters) in changes)
                if (at < form.Length) form = form[..at] + letters + form[(at + lost)..];
            return isSpaced ? string.Join(' ', form.ToCharArray()) : form;
        });

    private static readonly Gen<string> Lines = Gen.Select(
        Gen.OneOf("", "- ", "i ", "''"), Damaged, Gen.OneOf("", " OSLO 123", " SECTION 01 OF 02 OSLO 123", ", ALTHOUGH FIGURES FOR THE WHOLE YEAR", "PAGE 01 OSLO 123"), (mark, form, rest) => mark + form + rest);

    [Fact]
    public void Every_classification_that_is_read_may_be_read() => Gen.OneOf(Lines, Scraps.Values).Where(line => line.Length > 0).Sample(line =>
    {
        if (ClassificationWords.TryReadExact(line, out _) || ClassificationWords.TryReadDamaged(line, out _)) ClassificationWords.MayBeRead(line).Should().BeTrue(line);
    }, iter: 50_000);

    [Theory]
    [InlineData("COSTS WOULD BE SHARED", false)]
    [InlineData("COFFEE AND CANNED FRUIT", false)]
    [InlineData("SECURE: OPEN", false)]
    [InlineData("FIRMS HAD STANDS", false)]
    [InlineData("STUDENTS OF FORESTRY", false)]
    [InlineData("C0N F I0E N T I A L", true)]
    [InlineData("UNCLASIFIED OSLO 123", true)]
    [InlineData("LIMITED OFFICIAL USE", true)]
    public void Text_is_told_from_classes_by_its_letters(string line, bool mayBeRead) => ClassificationWords.MayBeRead(line).Should().Be(mayBeRead);
}
