using Cables.Tests.Properties;

namespace Cables.Tests.Hostile;

/// <summary>Nothing nests: brackets, quotations and headers inside one another, however deep, need no more of the call stack than one.</summary>
public class NestingTests
{
    private const int Count = 200_000;

    /// <summary>Two hundred thousand calls, of a hundred bytes each, would need seventy times as much.</summary>
    private const int LittleStack = 256 << 10;

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["brackets in TAGS"] = Telegrams.With(tags: "TAGS: " + new string('(', Count)),
        ["persons in TAGS"] = Telegrams.With(tags: "TAGS: OVIP " + Repeat("(DOE, ")),
        ["brackets in references"] = Telegrams.With(references: "REF: STATE 1 " + new string('(', Count)),
        ["labels in references"] = Telegrams.With(references: "REF: " + Repeat("(A) ")),
        ["telegrams in a reference"] = Telegrams.With(references: "REF: A. " + Repeat("STATE 1 AND ")),
        ["brackets in attributes"] = Telegrams.With(attributes: "Message Attributes\nTAGS: " + new string('(', Count)),
        ["excluded posts"] = Telegrams.With(info: "INFO NATO COLLECTIVE " + Repeat("XMT PARIS ")),
        ["brackets in an order"] = Telegrams.With(order: "E.O. 12065: GDS " + new string('(', Count)),
        ["quotations"] = Telegrams.With(text: "1. A.\n" + Repeat("QUOTE\n")),
        ["texts in the text"] = Telegrams.With(text: "1. A.\n" + Repeat("BEGIN TEXT\n")),
        ["headers in the text"] = Telegrams.With(text: "1. A.\n" + Repeat("R 261639Z FEB 74\nFM AMEMBASSY MOSCOW\n")),
        ["marks in a paragraph"] = Telegrams.With(text: "1. " + Repeat("(C) ")),
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_read_with_little_stack(string name)
    {
        var text = Texts[name];
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => Cable.Parse(text, HostileText.WithoutLimits).ShouldTile()), LittleStack);

        thread.Start();
        thread.Join();

        failure.Should().BeNull();
    }

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, Count));
}
