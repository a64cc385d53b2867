namespace Cables.Tests.Properties;

/// <summary>Texts that a random test found to throw, cut down to what mattered.</summary>
public class FoundByChanceTests
{
    [Theory]
    [InlineData("TAGS:(")]
    [InlineData("R 261639Z FEB 0000")]
    [InlineData("R 242520Z AUG 83")]
    [InlineData("TO SECSTATE WASHDC 6441\nZEN/")]
    [InlineData("APPROVED BY X\n,SUMMARY:\n")]
    public void It_is_a_cable(string text) => Cable.Parse(text).ShouldTile();
}
