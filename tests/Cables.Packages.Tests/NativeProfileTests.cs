using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Cables.Profile;
using dnlib.DotNet;

namespace Cables.Packages.Tests;

/// <summary>The profile that the native binary is compiled with.</summary>
public sealed class NativeProfileTests : IDisposable
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private readonly string _folder = Directory.CreateTempSubdirectory("cables-profile-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Most_of_its_methods_are_still_there()
    {
        var library = typeof(Cable).Assembly;
        var methods = MethodsOf(Clone.Of("src", "Cables.Cli", "Cables.mibc")).Where(method => library.GetType(method.Type) is not null).ToList();
        methods.Should().HaveCountGreaterThan(300);
        var known = methods.Count(method => library.GetType(method.Type)!.GetMembers(Any).Any(member => member.Name == method.Name));
        known.Should().BeGreaterThan(methods.Count * 2 / 3, "otherwise tests/Cables.Profile/renew should count anew");
    }

    [Fact]
    public void What_the_runtime_counted_is_written_for_the_compiler()
    {
        var text = Path.Combine(_folder, "profile.txt");
        File.WriteAllText(text, """
            *** START PGO Data, max index = 1 ***
            @@@ codehash 0x00000001 methodhash 0x00000002 ilSize 0x0000001F records 0x00000003
            MethodName: Cables.Cable.Parse
            Signature: class Cables.Cable  (string)
            Schema InstrumentationKind 385 ILOffset 3 Count 1 Other 10
            7
            Schema InstrumentationKind 177 ILOffset 4 Count 1 Other 3221225472
            12
            Schema InstrumentationKind 195 ILOffset 4 Count 2 Other 3221225472
            TypeHandle: NULL
            TypeHandle: NULL
            Schema InstrumentationKind 385 ILOffset 20 Count 1 Other 0
            4294967295
            *** END PGO Data ***

            """);
        var counted = RuntimeProfile.Read(text).Should().ContainSingle().Subject;
        counted.Should().BeEquivalentTo(new CountedMethod("Cables.Cable.Parse", 31, IsGeneric: false, [new Edge(3, 385, 10, 7), new Edge(20, 385, 0, int.MaxValue)]));

        var path = Path.Combine(_folder, "profile.mibc");
        using (CompilerProfile profile = new())
        using (var library = ModuleDefMD.Load(typeof(Cable).Assembly.Location))
        {
            profile.Add(library.Find("Cables.Cable", isReflectionName: true).FindMethod("Parse"), counted.Edges);
            profile.Write(path);
        }

        MethodsOf(path).Should().Equal(("Cables.Cable", "Parse"));
    }

    private static List<(string Type, string Name)> MethodsOf(string path)
    {
        using PEReader file = new(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        return [.. reader.MemberReferences.Select(reader.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => (NameOf(reader, (TypeReferenceHandle)member.Parent), reader.GetString(member.Name)))];
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference) return NameOf(reader, (TypeReferenceHandle)type.ResolutionScope) + "+" + name;
        return type.Namespace.IsNil ? name : reader.GetString(type.Namespace) + "." + name;
    }
}
