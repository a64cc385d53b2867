namespace Cables.Generator.Forms;

/// <summary>Who drafted, approved and cleared, as printed.</summary>
public static class DraftingLines
{
    public static IEnumerable<string> Of(Drafting drafting)
    {
        yield return $"DRAFTED BY {drafting.DraftedBy[0]}";
        yield return $"APPROVED BY {drafting.ApprovedBy[0]}";
        // Clearances have no label; two stand on a line.
        foreach (var pair in drafting.ClearedBy.Chunk(2)) yield return string.Join(", ", pair);
    }
}
