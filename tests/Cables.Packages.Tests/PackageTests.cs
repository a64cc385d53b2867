using System.IO.Compression;
using System.Xml.Linq;

namespace Cables.Packages.Tests;

/// <summary>What is packed can be installed, and works.</summary>
public sealed class PackageTests(PackedPackages packages) : IClassFixture<PackedPackages>
{
    private static readonly string Sample = Clone.Of("samples", "1969-incoming.txt");

    [Theory]
    [InlineData("Cables")]
    [InlineData("Cables.Corpus")]
    [InlineData("Cables.Cli")]
    public void A_package_says_what_it_is_and_brings_its_symbols(string id)
    {
        using var package = Open(id, "nupkg");
        using var symbols = Open(id, "snupkg");
        var names = package.Entries.Select(entry => entry.FullName).ToList();

        var about = Metadata(package);

        about["license"].Should().Be("MIT");
        about["description"].Should().NotBeEmpty();
        about["tags"].Should().Contain("telegrams");
        names.Should().Contain(about["readme"]).And.Contain(about["icon"]);
        symbols.Entries.Select(entry => entry.FullName).Should().Contain(name => name.EndsWith($"{id}.pdb", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Cables")]
    [InlineData("Cables.Corpus")]
    public void A_library_brings_its_documentation(string id)
    {
        using var package = Open(id, "nupkg");

        package.Entries.Select(entry => entry.FullName).Should().Contain($"lib/net10.0/{id}.xml");
    }

    [Fact]
    public void The_library_depends_on_Pidgin_alone()
    {
        using var package = Open("Cables", "nupkg");

        Nuspec(package).Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(dependency => dependency.Attribute("id")!.Value).Should().Equal("Pidgin");
    }

    [Fact]
    public async Task Packed_twice_the_assemblies_are_the_same_to_the_byte()
    {
        using var first = Open("Cables.Cli", "nupkg");
        packages.Clean();
        await packages.Pack("Cables.Cli", packages.Of("again"));
        using var second = ZipFile.OpenRead(packages.Of("again", $"Cables.Cli.{packages.Version}.nupkg"));

        foreach (var name in new[] { "Cables.dll", "Cables.Corpus.dll", "Cables.Cli.dll" })
            Bytes(second, name).AsSpan().SequenceEqual(Bytes(first, name)).Should().BeTrue("{0} was built from the same source", name);
    }

    [Fact]
    public async Task A_program_that_takes_the_packages_reads_a_telegram_and_a_corpus()
    {
        var folder = packages.Scratch("program");
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Cables" Version="{packages.Version}" />
                <PackageReference Include="Cables.Corpus" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), """
            using Cables;
            using Cables.Corpus;

            Console.WriteLine(Cable.Parse(File.ReadAllText(args[0])).Id);
            var totals = new IngestTotals();
            using var output = SqliteOutput.Open("cables.db");
            CorpusIngest.Run([args[0]], output, new IngestOptions(), totals, CancellationToken.None);
            Console.WriteLine(totals.Telegrams);
            """);

        var output = await Dotnet.Run(folder, "run", "--", Sample);

        output.Should().Be($"{Cable.Parse(await File.ReadAllTextAsync(Sample)).Id}{Environment.NewLine}1{Environment.NewLine}");
    }

    [Fact]
    public async Task The_tool_can_be_installed_and_reads_a_telegram()
    {
        var folder = packages.Scratch("tool");
        await Dotnet.Run(folder, "tool", "install", "Cables.Cli", "--version", packages.Version, "--tool-path", "bin");

        var output = await Dotnet.Program(folder, Path.Combine(folder, "bin", "cables"), "parse", Sample);

        output.Should().Contain($"\"id\":\"{Cable.Parse(await File.ReadAllTextAsync(Sample)).Id}\"");
    }

    private ZipArchive Open(string id, string kind) => ZipFile.OpenRead(Path.Combine(packages.Folder, $"{id}.{packages.Version}.{kind}"));

    private static XDocument Nuspec(ZipArchive package)
    {
        using var stream = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream);
    }

    private static Dictionary<string, string> Metadata(ZipArchive package) =>
        Nuspec(package).Root!.Elements().Single().Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);

    private static byte[] Bytes(ZipArchive package, string name)
    {
        using var bytes = new MemoryStream();
        using var stream = package.Entries.Single(entry => entry.Name == name).Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
