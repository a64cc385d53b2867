namespace Cables.Text;

/// <summary>Remembers where a file first holds bytes that are not UTF-8.</summary>
internal sealed class ForeignBytes
{
    private bool _met;
    private bool _told;

    /// <summary>Whether there was such a byte so far.</summary>
    public bool WereMet => _met;

    /// <summary>The same for somebody who was told of none.</summary>
    public ForeignBytes Untold() => new() { _met = _met };

    /// <summary>Called by the decoder for each such byte.</summary>
    public void Meet() => _met = true;

    /// <summary>The offset, within the document, of the first character beyond ASCII once such bytes were met; null otherwise, and
    /// once it was told. The decoder works ahead of the documents, so a document before the byte may be asked first.</summary>
    public int? Take(ReadOnlySpan<char> text)
    {
        if (!_met || _told) return null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x80 || text[i] > 0xFF && !TextDecoding.IsWindows(text[i])) continue;
            _told = true;
            return i;
        }

        return null;
    }
}
