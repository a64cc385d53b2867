using Cables.Grammar;
using Cables.Text;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Lines whose words stand one blank apart are joined without being looked at character by character.</summary>
public class EvenLineTests
{
    private static readonly Gen<string> Lines =
        Gen.OneOf("A", "THE", "EMBASSY", "BELIEVES", "THAT", " ", " ", "  ", "   ", "\t", "\u00A0", "\0", "\u001F", "é", ".").Array[0, 12].Select(string.Concat);

    [Fact]
    public void An_even_line_holds_no_blank_but_single_ones() => Lines.Sample(line =>
        WhiteSpace.IsEven(line).Should().Be(!line.Contains("  ") && !line.Any(c => c < ' ' || c == '\u00A0'), line));

    [Fact]
    public void An_even_line_is_joined_as_any_other_is() => Lines.Sample(line =>
    {
        using CharBuffer even = new();
        using CharBuffer any = new();
        WrappedLines.Append(even, line);
        WrappedLines.Append(any, line, isEven: false);
        even.ToString().Should().Be(any.ToString());
    });
}
