using System.Collections;

namespace Cables.Outline;

/// <summary>The blocks of a telegram in print order, and which kinds are among them and between which places, so that nobody looks for what
/// is not there, or far from where it is.</summary>
internal sealed class BlockList : IReadOnlyList<Block>
{
    /// <summary>There is room for so many kinds.</summary>
    private const int Kinds = 32;

    private readonly List<Block> _blocks = new(48);

    /// <summary>Where the blocks of each kind began and ended when they were put here. Blocks that are taken out let the others sink.</summary>
    private readonly (ushort Start, ushort End)[] _places = new (ushort, ushort)[Kinds];

    private ulong _kinds;
    private int _removed;

    public int Count => _blocks.Count;

    public Block this[int index] => _blocks[index];

    public void Add(Block block)
    {
        ref var place = ref _places[(int)block.Kind];
        var at = Math.Min(_blocks.Count, ushort.MaxValue - 1);
        if ((_kinds & Bit(block.Kind)) == 0) place.Start = (ushort)at;
        place.End = (ushort)(at + 1);
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
        if (_blocks.LastIndexOf(block) is not (var at and >= 0)) return;
        _blocks.RemoveAt(at);
        _removed++;
    }

    public void RemoveAll(Predicate<Block> match) => _removed += _blocks.RemoveAll(match);

    /// <summary>The blocks of a kind.</summary>
    public BlocksOfKind OfKind(ElementKind kind) => new(this, kind);

    /// <summary>The first block of a kind; null without one.</summary>
    public Block? First(ElementKind kind)
    {
        if ((_kinds & Bit(kind)) == 0) return null;
        for (int at = StartOf(kind), end = EndOf(kind); at < end; at++)
            if (_blocks[at].Kind == kind) return _blocks[at];
        return null;
    }

    /// <summary>No block of a kind is before this place.</summary>
    public int StartOf(ElementKind kind) => Math.Max(0, _places[(int)kind].Start - _removed);

    /// <summary>No block of a kind is at this place or behind it.</summary>
    public int EndOf(ElementKind kind) =>
        _places[(int)kind].End is var end && end < ushort.MaxValue ? Math.Min(_blocks.Count, end) : _blocks.Count;

    public IEnumerator<Block> GetEnumerator() => _blocks.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ulong Bit(ElementKind kind) => 1UL << (int)kind;
}
