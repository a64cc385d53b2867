using System.Text.RegularExpressions;

namespace Cables.Tests.Diagnostics;

public partial class DiagnosticCatalogTests
{
    public static TheoryData<string> Codes => [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void Every_code_has_an_example() =>
        DiagnosticExamples.All.Select(example => example.Code).Should().BeEquivalentTo(DiagnosticCatalog.All.Select(descriptor => descriptor.Code));

    [Fact]
    public void A_code_is_used_once() => DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Codes_stand_in_their_order() =>
        DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_three_letters_and_the_section_and_a_number(string code)
    {
        code.Should().MatchRegex("^CBL[0-9]{4}$");
        int.Parse(code[3..5], null).Should().BeInRange(0, 22, "these are the sections of FORMAT.md");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_is_a_sentence(string code)
    {
        var descriptor = DiagnosticCatalog.All.Single(descriptor => descriptor.Code == code);

        descriptor.Title.Should().MatchRegex("^[A-Z].*[^.]$");
        descriptor.Message.Should().EndWith(".").And.NotContain("!");
    }

    [Fact]
    public void Every_descriptor_of_the_library_is_in_the_catalog()
    {
        var fields = typeof(DiagnosticCatalog).Assembly.GetTypes()
            .Where(type => type.Namespace == "Cables.Diagnostics")
            .SelectMany(type => type.GetFields())
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor));

        fields.Select(field => field.GetValue(null)).Should().BeEquivalentTo(DiagnosticCatalog.All);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_telegram_raises_it(string code)
    {
        var (_, text, options) = DiagnosticExamples.All.Single(example => example.Code == code);

        var bytes = new MemoryStream(System.Text.Encoding.Latin1.GetBytes(text));
        var found = SectionAssembler.Join(Reading.Documents(text, options with { AsTelegram = true })).SelectMany(document => document.Diagnostics)
            .Concat(CableReader.Read(bytes, null, options).SelectMany(document => document.Diagnostics))
            .Concat(Cable.Parse(text, options).Diagnostics)
            .Where(diagnostic => diagnostic.Code == code).ToList();

        found.Should().NotBeEmpty("a code that nothing raises is dead");
        found.Should().OnlyContain(diagnostic => diagnostic.Severity == DiagnosticCatalog.All.Single(d => d.Code == code).Severity);
    }

    [Fact]
    public void Every_code_has_its_row_in_the_documentation()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "diagnostics.md"));

        Row().Matches(page).Select(match => match.Groups[1].Value)
            .Should().Equal(DiagnosticCatalog.All.Select(descriptor => descriptor.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_documentation_says_what_the_library_says(string code)
    {
        var page = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "diagnostics.md"));
        var descriptor = DiagnosticCatalog.All.Single(descriptor => descriptor.Code == code);

        var row = page.Single(line => line.StartsWith($"| `{code}`", StringComparison.Ordinal));

        row.Should().Contain($"| {descriptor.Severity.ToString().ToLowerInvariant()} |")
            .And.Contain($"| {descriptor.Title} |").And.Contain($"| {descriptor.Message} |");
    }

    [Fact]
    public void A_telegram_in_order_raises_none() => Cable.Parse(Telegrams.With()).ShouldBeClean();

    [GeneratedRegex(@"^\| `(CBL\d+)`", RegexOptions.Multiline)]
    private static partial Regex Row();
}
