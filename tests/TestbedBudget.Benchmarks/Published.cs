using System.Diagnostics;
using TestbedBudget.TestSupport;

namespace TestbedBudget.Benchmarks;

/// <summary>Programs as they are shipped, published into a folder of the measurement.</summary>
internal static class Published
{
    /// <summary>Publishes the project and gives the program's path.</summary>
    public static string Program(string project, string name, string folder)
    {
        var output = Path.Combine(folder, name);
        Do("dotnet", "publish", Path.Combine(Repository.Folder, project), "-c", "Release", "-o", output, "-v", "quiet");
        return Path.Combine(output, name);
    }

    /// <summary>Runs a program to its end and gives what it wrote.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static string Do(string program, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program}: {output}{error.Result}");
    }
}
