using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace Cables.Json;

/// <summary>JSON put together as UTF-8 in borrowed memory. The framework's writer checks at each call what our calls cannot get wrong, and
/// encodes each character by itself; this one copies. Names are ours and need no escaping; text is escaped.</summary>
/// <param name="indented">Whether it stands on many lines.</param>
/// <param name="given">Memory to write into as far as it goes, so that nothing need be copied from one to the other.</param>
internal sealed class JsonText(bool indented, ArraySegment<byte> given = default) : IDisposable
{
    private const int Usual = 32 << 10;

    /// <summary>The most bytes that a UTF-16 character takes in UTF-8.</summary>
    private const int BytesPerCharacter = 3;

    private byte[] _bytes = given.Array ?? [];
    private int _start = given.Offset;
    private int _length = given.Offset;
    private int _end = given.Offset + given.Count;
    private bool _isBorrowed;
    private int _depth;
    private bool _follows;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(_start, _length - _start);

    /// <summary>Whether all of it went into the memory that was given.</summary>
    public bool IsInGiven => !_isBorrowed;

    public void Dispose()
    {
        if (_isBorrowed) ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _start, _length, _end, _isBorrowed) = ([], 0, 0, 0, false);
    }

    public void StartObject() => Start((byte)'{');

    public void StartObject(ReadOnlySpan<byte> name)
    {
        Name(name);
        Open((byte)'{');
    }

    public void EndObject() => Close((byte)'}');

    public void StartArray(ReadOnlySpan<byte> name)
    {
        Name(name);
        Open((byte)'[');
    }

    public void EndArray() => Close((byte)']');

    public void Null(ReadOnlySpan<byte> name)
    {
        Name(name);
        Append("null"u8);
    }

    public void Bool(ReadOnlySpan<byte> name, bool value)
    {
        Name(name);
        Append(value ? "true"u8 : "false"u8);
    }

    public void Number(ReadOnlySpan<byte> name, long value)
    {
        Name(name);
        Reserve(20);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary>A string that holds nothing to escape, in UTF-8.</summary>
    public void Plain(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Name(name);
        Reserve(value.Length + 2);
        _bytes[_length++] = (byte)'"';
        Append(value);
        _bytes[_length++] = (byte)'"';
    }

    public void String(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null) Null(name);
        else String(name, value.AsSpan());
    }

    public void String(ReadOnlySpan<byte> name, ReadOnlySpan<char> value)
    {
        Name(name);
        Quoted(value);
    }

    /// <summary>A string whose name may hold anything.</summary>
    public void String(string name, string value)
    {
        Separate();
        Quoted(name);
        Append(indented ? ": "u8 : ":"u8);
        Quoted(value);
    }

    /// <summary>A string in an array.</summary>
    public void Item(string value)
    {
        Separate();
        Quoted(value);
    }

    private void Start(byte bracket)
    {
        if (_depth > 0) Separate();
        Open(bracket);
    }

    private void Open(byte bracket)
    {
        Reserve(1);
        _bytes[_length++] = bracket;
        _depth++;
        _follows = false;
    }

    private void Close(byte bracket)
    {
        _depth--;
        if (_follows) NewLine();
        Reserve(1);
        _bytes[_length++] = bracket;
        _follows = true;
    }

    private void Name(ReadOnlySpan<byte> name)
    {
        Separate();
        Reserve(name.Length + 4);
        var to = _bytes.AsSpan(_length, name.Length + 4);
        to[0] = (byte)'"';
        name.CopyTo(to[1..]);
        to[^3] = (byte)'"';
        to[^2] = (byte)':';
        to[^1] = (byte)' ';
        _length += indented ? to.Length : to.Length - 1;
    }

    private void Separate()
    {
        if (_follows)
        {
            Reserve(1);
            _bytes[_length++] = (byte)',';
        }

        NewLine();
        _follows = true;
    }

    private void NewLine()
    {
        if (!indented) return;
        Reserve(1 + (2 * _depth));
        _bytes[_length++] = (byte)'\n';
        _bytes.AsSpan(_length, 2 * _depth).Fill((byte)' ');
        _length += 2 * _depth;
    }

    private void Quoted(ReadOnlySpan<char> value)
    {
        Reserve((value.Length * BytesPerCharacter) + JsonCharacters.Slack + 2);
        _bytes[_length++] = (byte)'"';
        for (; ; )
        {
            var plain = JsonCharacters.CopyAscii(value, _bytes.AsSpan(_length));
            _length += plain;
            if (plain == value.Length) break;
            if (value[plain] == '\n')
            {
                _bytes[_length++] = (byte)'\\';
                _bytes[_length++] = (byte)'n';
                value = value[(plain + 1)..];
                continue;
            }

            value = Further(value[plain..]);
            Reserve((value.Length * BytesPerCharacter) + JsonCharacters.Slack + 1);
        }

        _bytes[_length++] = (byte)'"';
    }

    /// <summary>Writes the beginning of a text that does not begin with plain ASCII: a character to escape, or a stretch with others than
    /// ASCII. Half a surrogate pair becomes the replacement character.</summary>
    /// <returns>The rest of the text.</returns>
    private ReadOnlySpan<char> Further(ReadOnlySpan<char> text)
    {
        var plain = text[0] < 0x80 ? 0 : JsonCharacters.PlainLength(text);
        if (plain == 0)
        {
            Escape(text[0]);
            return text[1..];
        }

        Utf8.FromUtf16(text[..plain], _bytes.AsSpan(_length), out _, out var written);
        _length += written;
        return text[plain..];
    }

    private void Escape(char c)
    {
        ReadOnlySpan<byte> known = c switch
        {
            '"' => "\\\""u8,
            '\\' => "\\\\"u8,
            '\n' => "\\n"u8,
            '\r' => "\\r"u8,
            '\t' => "\\t"u8,
            '\b' => "\\b"u8,
            '\f' => "\\f"u8,
            _ => [],
        };
        if (!known.IsEmpty)
        {
            Append(known);
            return;
        }

        Append("\\u"u8);
        Reserve(4);
        Utf8Formatter.TryFormat((int)c, _bytes.AsSpan(_length), out var written, new StandardFormat('X', 4));
        _length += written;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int more)
    {
        if (_end - _length < more) Grow(more);
    }

    private void Grow(int more)
    {
        var written = _length - _start;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(written + more), Math.Max(Usual, written * 2)));
        Written.CopyTo(larger);
        if (_isBorrowed) ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _start, _length, _end, _isBorrowed) = (larger, 0, written, larger.Length, true);
    }
}
