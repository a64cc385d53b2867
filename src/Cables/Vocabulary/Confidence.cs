namespace Cables.Vocabulary;

/// <summary>How sure a row of the vocabulary is, least first.</summary>
public enum Confidence
{
    /// <summary>Plausible, never confirmed. Never to be shown as certain.</summary>
    Unverified,

    /// <summary>The code occurs; what it means is not known.</summary>
    AttestedOnly,

    /// <summary>Deduced from other rows.</summary>
    Inferred,

    /// <summary>General knowledge of the period, not traced to a page.</summary>
    General,

    /// <summary>Stated by a later description, or seen in telegrams with an unambiguous meaning.</summary>
    Secondary,

    /// <summary>Printed in an official list or handbook.</summary>
    Primary,
}
