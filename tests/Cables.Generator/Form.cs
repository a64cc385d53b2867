namespace Cables.Generator;

/// <summary>How a telegram was printed or kept.</summary>
public enum Form
{
    /// <summary>1966-72: the Department's print of a post's telegram, with commas in the distribution.</summary>
    PrintedIncoming,

    /// <summary>1973-79: the archive's copy, incoming, with an attribute block.</summary>
    ArchiveIncoming,

    /// <summary>1973-79: the archive's copy of a telegram that the Department sent.</summary>
    ArchiveOutgoing,

    /// <summary>1977-89: the print of a telegram that the Department sent, with its drafting.</summary>
    DepartmentOutgoing,

    /// <summary>1980-89: a copy of a communications center, with the envelope.</summary>
    CommunicationsCopy,

    /// <summary>1990-2002: the print with a relay counter in hexadecimal figures.</summary>
    HexadecimalRelay,

    /// <summary>2003-10: the message format, with its envelope, in mixed case.</summary>
    MessageFormat,
}
