using System.Diagnostics.CodeAnalysis;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>The executive-order line, <c>E.O. 12356: DECL: OADR</c>: which order on classification holds, and when the telegram
/// is declassified. FORMAT.md E11.</summary>
/// <remarks>Two lines are equal when order and instruction are, however they are printed.</remarks>
/// <param name="Number">The order's five figures; null when they cannot be read.</param>
/// <param name="Instruction">What follows, as printed: <c>DECL: OADR</c>, <c>GDS</c>, <c>N/A</c>.</param>
/// <param name="Raw">The whole line as printed.</param>
public sealed record ExecutiveOrder(string? Number, string? Instruction, string Raw) : ISpanParsable<ExecutiveOrder>, ISpanFormattable
{
    /// <summary>The date in the instruction: when the telegram is declassified or reviewed, <c>DECL: 07/24/2018</c>; null for an event,
    /// an agency's determination, and the schedules that count from the telegram's own date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The codes that exempt from declassification, <c>X1</c>, <c>25X1</c>.</summary>
    public ValueList<string> Exemptions { get; init; }

    /// <summary>The rule, the instruction's first word: <c>GDS</c>, <c>DECL</c>, <c>N/A</c>.</summary>
    public DeclassificationSchedule Schedule => ScheduleGrammar.Read(Instruction).Schedule;

    /// <summary>The figure behind the schedule, 1-4: <c>XGDS-1</c>, <c>RDS-4</c>; the reason for the exemption or the longer time.</summary>
    public int? Category => ScheduleGrammar.Read(Instruction).Category;

    /// <summary>The event at which the telegram is declassified, <c>DECL: AFTER KOREAN UNIFICATION</c>; null where a date or a code stands.</summary>
    public string? Event => EventOf(ScheduleGrammar.Read(Instruction));

    /// <summary>The event that the words of the instruction name.</summary>
    internal string? EventOf(ScheduleGrammar.Reading reading)
    {
        if (Date is not null || Exemptions.Count > 0) return null;
        var mayName = reading.Schedule is DeclassificationSchedule.Declassify or DeclassificationSchedule.Advanced;
        // A reviewer's stamp in the guise of an E.O. line tells what was done, not when it is to be done.
        var isStamp = reading.Remark.StartsWith("DECLASSIFIED", StringComparison.OrdinalIgnoreCase);
        return mayName && !isStamp && reading.Remark.Any(char.IsLetter) ? reading.Remark : null;
    }

    /// <summary>Who classified, in parentheses under E.O. 12065: <c>GDS 6/2/88 (DOE, JANE Q.)</c>.</summary>
    public string? Classifier => ScheduleGrammar.Read(Instruction).Classifier;

    /// <summary>Reads a whole line with its label, <c>E.O. 12356: DECL: OADR</c>; the number must be readable.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out ExecutiveOrder? result) =>
        ExecutiveOrderGrammar.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ExecutiveOrder?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out ExecutiveOrder? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ExecutiveOrder?)"/>; throws
    /// <see cref="FormatException"/> when the text is no executive-order line.</summary>
    public static ExecutiveOrder Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("executive-order line", "E.O. 12356: DECL: OADR", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ExecutiveOrder Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public bool Equals(ExecutiveOrder? other) => other is not null && Number == other.Number && Instruction == other.Instruction;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Instruction);

    /// <summary>The printed form, <c>E.O. 12356: DECL: OADR</c>.</summary>
    public override string ToString() => $"E.O. {Number}: {Instruction}".TrimEnd(' ', ':');

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
