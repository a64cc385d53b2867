namespace Cables.Outline;

/// <summary>What the splitter has seen of the document it is in.</summary>
internal sealed class DocumentState
{
    /// <summary>What the document is.</summary>
    public DocumentKind Kind { get; private set; }

    /// <summary>Whether a page header was seen.</summary>
    public bool HasPage { get; private set; }

    /// <summary>The page header's or reference line's words behind the class, to tell further sections from other telegrams.</summary>
    public string Name { get; set; } = "";

    public bool HasDateTimeGroup { get; private set; }

    /// <summary>Whether lines of an envelope were seen; a second envelope inside the first belongs to the same telegram.</summary>
    public bool HasEnvelope { get; private set; }

    public bool HasFrom { get; private set; }

    public bool HasReferenceLine { get; private set; }

    /// <summary>Whether an end mark or the attribute block stands behind the text.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Whether a telegram has begun of which nothing but its head was seen: a heading, an envelope, a banner.</summary>
    public bool IsHeadOnly { get; private set; }

    /// <summary>Whether the head of a broadcast report's item was seen.</summary>
    public bool HasItem { get; set; }

    /// <summary>Within a telegram's header, before any text.</summary>
    public bool InHeader => HasPage && !HasReferenceLine && !HasEnded;

    /// <summary>Within a telegram of which no end was seen.</summary>
    public bool InTelegram => !HasEnded && (HasPage || HasFrom || HasReferenceLine || HasDateTimeGroup);

    public void Note(LineKind kind)
    {
        if (kind is LineKind.PageHeader or LineKind.DateTimeGroup or LineKind.From or LineKind.To or LineKind.ReferenceLine or LineKind.EndMark
            or LineKind.AttributesHead) IsHeadOnly = false;
        switch (kind)
        {
            case LineKind.PageHeader: HasPage = true; break;
            case LineKind.DateTimeGroup: HasDateTimeGroup = true; break;
            case LineKind.TransmissionId or LineKind.Routing or LineKind.Calling: HasEnvelope = true; break;
            case LineKind.From: HasFrom = true; break;
            case LineKind.ReferenceLine: HasReferenceLine = true; break;
            case LineKind.EndMark or LineKind.AttributesHead: HasEnded = HasFrom || HasPage || HasReferenceLine; break;
        }
    }

    /// <summary>A document of a kind has begun, seen by a sign: some line of its own.</summary>
    public void Reset(DocumentKind kind, ReadOnlySpan<char> sign)
    {
        HasPage = HasEnvelope = HasDateTimeGroup = HasFrom = HasReferenceLine = HasEnded = false;
        HasItem = BroadcastLook.IsItemHeader(sign);
        Name = "";
        Kind = kind;
        IsHeadOnly = kind == DocumentKind.Telegram;
    }
}
