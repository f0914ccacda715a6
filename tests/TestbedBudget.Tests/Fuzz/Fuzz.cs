using System.Diagnostics;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Runs many inputs: none may throw, and none may take more than a second of the processor's time.</summary>
/// <remarks>FUZZ_INPUTS sets how many a test runs (600), FUZZ_SEED the dice (printed).</remarks>
internal static class Fuzz
{
    private const int Batch = 50;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    // Long enough for the slowest machine; what takes longer never ends.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    public static void Run<T>(ITestOutputHelper output, Gen<T> inputs, Func<T, string> words, Action<T> target)
    {
        var count = Number("FUZZ_INPUTS", 600);
        var seed = (ulong)Number("FUZZ_SEED", Random.Shared.Next());
        var (longest, slow) = (TimeSpan.Zero, "");
        var began = Stopwatch.GetTimestamp();
        for (var done = 0; done < count; done += Batch)
        {
            foreach (var input in Gen.Sample(inputs, 60, new Rnd(seed + (ulong)done, 7), Batch))
            {
                var taken = Time(input, words, target);

                // The collector may have come in between: the input is slow only if it is slow each time.
                for (var again = 0; taken > Limit && again < 3; again++)
                {
                    var next = Time(input, words, target);
                    taken = next < taken ? next : taken;
                }

                if (taken > longest)
                {
                    (longest, slow) = (taken, words(input));
                }
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} inputs (seed {seed}) in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s, the slowest {longest.TotalMilliseconds:0} ms"));
        if (longest > Limit)
        {
            throw new InvalidOperationException($"{longest.TotalMilliseconds:0} ms for {Kept(slow)}");
        }
    }

    private static TimeSpan Time<T>(T input, Func<T, string> words, Action<T> target)
    {
        using var watchdog = new Timer(_ => Environment.FailFast($"An input never ends: {Kept(words(input))}"), null, Hang, Timeout.InfiniteTimeSpan);
        var began = ThreadTime.Now;
        try
        {
            target(input);
        }
        catch (Exception wrong)
        {
            throw new InvalidOperationException($"{wrong.GetType().Name} for {Kept(words(input))}: {wrong.Message}", wrong);
        }

        return ThreadTime.Now - began;
    }

    // Whole in a file, so that it can be tried again; its beginning in the message.
    private static string Kept(string input)
    {
        var file = Path.Combine(Path.GetTempPath(), $"testbed-budget-fuzz-{Guid.NewGuid():N}.txt");
        File.WriteAllText(file, input, Encoding.UTF8);
        return $"{file} ({input[..Math.Min(200, input.Length)]})";
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
