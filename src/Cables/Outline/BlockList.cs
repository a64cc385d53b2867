using System.Collections;

namespace Cables.Outline;

/// <summary>The blocks of a telegram in print order, and which kinds are among them, so that nobody looks for what is not there.</summary>
internal sealed class BlockList : IReadOnlyList<Block>
{
    private readonly List<Block> _blocks = new(48);
    private ulong _kinds;

    private static readonly List<Block> Nothing = [];

    public int Count => _blocks.Count;

    public Block this[int index] => _blocks[index];

    public void Add(Block block)
    {
        _blocks.Add(block);
        _kinds |= Bit(block.Kind);
    }

    public void AddRange(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks) Add(block);
    }

    /// <summary>Takes a block out; it is looked for from the end, where it was put not long ago.</summary>
    public void Remove(Block block)
    {
        if (_blocks.LastIndexOf(block) is var at and >= 0) _blocks.RemoveAt(at);
    }

    public void RemoveAll(Predicate<Block> match) => _blocks.RemoveAll(match);

    /// <summary>The blocks of a kind.</summary>
    public BlocksOfKind OfKind(ElementKind kind) => new((_kinds & Bit(kind)) == 0 ? Nothing : _blocks, kind);

    /// <summary>The first block of a kind; null without one.</summary>
    public Block? First(ElementKind kind)
    {
        if ((_kinds & Bit(kind)) == 0) return null;
        foreach (var block in _blocks)
            if (block.Kind == kind) return block;
        return null;
    }

    public IEnumerator<Block> GetEnumerator() => _blocks.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ulong Bit(ElementKind kind) => 1UL << (int)kind;
}
