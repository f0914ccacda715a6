using System.Diagnostics;

namespace TestbedBudget.EndToEnd;

internal static class ProcessEnd
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>Waits for the end; a program that hangs is killed and fails the test.</summary>
    public static void WaitForEnd(this Process process)
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} has not ended.");
        }
    }
}
