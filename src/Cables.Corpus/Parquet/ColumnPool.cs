using System.Collections.Concurrent;

namespace Cables.Corpus;

/// <summary>Columns that no part holds rows in: a part takes some for its next rows, while those that it had are written.</summary>
internal sealed class ColumnPool
{
    private readonly ConcurrentBag<TelegramColumns> _idle = [];

    public TelegramColumns Take() => _idle.TryTake(out var columns) ? columns : new TelegramColumns();

    public void Return(TelegramColumns columns)
    {
        columns.Clear();
        _idle.Add(columns);
    }
}
