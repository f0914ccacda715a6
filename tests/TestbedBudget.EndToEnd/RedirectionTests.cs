using System.Diagnostics;
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
        var memo = Path.Combine(place.Folder, "memo.txt");
        File.WriteAllText(memo, SeedMemo.NewProject);
        var output = Path.Combine(place.Folder, "out.txt");
        var start = new ProcessStartInfo("/bin/sh") { UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("{ echo first; \"$0\" check \"$1\"; \"$0\" check \"$1\"; echo last; } >\"$2\" 2>&1");
        start.ArgumentList.Add(place.Command()[0]);
        start.ArgumentList.Add(memo);
        start.ArgumentList.Add(output);
        using var shell = Process.Start(start)!;
        shell.WaitForExit();

        var lines = File.ReadAllLines(output);
        lines[0].ShouldBe("first");
        lines[^1].ShouldBe("last");
        lines.Count(line => line.Contains("0 fel", StringComparison.Ordinal)).ShouldBe(2);
    }
}
