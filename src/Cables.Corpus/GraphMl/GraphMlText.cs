using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.Data.Sqlite;

namespace Cables.Corpus;

/// <summary>Writes nodes and edges as GraphML.</summary>
internal static class GraphMlText
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>What is told of each. <c>label</c> is what Gephi shows beside a node.</summary>
    private static readonly (string Of, string Name, string Type)[] Keys =
    [
        ("node", "label", "string"), ("node", "kind", "string"), ("node", "date", "string"), ("node", "from", "string"),
        ("node", "subject", "string"), ("node", "present", "boolean"),
        ("edge", "label", "string"), ("edge", "notal", "boolean"), ("edge", "raw", "string"),
    ];

    public static void Write(Stream stream, SqliteConnection graph)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (of, name, type) in Keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", $"{of}-{name}");
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "references");
        xml.WriteAttributeString("edgedefault", "directed");
        WriteNodes(xml, graph);
        WriteEdges(xml, graph);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, SqliteConnection graph)
    {
        using var nodes = new Statement(graph, "SELECT id, kind, date, sender, subject, present FROM nodes ORDER BY rowid");
        while (nodes.Read())
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", Valid(nodes.String(0)));
            WriteData(xml, "node-label", nodes.String(0));
            WriteData(xml, "node-kind", nodes.IsNull(1) ? null : nodes.String(1));
            WriteData(xml, "node-date", nodes.IsNull(2) ? null : nodes.String(2));
            WriteData(xml, "node-from", nodes.IsNull(3) ? null : nodes.String(3));
            WriteData(xml, "node-subject", nodes.IsNull(4) ? null : nodes.String(4));
            WriteData(xml, "node-present", nodes.Long(5) == 0 ? "false" : "true");
            xml.WriteEndElement();
        }
    }

    private static void WriteEdges(XmlWriter xml, SqliteConnection graph)
    {
        using var edges = new Statement(graph, "SELECT source, target, label, notal, raw FROM edges ORDER BY source, target, label");
        for (long number = 0; edges.Read(); number++)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"e{number}"));
            xml.WriteAttributeString("source", Valid(edges.String(0)));
            xml.WriteAttributeString("target", Valid(edges.String(1)));
            WriteData(xml, "edge-label", edges.String(2) is "" ? null : edges.String(2));
            WriteData(xml, "edge-notal", edges.Long(3) == 0 ? "false" : "true");
            WriteData(xml, "edge-raw", edges.String(4));
            xml.WriteEndElement();
        }
    }

    private static void WriteData(XmlWriter xml, string key, string? text)
    {
        if (text is null) return;
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(Valid(text));
        xml.WriteEndElement();
    }

    /// <summary>A text without what XML cannot hold: control characters, and halves of characters. In their place stands U+FFFD.</summary>
    private static string Valid(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone half comes as U+FFFD already; the rest above the first plane is allowed.
            if (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value)) valid.Append('\uFFFD');
            else valid.Append(rune.ToString());
        }

        return valid.ToString();
    }
}
