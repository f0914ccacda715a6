using System.Runtime.CompilerServices;

namespace TestbedBudget.Tests.Terminal;

internal static class TestFiles
{
    /// <summary>A file beside the tests in the source tree.</summary>
    public static string PathOf(string name, [CallerFilePath] string from = "") =>
        Path.Combine(Path.GetDirectoryName(from)!, name);
}
