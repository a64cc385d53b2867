using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Cables.Text;

/// <summary>Every character of a document: a string of its own, or a stretch of a buffer that is lent to it. Most documents are looked at once and
/// written; a string for each would be half of all the memory that is asked for.</summary>
internal sealed class Characters : IEquatable<Characters>, IDisposable
{
    /// <summary>Those of a document that has none.</summary>
    public static readonly Characters None = new("");

    private readonly int _start;
    private string? _text;
    private char[]? _lender;

    /// <summary>Those of a text, for good.</summary>
    public Characters(string text) => (_text, Length) = (text, text.Length);

    private Characters(char[] lender, int start, int length) => (_lender, _start, Length) = (lender, start, length);

    /// <summary>A stretch of a buffer, until that is disposed of.</summary>
    public static Characters LentBy(char[] buffer, int start, int length) => new(buffer, start, length);

    /// <summary>How many there are.</summary>
    public int Length { get; }

    /// <summary>Takes back what was lent. A text stays.</summary>
    public void Dispose() => _lender = null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> AsSpan() => _text is { } text ? text : Lent();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> AsSpan(TextSpan span) => _text is { } text ? text.AsSpan(span.Start, span.Length) : Lent().Slice(span.Start, span.Length);

    public static implicit operator ReadOnlySpan<char>(Characters characters) => characters.AsSpan();

    /// <summary>The characters as a string, which they are from then on.</summary>
    public override string ToString() => _text ??= Lent().ToString();

    public bool Equals(Characters? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as Characters);

    public override int GetHashCode() => string.GetHashCode(AsSpan());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<char> Lent()
    {
        if (_lender is null) ThrowTakenBack();
        return new ReadOnlySpan<char>(_lender, _start, Length);
    }

    [DoesNotReturn]
    private static void ThrowTakenBack() =>
        throw new ObjectDisposedException(nameof(Document), "The document was to be looked at only until the next one is read.");
}
