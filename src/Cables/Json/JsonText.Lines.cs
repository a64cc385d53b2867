using System.Runtime.CompilerServices;

namespace Cables.Json;

/// <content>Strings of some lines of a text.</content>
internal sealed partial class JsonText
{
    /// <summary>A line of a string, behind a line end where there was text before it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isBehindText">Whether there was.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Line(ReadOnlySpan<char> line, bool isBehindText)
    {
        Reserve((line.Length * BytesPerCharacter) + JsonCharacters.Slack + 2);
        if (isBehindText)
        {
            _bytes[_length++] = (byte)'\\';
            _bytes[_length++] = (byte)'n';
        }

        if (JsonCharacters.CopyPlain(line, _bytes.AsSpan(_length))) _length += line.Length;
        else Escaped(line);
    }
}
