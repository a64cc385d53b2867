namespace Cables.Text;

/// <summary>A value that is worked out when it is first asked for; compares as the value does. Two threads that ask at once may both
/// work it out, and get equal values.</summary>
/// <param name="from">What it is worked out from.</param>
/// <param name="read">How; null where the value is given.</param>
/// <param name="value">The value that is given.</param>
internal sealed class Deferred<T>(object? from, Func<object, T>? read, T value = default!) : IEquatable<Deferred<T>>
    where T : struct
{
    /// <summary>The value of one that was never given any.</summary>
    public static readonly Deferred<T> Nothing = new(null, null);

    private readonly object? _from = from;
    private volatile Func<object, T>? _read = read;
    private T _value = value;

    /// <summary>What it is worked out from; null where the value is given.</summary>
    public object? From => _from;

    public T Value
    {
        get
        {
            if (_read is not { } read) return _value;
            var value = read(_from!);
            _value = value;
            _read = null;
            return value;
        }
    }

    public bool Equals(Deferred<T>? other) => other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => Equals(obj as Deferred<T>);

    public override int GetHashCode() => Value.GetHashCode();
}
