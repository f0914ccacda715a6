using System.Runtime.CompilerServices;
using Shouldly;

namespace TestbedBudget.TestSupport;

/// <summary>Screens kept as text files beside the tests, in Golden/. UPDATE_GOLDEN=1 writes them anew, to be read in the diff.</summary>
public static class Golden
{
    public static void ShouldBeGolden(this string screen, string name, [CallerFilePath] string test = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(test)!, "Golden");
        var file = Path.Combine(folder, name + ".txt");
        var actual = screen.TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is { Length: > 0 })
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(file, actual);
            return;
        }

        File.Exists(file).ShouldBeTrue($"{file} is missing: run the test with UPDATE_GOLDEN=1, and read what it writes.");
        actual.ShouldBe(File.ReadAllText(file), $"the screen differs from {name}");
    }
}
