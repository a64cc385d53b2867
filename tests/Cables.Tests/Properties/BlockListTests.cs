using Cables.Outline;
using Cables.Text;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>The blocks of a kind are found wherever they are, also when others were taken out.</summary>
public class BlockListTests
{
    [Fact]
    public void The_blocks_of_a_kind_are_found_in_order() => Gen.Int[0, 9].Array[0, 40].Sample(steps =>
    {
        BlockList blocks = [];
        List<Block> expected = [];
        foreach (var step in steps)
        {
            if (step > 6 && expected.Count > 0)
            {
                var chosen = expected[step * 7 % expected.Count];
                if (step == 9) blocks.RemoveAll(block => block == chosen);
                else blocks.Remove(chosen);
                expected.Remove(chosen);
                continue;
            }

            Block block = new((ElementKind)(step % 7 * 4), default, 0);
            blocks.Add(block);
            expected.Add(block);
        }

        for (var kind = 0; kind < 30; kind++)
        {
            List<Block> found = [];
            foreach (var block in blocks.OfKind((ElementKind)kind)) found.Add(block);
            found.Should().Equal(expected.Where(block => block.Kind == (ElementKind)kind));
            blocks.First((ElementKind)kind).Should().BeSameAs(found.FirstOrDefault());
        }
    });
}
