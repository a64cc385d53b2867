namespace Cables.Text;

/// <summary>Texts that telegram after telegram prints, and what each reads as: a text that is kept need not be read again. One that was
/// displaced by another of the same place is.</summary>
/// <typeparam name="T">What is read; it cannot change, for many telegrams share it.</typeparam>
internal sealed class RecurringReading<T>
    where T : class
{
    private const int Longest = 160;

    private const int Places = 512;

    private readonly Kept?[] _kept = new Kept?[Places];

    private sealed class Kept(string text, T reading)
    {
        public readonly string Text = text;
        public readonly T Reading = reading;
    }

    /// <summary>What a text reads as; null where it is not kept.</summary>
    public T? Find(ReadOnlySpan<char> text) =>
        _kept[PlaceOf(text)] is { } kept && text.SequenceEqual(kept.Text) ? kept.Reading : null;

    /// <summary>Keeps what a text reads as, and says it again.</summary>
    public T Keep(ReadOnlySpan<char> text, T reading)
    {
        if (text.Length <= Longest) _kept[PlaceOf(text)] = new Kept(text.ToString(), reading);
        return reading;
    }

    private static int PlaceOf(ReadOnlySpan<char> text) => TextMark.Place(TextMark.Of(text)) % Places;
}
