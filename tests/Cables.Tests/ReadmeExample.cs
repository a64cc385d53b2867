namespace Cables.Tests;

/// <summary>The program of README.md, line for line between the braces of <see cref="Run"/>; ReadmeTests compares and runs it.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        using var file = File.OpenRead("samples/packet-1983-space-launch.txt");
        foreach (var cable in CableReader.Read(file).OfType<Cable>())
        {
            Console.WriteLine($"{cable.Id}  {cable.DateTimeGroup?.Value.Utc:u}  {cable.Subject}");
            foreach (var reference in cable.References.Where(reference => reference.Kind == ReferenceKind.Telegram))
                Console.WriteLine($"  refers to {reference.Id ?? reference.Raw}");
            foreach (var diagnostic in cable.Diagnostics)
                Console.WriteLine($"  line {cable.Source.Line + diagnostic.Line - 1}: {diagnostic.Code} {diagnostic.Message}");
        }
    }

    private static class Console
    {
        public static StringWriter Out { get; } = new();

        public static void WriteLine(string line) => Out.WriteLine(line);
    }

    private static class File
    {
        public static FileStream OpenRead(string path) => System.IO.File.OpenRead(Path.Combine(AppContext.BaseDirectory, path));
    }

    public static string Written => Console.Out.ToString();
}
