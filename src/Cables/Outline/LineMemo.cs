namespace Cables.Outline;

/// <summary>What is known of a line's look so far.</summary>
internal struct LineMemo
{
    /// <summary>The rare marks that it holds.</summary>
    public RareMarks Marks;

    /// <summary>Whether it is furniture, and of what kind.</summary>
    public LineLook? Furniture;

    /// <summary>Whether it is a reference line or a banner.</summary>
    public LineLook? Reference;

    /// <summary>Its look in the header.</summary>
    public LineLook? Header;
}
