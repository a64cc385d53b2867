using System.IO.Enumeration;

namespace Cables.Corpus;

/// <summary>A pattern of file names: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders between.</summary>
internal sealed class Glob
{
    /// <summary>Stands for no pattern: the files that are taken for telegrams.</summary>
    public static readonly Glob All = new([]);

    private readonly string[] _segments;

    private Glob(string[] segments) => _segments = segments;

    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The folder before the first name with a wildcard, and the pattern below it.</summary>
    public static (string Folder, Glob Glob) Split(string path)
    {
        var segments = path.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var first = Array.FindIndex(segments, IsPattern);
        var folder = string.Join('/', segments[..first]);
        if (folder == "") folder = path.StartsWith('/') ? "/" : ".";
        return (folder, new Glob(segments[first..]));
    }

    /// <summary>Whether a path below the folder, with strokes, fits.</summary>
    public bool Fits(string path) => Fits(_segments, path.Split('/'));

    private static bool Fits(ReadOnlySpan<string> pattern, ReadOnlySpan<string> names)
    {
        if (pattern.IsEmpty) return names.IsEmpty;
        if (pattern[0] == "**")
        {
            for (var i = 0; i <= names.Length; i++)
                if (Fits(pattern[1..], names[i..])) return true;
            return false;
        }

        return !names.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], names[0], ignoreCase: false)
            && Fits(pattern[1..], names[1..]);
    }
}
