namespace TestbedBudget.Benchmarks.Outside;

/// <summary>What was measured of a program: samples by the name of the quantity.</summary>
internal sealed class Figures
{
    public const string Start = "start", IdleBytes = "idle bytes", WakeUps = "wake-ups", Peak = "peak";

    private readonly Dictionary<string, List<double>> _samples = new(StringComparer.Ordinal);

    public static string Bytes(string step) => step + " bytes";

    public static string Milliseconds(string step) => step + " ms";

    public void Add(string quantity, double sample)
    {
        if (!_samples.TryGetValue(quantity, out var samples))
        {
            _samples[quantity] = samples = [];
        }

        samples.Add(sample);
    }

    /// <summary>Null when it was not measured.</summary>
    public double? Median(string quantity) =>
        _samples.TryGetValue(quantity, out var samples) ? samples.Order().ElementAt(samples.Count / 2) : null;

    public double? Largest(string quantity) => _samples.TryGetValue(quantity, out var samples) ? samples.Max() : null;
}
