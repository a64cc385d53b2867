namespace Cables.Tests.Properties;

/// <summary>The inputs that are kept with the fuzzer: what it started from and what it found.</summary>
public class SavedInputTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "saved")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void All_that_must_hold_holds(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "saved", file));
        var text = System.Text.Encoding.Latin1.GetString(bytes);

        Invariants.ShouldHoldOf(bytes);
        Invariants.ShouldHoldOf(text);
        Invariants.ShouldHoldOfValues(text);
        text.ShouldTileInSmallPieces();
    }
}
