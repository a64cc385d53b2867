using System.Collections;

namespace Cables.Outline;

/// <summary>The blocks of a telegram in print order, and which kinds are among them, so that nobody looks for what is not there.</summary>
internal sealed class BlockList : IReadOnlyList<Block>
{
    private const int UsualBlocks = 40;

    private static readonly BlockList Nothing = new(0);

    private readonly List<Block> _blocks;
    private byte[] _kindOf;
    private ulong _kinds;

    public BlockList()
        : this(UsualBlocks)
    {
    }

    private BlockList(int blocks) => (_blocks, _kindOf) = (new(blocks), new byte[blocks]);

    public int Count => _blocks.Count;

    public Block this[int index] => _blocks[index];

    public void Add(Block block)
    {
        if (_kindOf.Length == _blocks.Count) Array.Resize(ref _kindOf, _kindOf.Length * 2);
        _kindOf[_blocks.Count] = (byte)block.Kind;
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
        _kindOf.AsSpan(at + 1).CopyTo(_kindOf.AsSpan(at));
    }

    public void RemoveAll(Predicate<Block> match)
    {
        if (_blocks.RemoveAll(match) == 0) return;
        for (var i = 0; i < _blocks.Count; i++) _kindOf[i] = (byte)_blocks[i].Kind;
    }

    /// <summary>The place of the next block of a kind, from a place on; -1 without one.</summary>
    public int Next(ElementKind kind, int from)
    {
        var at = _kindOf.AsSpan(from, _blocks.Count - from).IndexOf((byte)kind);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The place of the next block of two kinds, from a place on; -1 without one.</summary>
    public int Next(ElementKind one, ElementKind other, int from)
    {
        var at = _kindOf.AsSpan(from, _blocks.Count - from).IndexOfAny((byte)one, (byte)other);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The blocks of a kind.</summary>
    public BlocksOfKind OfKind(ElementKind kind) => new((_kinds & Bit(kind)) == 0 ? Nothing : this, kind);

    /// <summary>The first block of a kind; null without one.</summary>
    public Block? First(ElementKind kind)
    {
        if ((_kinds & Bit(kind)) == 0) return null;
        return Next(kind, 0) is var at and >= 0 ? _blocks[at] : null;
    }

    public IEnumerator<Block> GetEnumerator() => _blocks.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ulong Bit(ElementKind kind) => 1UL << (int)kind;
}
