using System.Reflection;
using Cables.Corpus;
using PublicApiGenerator;

namespace Cables.Packages.Tests;

/// <summary>What users of the packages can see was approved: <c>CABLES_ACCEPT=1 dotnet test</c> writes it anew, and the difference is the
/// review.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData(typeof(Cable))]
    [InlineData(typeof(CorpusIngest))]
    public void The_public_API_is_the_one_approved(Type inIt)
    {
        var assembly = inIt.Assembly;
        var approved = Clone.Of("tests", "Cables.Packages.Tests", "Api", $"{assembly.GetName().Name}.approved.txt");
        var api = ApiOf(assembly);
        if (Environment.GetEnvironmentVariable("CABLES_ACCEPT") == "1") File.WriteAllText(approved, api);

        api.Split('\n').Should().Equal(File.ReadAllText(approved).ReplaceLineEndings("\n").Split('\n'), "CABLES_ACCEPT=1 approves what is new");
    }

    private static string ApiOf(Assembly assembly) =>
        assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
}
