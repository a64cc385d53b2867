namespace Cables;

/// <summary>The level of a classification, lowest first.</summary>
public enum ClassificationLevel
{
    /// <summary><c>UNCLAS</c>, <c>UNCLASSIFIED</c>.</summary>
    Unclassified,

    /// <summary><c>FOUO</c>.</summary>
    ForOfficialUseOnly,

    /// <summary><c>UNCLAS SENSITIVE</c>, <c>SBU</c>; from about 1995.</summary>
    SensitiveButUnclassified,

    /// <summary><c>LIMITED OFFICIAL USE</c>, <c>LOU</c>; until about 1995.</summary>
    LimitedOfficialUse,

    /// <summary><c>C O N F I D E N T I A L</c>.</summary>
    Confidential,

    /// <summary><c>S E C R E T</c>.</summary>
    Secret,

    /// <summary><c>T O P  S E C R E T</c>.</summary>
    TopSecret,
}

/// <summary>The classification on the reference line, with the control words beside it:
/// <c>S E C R E T MANAMA 000498 NOFORN</c>. FORMAT.md E09.</summary>
/// <param name="Level">The level.</param>
/// <param name="Raw">The classification words as printed.</param>
/// <param name="Caveats">Control words on the reference line, in print order.</param>
public sealed record Classification(ClassificationLevel Level, string Raw, ValueList<string> Caveats = default)
{
    /// <summary>The level's words in capitals: <c>LIMITED OFFICIAL USE</c>.</summary>
    public string LevelName => NameOf(Level);

    /// <summary>The words of a level.</summary>
    public static string NameOf(ClassificationLevel level) => level switch
    {
        ClassificationLevel.TopSecret => "TOP SECRET",
        ClassificationLevel.Secret => "SECRET",
        ClassificationLevel.Confidential => "CONFIDENTIAL",
        ClassificationLevel.LimitedOfficialUse => "LIMITED OFFICIAL USE",
        ClassificationLevel.SensitiveButUnclassified => "SENSITIVE BUT UNCLASSIFIED",
        ClassificationLevel.ForOfficialUseOnly => "FOR OFFICIAL USE ONLY",
        _ => "UNCLASSIFIED",
    };

    /// <inheritdoc/>
    public override string ToString() => Caveats.Count == 0 ? LevelName : $"{LevelName} {string.Join(' ', Caveats)}";
}
