using System.Diagnostics;
using System.Globalization;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class ProcessesTests
{
    [Fact]
    public void This_process_runs() => Processes.IsRunning(Processes.ThisOne("anna", "host")).ShouldBeTrue();

    [Fact]
    public void A_process_that_has_ended_is_dead_although_its_parent_has_not_asked_how()
    {
        // The shell becomes a program that never asks for its children.
        using var parent = Process.Start(new ProcessStartInfo("sh", ["-c", "sleep 1 & echo $!; exec sleep 60"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        try
        {
            var child = int.Parse(parent.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture);
            var stat = File.ReadAllText($"/proc/{child}/stat");
            var visitor = new Visitor("anna", "host", child, stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[19]);
            Processes.IsRunning(visitor).ShouldBeTrue();

            SpinWait.SpinUntil(() => State(child) == 'Z', TimeSpan.FromSeconds(10)).ShouldBeTrue();

            Processes.IsRunning(visitor).ShouldBeFalse();
        }
        finally
        {
            parent.Kill();
        }
    }

    private static char State(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        return stat[stat.LastIndexOf(')') + 2];
    }
}
