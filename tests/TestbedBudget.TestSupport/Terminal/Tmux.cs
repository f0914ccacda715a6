using System.Diagnostics;
using System.Globalization;
using TestbedBudget.Terminal;

namespace TestbedBudget.TestSupport.Terminal;

/// <summary>A private tmux server with one pane: a terminal that somebody else wrote.</summary>
public sealed class Tmux : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _socket = $"testbed-budget-{Guid.NewGuid():N}";

    private Tmux(Size size, string command) => Run(
        "-f", "/dev/null", "new-session", "-d", "-x", Number(size.Columns), "-y", Number(size.Rows), command,
        ";", "set-option", "-g", "status", "off",
        ";", "set-option", "-g", "remain-on-exit", "on",
        ";", "resize-window", "-x", Number(size.Columns), "-y", Number(size.Rows));

    /// <summary>Why tmux tests cannot run here; null if they can. Where everything must run, they fail instead.</summary>
    public static string? ReasonToSkip
    {
        get
        {
            var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
                .Any(folder => File.Exists(Path.Combine(folder, "tmux")));
            return found || Environment.GetEnvironmentVariable("TESTBED_BUDGET_CI") == "1" ? null : "tmux is not installed";
        }
    }

    public static Tmux Start(Size size, string shellCommand) => new(size, shellCommand);

    /// <summary>A pane that shows what the bytes of a file do to a terminal, and then stays.</summary>
    /// <remarks>The file begins on a cleared screen in raw mode, as the program's output does.</remarks>
    public static Tmux Replay(Size size, string file) =>
        Start(size, $"stty raw -echo; cat '{file}'; exec sleep 1000");

    /// <summary>Keys as tmux names them: "Enter", "Up", "C-s", "F2", or text.</summary>
    public Tmux SendKeys(params ReadOnlySpan<string> keys)
    {
        Run(["send-keys", "--", .. keys]);
        return this;
    }

    public Tmux Paste(string text)
    {
        Run("set-buffer", "--", text, ";", "paste-buffer", "-p");
        return this;
    }

    public Tmux Resize(Size size)
    {
        Run("resize-window", "-x", Number(size.Columns), "-y", Number(size.Rows));
        return this;
    }

    /// <summary>The pane without spaces at the ends of rows, and without empty rows at the end.</summary>
    public string Capture() =>
        string.Join('\n', Run("capture-pane", "-p").Split('\n').Select(line => line.TrimEnd(' '))).TrimEnd('\n');

    public string WaitFor(Func<string, bool> condition, string expected)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var screen = Capture();
            if (condition(screen))
            {
                return screen;
            }

            if (watch.Elapsed > Patience)
            {
                throw new StrictScreenException($"expected in tmux\n{expected}\nbut it shows\n{screen}");
            }

            Thread.Sleep(20);
        }
    }

    /// <summary>Waits until the pane's program has ended; what it showed last is still there.</summary>
    public void WaitForExit()
    {
        var watch = Stopwatch.StartNew();
        while (Run("display-message", "-p", "#{pane_dead}").Trim() != "1")
        {
            if (watch.Elapsed > Patience)
            {
                throw new StrictScreenException($"the program in tmux has not ended; it shows\n{Capture()}");
            }

            Thread.Sleep(20);
        }
    }

    public void Dispose()
    {
        using var process = Start("kill-server");
        process.WaitForExit();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private string Run(params ReadOnlySpan<string> arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new IOException($"tmux: {error.Result}");
    }

    private Process Start(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("tmux")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment.Remove("TMUX");
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var argument in (ReadOnlySpan<string>)["-u", "-L", _socket, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new IOException("tmux did not start");
    }
}
