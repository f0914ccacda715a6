using System.Globalization;
using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Tells running processes from dead ones by their number and start, as Linux lists them.</summary>
public static class Processes
{
    // The 22nd field of /proc/PID/stat; the second one is the name in parentheses, which may hold blanks.
    private const int StartAfterName = 19;

    // States of a process that has ended, and whose parent has not asked how.
    private const string Ended = "ZXx";

    public static Visitor ThisOne(string user, string host) =>
        new(user, host, Environment.ProcessId, StartOf(Environment.ProcessId) ?? "");

    public static bool IsRunning(Visitor visitor) => StartOf(visitor.ProcessId) is { } start && start == visitor.ProcessStart;

    private static string? StartOf(int process)
    {
        var path = $"/proc/{process.ToString(CultureInfo.InvariantCulture)}/stat";
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var file = File.OpenHandle(path);
            Span<byte> bytes = stackalloc byte[1024];
            var stat = Encoding.UTF8.GetString(bytes[..RandomAccess.Read(file, bytes, 0)]);
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return Ended.Contains(fields[0], StringComparison.Ordinal) ? null : fields[StartAfterName];
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
