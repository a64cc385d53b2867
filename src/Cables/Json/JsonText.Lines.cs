using System.Runtime.CompilerServices;
using Cables.Text;

namespace Cables.Json;

/// <content>Lines of a text, in a string of their own or joined.</content>
internal sealed partial class JsonText
{
    /// <summary>A line of a string that is written alone, behind a line end where there is text before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Line(ReadOnlySpan<char> line)
    {
        Reserve((line.Length * BytesPerCharacter) + JsonCharacters.Slack + 2);
        if (_length > _start) EndLine();
        if (JsonCharacters.CopyPlain(line, _bytes.AsSpan(_length))) _length += line.Length;
        else Escaped(line);
    }

    /// <summary>Writes a piece of a string behind a joint, and as a further line of another, if it is plain letters with one blank between two words;
    /// else nothing that counts.</summary>
    /// <param name="joint">What stands before it.</param>
    /// <param name="text">The piece.</param>
    /// <param name="lines">The other string.</param>
    /// <param name="begins">Whether it begins a line there.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryEven(ReadOnlySpan<byte> joint, ReadOnlySpan<char> text, JsonText lines, bool begins)
    {
        Reserve(joint.Length + text.Length + JsonCharacters.Slack);
        joint.CopyTo(_bytes.AsSpan(_length));
        _length += joint.Length;
        lines.Reserve(text.Length + JsonCharacters.Slack + 2);
        if (begins) lines.EndLine();
        if (!JsonCharacters.CopyEven(text, _bytes.AsSpan(_length), lines._bytes.AsSpan(lines._length))) return false;
        _length += text.Length;
        lines._length += text.Length;
        return true;
    }

    /// <summary>Adds what is written elsewhere, as it is.</summary>
    public void Raw(JsonText other) => Append(other._bytes.AsSpan(other._start, other.Length));

    private void EndLine()
    {
        _bytes[_length++] = (byte)'\\';
        _bytes[_length++] = (byte)'n';
    }
}
