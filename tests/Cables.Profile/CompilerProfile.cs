using dnlib.DotNet;
using dnlib.DotNet.Emit;

namespace Cables.Profile;

/// <summary>Writes what was counted as the native compiler reads it (<c>.mibc</c>): an assembly whose methods are never run, each a list of
/// the methods of one assembly with their numbers.</summary>
internal sealed class CompilerProfile : IDisposable
{
    private readonly ModuleDefUser _module = new("profile.dll") { Kind = ModuleKind.Dll };
    private readonly Importer _importer;
    private readonly SortedDictionary<string, MethodDefUser> _lists = new(StringComparer.Ordinal);

    public CompilerProfile()
    {
        new AssemblyDefUser("profile").Modules.Add(_module);
        _importer = new Importer(_module);
    }

    /// <summary>Adds a method and what was counted in it.</summary>
    public void Add(MethodDef method, IReadOnlyList<Edge> edges)
    {
        var assembly = method.Module.Assembly.Name.String;
        if (!_lists.TryGetValue(assembly, out var list)) _lists[assembly] = list = NewMethod("Of" + assembly);
        var code = list.Body.Instructions;
        code.Add(OpCodes.Ldtoken.ToInstruction(_importer.Import(method)));
        code.Add(OpCodes.Ldstr.ToInstruction("InstrumentationDataStart"));
        var last = default(Edge);
        var hasCount = false;
        foreach (var edge in edges)
        {
            // An entry says first what of it is not as in the one before: place, kind, how many numbers, where to.
            var changed = (edge.From != last.From ? 1 : 0) | (edge.Kind != last.Kind ? 2 : 0) | (hasCount ? 0 : 4) | (edge.To != last.To ? 8 : 0);
            Add(code, changed);
            if (edge.From != last.From) Add(code, edge.From);
            if (edge.Kind != last.Kind) Add(code, edge.Kind);
            if (!hasCount) Add(code, 1);
            if (edge.To != last.To) Add(code, edge.To);
            Add(code, edge.Count);
            (last, hasCount) = (edge, true);
        }

        // The end is an entry without a kind.
        Add(code, 2);
        Add(code, 0);
        code.Add(OpCodes.Ldstr.ToInstruction("InstrumentationDataEnd"));
        code.Add(OpCodes.Pop.ToInstruction());
    }

    public void Write(string path)
    {
        var assemblies = NewMethod("AssemblyDictionary").Body.Instructions;
        foreach (var (assembly, list) in _lists)
        {
            list.Body.Instructions.Add(OpCodes.Ret.ToInstruction());
            assemblies.Add(OpCodes.Ldstr.ToInstruction(assembly + ";"));
            assemblies.Add(OpCodes.Ldtoken.ToInstruction(list));
            assemblies.Add(OpCodes.Pop.ToInstruction());
        }

        assemblies.Add(OpCodes.Ret.ToInstruction());
        _module.Write(path);
    }

    public void Dispose() => _module.Dispose();

    private static void Add(IList<Instruction> code, int number) => code.Add(Instruction.CreateLdcI4(number));

    private MethodDefUser NewMethod(string name)
    {
        MethodDefUser method = new(name, MethodSig.CreateStatic(_module.CorLibTypes.Void), MethodAttributes.Public | MethodAttributes.Static) { Body = new CilBody() };
        _module.GlobalType.Methods.Add(method);
        return method;
    }
}
