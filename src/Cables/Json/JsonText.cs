using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Cables.Json;

/// <summary>JSON put together as UTF-8 in borrowed memory. The framework's writer checks at each call what our calls cannot get wrong, and
/// encodes each character by itself; this one copies. Names are ours and need no escaping; text is escaped.</summary>
/// <remarks>A comma is written behind each value, and taken away again where nothing follows: so nothing need be asked before a name.
/// What writes a name is inlined, for then the name is copied as the few constants that it is.</remarks>
/// <param name="indented">Whether it stands on many lines.</param>
/// <param name="given">Memory to write into as far as it goes, so that nothing need be copied from one to the other.</param>
internal sealed partial class JsonText(bool indented, ArraySegment<byte> given = default) : IDisposable
{
    /// <summary>The most bytes that a UTF-16 character takes in UTF-8.</summary>
    private const int BytesPerCharacter = 3;

    private int _depth;

    public bool IsIndented => indented;

    public void StartObject()
    {
        if (indented && _depth > 0) NewLine();
        Open((byte)'{');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StartObject(ReadOnlySpan<byte> name)
    {
        Name(name);
        Open((byte)'{');
    }

    public void EndObject() => Close((byte)'}');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StartArray(ReadOnlySpan<byte> name)
    {
        Name(name);
        Open((byte)'[');
    }

    public void EndArray() => Close((byte)']');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Null(ReadOnlySpan<byte> name)
    {
        Name(name);
        Append("null,"u8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Bool(ReadOnlySpan<byte> name, bool value)
    {
        Name(name);
        Append(value ? "true,"u8 : "false,"u8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Number(ReadOnlySpan<byte> name, long value)
    {
        Name(name);
        Figures(value);
        _bytes[_length++] = (byte)',';
    }

    /// <summary>A string that holds nothing to escape, in UTF-8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Plain(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Name(name);
        Quoted(value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void String(ReadOnlySpan<byte> name, string? value)
    {
        Name(name);
        if (value is null) Append("null,"u8);
        else Quoted(value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void String(ReadOnlySpan<byte> name, ReadOnlySpan<char> value)
    {
        Name(name);
        Quoted(value);
    }

    /// <summary>A moment of universal time to the second, <c>1983-08-24T16:02:00Z</c>.</summary>
    public void Moment(ReadOnlySpan<byte> name, DateTimeOffset utc)
    {
        Name(name);
        Append("\""u8);
        Reserve(32);
        utc.TryFormat(_bytes.AsSpan(_length), out var written, "s", CultureInfo.InvariantCulture);
        _length += written;
        Append("Z\","u8);
    }

    /// <summary>A day, <c>1983-08-24</c>.</summary>
    public void Date(ReadOnlySpan<byte> name, DateOnly date)
    {
        Name(name);
        Append("\""u8);
        Reserve(16);
        date.TryFormat(_bytes.AsSpan(_length), out var written, "o", CultureInfo.InvariantCulture);
        _length += written;
        Append("\","u8);
    }

    /// <summary>A string whose name may hold anything.</summary>
    public void String(string name, string value)
    {
        Name(name);
        Quoted(value);
    }

    /// <summary>A name that may hold anything.</summary>
    public void Name(string name)
    {
        if (indented) NewLine();
        Quoted(name);
        // In the place of the comma.
        _bytes[_length - 1] = (byte)':';
        if (indented) Append(" "u8);
    }

    /// <summary>A string in an array.</summary>
    public void Item(string value)
    {
        if (indented) NewLine();
        Quoted(value);
    }

    /// <summary>Begins a string that is written piece by piece, and says where, for <see cref="TakeBack"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartString(ReadOnlySpan<byte> name)
    {
        var start = Length;
        Name(name);
        Append("\""u8);
        return start;
    }

    /// <summary>A piece of a string that is capitals and figures.</summary>
    public void Letters(ReadOnlySpan<char> text)
    {
        Reserve(text.Length + JsonCharacters.Slack);
        _length += JsonCharacters.CopyAscii(text, _bytes.AsSpan(_length));
    }

    public void EndString() => Append("\","u8);

    /// <summary>Fields of which nothing is new, in one piece; false where the JSON is indented, and they must be written one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFields(ReadOnlySpan<byte> fields)
    {
        if (indented) return false;
        Append(fields);
        return true;
    }

    private void Open(byte bracket)
    {
        Reserve(1);
        _bytes[_length++] = bracket;
        _depth++;
    }

    private void Close(byte bracket)
    {
        _depth--;
        if (Follows)
        {
            _length--;
            if (indented) NewLine();
        }

        Reserve(2);
        _bytes[_length++] = bracket;
        _bytes[_length++] = (byte)',';
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Name(ReadOnlySpan<byte> name)
    {
        if (indented) NewLine();
        Reserve(name.Length + 4);
        var to = _bytes.AsSpan(_length, name.Length + 4);
        to[0] = (byte)'"';
        name.CopyTo(to[1..]);
        to[^3] = (byte)'"';
        to[^2] = (byte)':';
        to[^1] = (byte)' ';
        _length += indented ? to.Length : to.Length - 1;
    }

    private void NewLine()
    {
        Reserve(1 + (2 * _depth));
        _bytes[_length++] = (byte)'\n';
        _bytes.AsSpan(_length, 2 * _depth).Fill((byte)' ');
        _length += 2 * _depth;
    }

    /// <summary>The figures of a number, as a number or as a piece of a string. There is room for a byte behind them.</summary>
    public void Figures(long value)
    {
        Reserve(21);
        if (value is >= 0 and < 100)
        {
            var (tens, ones) = Math.DivRem((uint)value, 10);
            if (tens > 0) _bytes[_length++] = (byte)('0' + tens);
            _bytes[_length++] = (byte)('0' + ones);
        }
        else
        {
            Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
            _length += written;
        }
    }

    private void Quoted(ReadOnlySpan<byte> value)
    {
        Reserve(value.Length + 3);
        _bytes[_length++] = (byte)'"';
        Append(value);
        Append("\","u8);
    }

    private void Quoted(ReadOnlySpan<char> value)
    {
        Reserve((value.Length * BytesPerCharacter) + JsonCharacters.Slack + 3);
        _bytes[_length++] = (byte)'"';
        var plain = JsonCharacters.CopyAscii(value, _bytes.AsSpan(_length));
        _length += plain;
        if (plain < value.Length) Escaped(value[plain..]);
        var to = _bytes.AsSpan(_length, 2);
        to[0] = (byte)'"';
        to[1] = (byte)',';
        _length += 2;
    }

    /// <summary>Writes text for which there is room, and leaves room for three bytes behind it.</summary>
    private void Escaped(ReadOnlySpan<char> value)
    {
        for (; ; )
        {
            var plain = JsonCharacters.CopyAscii(value, _bytes.AsSpan(_length));
            _length += plain;
            if (plain == value.Length) return;
            if (value[plain] == '\n')
            {
                _bytes[_length++] = (byte)'\\';
                _bytes[_length++] = (byte)'n';
                value = value[(plain + 1)..];
                continue;
            }

            value = value[plain..];
            value = value[JsonCharacters.CopyOthers(value, _bytes.AsSpan(_length), out var written)..];
            _length += written;
            Reserve((value.Length * BytesPerCharacter) + JsonCharacters.Slack + 3);
        }
    }
}
