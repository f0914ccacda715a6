using System.Diagnostics;

namespace TestbedBudget.EndToEnd;

/// <summary>Runs a program under another login name than the tests' own, and without the powers of root.</summary>
public static class Colleague
{
    public const string Name = "nobody";

    private static readonly string[][] Ways =
    [
        // A user namespace gives the name and leaves the files one's own.
        ["unshare", "--user", "--map-user=65534", "--map-group=65534"],
        ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"],
    ];

    private static readonly Lazy<string[]?> Way = new(() => Array.Find(Ways, Works));

    /// <summary>Why nothing can be run under another name here; null where it can. Where everything must run, tests fail instead.</summary>
    public static string? ReasonToSkip =>
        Way.Value is not null || Environment.GetEnvironmentVariable("TESTBED_BUDGET_CI") == "1" ? null : "no program can be run under another name here";

    /// <summary>The words before the command.</summary>
    public static string[] Prefix => Way.Value ?? throw new InvalidOperationException(ReasonToSkip);

    private static bool Works(string[] way)
    {
        try
        {
            var start = new ProcessStartInfo(way[0]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            Array.ForEach([.. way[1..], "id", "-un"], start.ArgumentList.Add);
            using var process = Process.Start(start)!;
            var name = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 && name.Trim() == Name;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
