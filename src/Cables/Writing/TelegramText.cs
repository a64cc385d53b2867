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

    /// <summary>A field or paragraph: its first line behind a label, the others below it. A line that is full breaks before the last
    /// word that may begin one.</summary>
    public void Field(string label, string content)
    {
        List<string> words = [];
        var length = label.Length;
        foreach (var word in content.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            length += words.Count == 0 ? word.Length : 1 + word.Length;
            words.Add(word);
            if (length <= Width || BreakOf(words) is not (var first and > 0)) continue;
            Line(label + string.Join(' ', words.Take(first)));
            words.RemoveRange(0, first);
            label = "";
            length = words.Sum(rest => rest.Length) + words.Count - 1;
        }

        if (words.Count > 0 || label.Length > 0) Line((label + string.Join(' ', words)).TrimEnd());
    }

    /// <summary>The last word before which a line may break; 0 when there is none.</summary>
    private static int BreakOf(List<string> words)
    {
        for (var i = words.Count - 1; i > 0; i--)
            if (MayBegin(words[i]) && MayEnd(words[i - 1])) return i;
        return 0;
    }

    /// <summary>A number, a bracket or a dash at the start of a line would be read as the mark of a paragraph or an item.</summary>
    private static bool MayBegin(string word) =>
        char.IsLetter(word[0]) && word.Length > 1 && !(word.Length <= 3 && word[^1] is '.' or ')' or ':');

    /// <summary>A hyphen at the end of a line would join the words.</summary>
    private static bool MayEnd(string word) => word[^1] != '-';

    public override string ToString() => _text.ToString();
}
