namespace Cables;

/// <summary>The form in which <see cref="CableWriter"/> prints a telegram.</summary>
public enum CableForm
{
    /// <summary>The Department's print of 1973-1979: page header, distribution, drafting, relay line, attribute block; no envelope.</summary>
    Archive,

    /// <summary>The message format of 2003-2010: envelope, routing indicators before addressees, BT; no distribution.</summary>
    Message,
}
