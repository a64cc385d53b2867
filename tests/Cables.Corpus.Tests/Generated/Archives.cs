using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Cables.Corpus.Tests.Generated;

/// <summary>The same texts in other vessels.</summary>
internal static class Archives
{
    public static byte[] Zip(params (string Name, string Text)[] members)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
            foreach (var (name, text) in members)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }

        return bytes.ToArray();
    }

    public static byte[] TarGz(params (string Name, string Text)[] members)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        using (var tar = new TarWriter(gzip))
            foreach (var (name, text) in members)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
        return bytes.ToArray();
    }

    /// <summary>A table of the columns <c>id</c> and <c>text</c>.</summary>
    public static string Csv(IEnumerable<string> texts)
    {
        var table = new StringBuilder("id,text\n");
        var id = 0;
        foreach (var text in texts) table.Append(++id).Append(",\"").Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\"\n");
        return table.ToString();
    }
}
