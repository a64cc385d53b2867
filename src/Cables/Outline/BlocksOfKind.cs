using System.Collections;

namespace Cables.Outline;

/// <summary>The blocks of one kind in print order, without memory of its own where it is walked by <c>foreach</c>.</summary>
internal readonly struct BlocksOfKind(BlockList blocks, ElementKind kind) : IEnumerable<Block>
{
    public Walk GetEnumerator() => new(blocks, kind);

    IEnumerator<Block> IEnumerable<Block>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var _ in this) count++;
        return count;
    }

    /// <summary>The last one; null without any.</summary>
    public Block? LastOrDefault()
    {
        Block? last = null;
        foreach (var block in this) last = block;
        return last;
    }

    /// <summary>A walk over them.</summary>
    internal struct Walk(BlockList blocks, ElementKind kind) : IEnumerator<Block>
    {
        private int _next = blocks.StartOf(kind);

        public Block Current { get; private set; } = null!;

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            // Some are put there while they are walked.
            var end = blocks.EndOf(kind);
            while (_next < end)
            {
                var block = blocks[_next++];
                if (block.Kind != kind) continue;
                Current = block;
                return true;
            }

            return false;
        }

        public void Reset() => _next = blocks.StartOf(kind);

        public readonly void Dispose()
        {
        }
    }
}
