using Cables.Text;

namespace Cables.Outline;

/// <summary>A line that stands as it is in many telegrams. What may be asked of it is answered once for all.</summary>
internal sealed class UsualLine
{
    private static readonly string[] Printed =
    [
        "Message Text", "Message Attributes", "<< END OF DOCUMENT >>", "NNN", "NNNN", "BT",
        "UNCLASSIFIED", "UNCLAS", "LIMITED OFFICIAL USE", "CONFIDENTIAL", "SECRET",
    ];

    private static readonly int Longest = Printed.Max(line => line.Length);

    private static readonly UsualLine[][] ByLength = Load();

    private UsualLine(string line)
    {
        Line = line;
        LineMemo memo = new();
        memo.Field(line);
        memo.Reference(line);
        Splitting = LineClassifier.UnusualForSplitting(line, figures: 0, ref memo);
        Body = LineClassifier.UnusualInBody(line, ref memo);
        memo.IsAlike = Body == memo.Field(line);
        Memo = memo;
    }

    private string Line { get; }

    /// <summary>What is known of it.</summary>
    public LineMemo Memo { get; }

    /// <summary>What it tells of where documents begin and end.</summary>
    public LineKind Splitting { get; }

    /// <summary>Its look in the text.</summary>
    public LineLook Body { get; }

    /// <summary>The usual line that a line is; null when it is none.</summary>
    public static UsualLine? Find(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest) return null;
        foreach (var usual in ByLength[line.Length])
            if (line[0] == usual.Line[0] && line.SequenceEqual(usual.Line)) return usual;
        return null;
    }

    private static UsualLine[][] Load()
    {
        var lines = Printed.ToLookup(line => line.Length, line => new UsualLine(line));
        return Tabulation.Of(Longest + 1, length => lines[length].ToArray());
    }
}
