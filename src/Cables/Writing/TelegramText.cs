using System.Text;

namespace Cables.Writing;

/// <summary>Lines of a telegram, wrapped at the 69 characters of a teleprinter line.</summary>
internal sealed class TelegramText
{
    public const int Width = 69;

    private readonly StringBuilder _text = new();

    public void Line(string line) => _text.Append(line).Append('\n');

    public void Blank()
    {
        if (_text.Length > 1 && !(_text[^1] == '\n' && _text[^2] == '\n')) _text.Append('\n');
    }

    /// <summary>A field or paragraph: its first line behind a label, the others below it.</summary>
    public void Field(string label, string content)
    {
        var column = label.Length;
        var line = new StringBuilder(label);
        foreach (var word in content.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var fits = line.Length + 1 + word.Length <= Width;
            if (line.Length > column && !fits && MayBegin(word) && MayEnd(line))
            {
                Line(line.ToString());
                line.Clear();
                column = 0;
            }
            else if (line.Length > column) line.Append(' ');

            line.Append(word);
        }

        if (line.Length > 0) Line(line.ToString().TrimEnd());
    }

    /// <summary>A number, a bracket or a dash at the start of a line would be read as the mark of a paragraph or an item.</summary>
    private static bool MayBegin(string word) =>
        char.IsLetter(word[0]) && word.Length > 1 && !(word.Length <= 3 && word[^1] is '.' or ')' or ':');

    /// <summary>A hyphen at the end of a line would join the words.</summary>
    private static bool MayEnd(StringBuilder line) => line[^1] != '-';

    public override string ToString() => _text.ToString();
}
