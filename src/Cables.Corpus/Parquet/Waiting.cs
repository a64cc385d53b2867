using System.Buffers;

namespace Cables.Corpus;

/// <summary>Values that wait to be written, in borrowed memory: a dataset has thousands of such lists, and each is filled and emptied
/// again and again.</summary>
internal sealed class Waiting<T> : IBufferWriter<T> where T : struct
{
    private T[] _items = [];

    public int Count { get; private set; }

    public ReadOnlyMemory<T> Items => _items.AsMemory(0, Count);

    public void Add(T item)
    {
        if (Count == _items.Length) Grow(1);
        _items[Count++] = item;
    }

    public void Advance(int count) => Count += count;

    public Memory<T> GetMemory(int sizeHint = 0)
    {
        if (_items.Length - Count < Math.Max(sizeHint, 1)) Grow(Math.Max(sizeHint, 1));
        return _items.AsMemory(Count);
    }

    public Span<T> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Forgets the values and gives the memory back.</summary>
    public void Clear()
    {
        if (_items.Length > 0) ArrayPool<T>.Shared.Return(_items);
        (_items, Count) = ([], 0);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(2 * _items.Length, Count + more));
        _items.AsSpan(0, Count).CopyTo(larger);
        if (_items.Length > 0) ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
