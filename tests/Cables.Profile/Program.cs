using Cables.Profile;
using dnlib.DotNet;

// What the script 'renew' calls: a text of the runtime, the profile to write, and the assemblies whose methods go into it.
if (args.Length < 3)
{
    Console.Error.WriteLine("usage: Cables.Profile TEXT PROFILE ASSEMBLY…");
    return 2;
}

var modules = args[2..].Select(path => ModuleDefMD.Load(path)).ToList();
var methods = modules.SelectMany(module => module.GetTypes()).SelectMany(type => type.Methods).Where(method => method.HasBody)
    .ToLookup(method => ($"{method.DeclaringType.ReflectionFullName}.{method.Name}", SizeOf(method)));

using CompilerProfile profile = new();
var (known, passed) = (0, 0);
foreach (var counted in RuntimeProfile.Read(args[0]).OrderBy(method => method.Name, StringComparer.Ordinal).ThenBy(method => method.Size))
{
    // Generic methods would have to be named with the types that they were run for, which the text does not tell.
    if (!counted.IsGeneric && counted.Edges.Count > 0 && methods[(counted.Name, counted.Size)].ToList() is [{ HasGenericParameters: false } method]
        && !method.DeclaringType.HasGenericParameters)
    {
        profile.Add(method, counted.Edges);
        known++;
    }
    else passed++;
}

profile.Write(args[1]);
foreach (var module in modules) module.Dispose();
Console.WriteLine($"{known} methods in the profile; {passed} that were run are generic, of other assemblies, or without a branch.");
return 0;

static int SizeOf(MethodDef method)
{
    // The size that the file states; what the library would write of it may differ.
    var reader = ((ModuleDefMD)method.Module).Metadata.PEImage.CreateReader(method.RVA);
    var first = reader.ReadByte();
    const int tiny = 2;
    if ((first & 3) == tiny) return first >> 2;
    reader.Position += 3;
    return (int)reader.ReadUInt32();
}
