using Cables.Diagnostics;

namespace Cables.Grammar;

/// <summary>The TAGS of a telegram, each once.</summary>
/// <param name="tags">The list that they are added to.</param>
/// <param name="most">How many it may hold.</param>
/// <param name="diagnostics">Where it is told that there are more.</param>
internal sealed class TagSet(List<Tag> tags, int most, DiagnosticBag diagnostics)
{
    /// <summary>So many are compared one by one; of more, which only a hostile text has, a set is made.</summary>
    private const int Few = 32;

    private HashSet<(TagKind, string)>? _seen;

    /// <summary>Adds one if it is new; false when there is no room for it.</summary>
    public bool Add(Tag tag)
    {
        var isNew = tags.Count < Few ? !Has(tag) : (_seen ??= [.. tags.Select(other => (other.Kind, other.Code))]).Add((tag.Kind, tag.Code));
        return !isNew || diagnostics.TakeInto(tags, tag, tag.Span, most, TagDiagnostics.TooMany);
    }

    private bool Has(Tag tag)
    {
        foreach (var other in tags)
            if (other.Kind == tag.Kind && other.Code == tag.Code) return true;
        return false;
    }
}
