using Shouldly;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>Results into one file, as scripts write them.</summary>
public sealed class RedirectionTests
{
    [Fact]
    public void Several_commands_write_to_one_file_one_after_the_other()
    {
        using var place = new Workplace();
        File.WriteAllText(Path.Combine(place.Folder, "memo.txt"), SeedMemo.NewProject);

        place.Shell("{ echo first; tb check memo.txt; tb check memo.txt; echo last; } >out.txt 2>&1").Exit.ShouldBe(0);

        var lines = File.ReadAllLines(Path.Combine(place.Folder, "out.txt"));
        lines[0].ShouldBe("first");
        lines[^1].ShouldBe("last");
        lines.Count(line => line.Contains("0 fel", StringComparison.Ordinal)).ShouldBe(2);
    }
}
