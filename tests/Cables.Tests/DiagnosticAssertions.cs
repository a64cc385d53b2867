namespace Cables.Tests;

/// <summary>What tests ask of diagnostics: the code, and the printed characters under it.</summary>
internal static class DiagnosticAssertions
{
    /// <summary>Exactly one diagnostic of this code was reported, and it stands under these characters.</summary>
    public static void ShouldReport(this Document document, string code, string at)
    {
        var found = document.Diagnostics.Where(diagnostic => diagnostic.Code == code).ToList();
        found.Should().ContainSingle($"the diagnostics are [{string.Join("; ", document.Diagnostics)}]");
        document.Printed(found[0].Span).Should().Be(at);
    }

    /// <summary>No diagnostic of this code was reported.</summary>
    public static void ShouldNotReport(this Document document, string code) =>
        document.Diagnostics.Select(diagnostic => diagnostic.Code).Should().NotContain(code);

    /// <summary>Nothing was repaired, doubtful or unreadable.</summary>
    public static void ShouldBeClean(this Document document) => document.Diagnostics.Should().BeEmpty();
}
