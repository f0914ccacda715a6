using System.Globalization;

namespace TestbedBudgetTui;

/// <summary>How long each stage of the start took, for --trace-startup: milliseconds since the process began.</summary>
public sealed class StartTrace(bool isOn)
{
    private readonly List<string> _lines = [];

    public void Mark(string stage)
    {
        if (isOn)
        {
            var elapsed = DateTime.Now - System.Diagnostics.Process.GetCurrentProcess().StartTime;
            _lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{elapsed.TotalMilliseconds,7:0.0} ms  {System.Runtime.JitInfo.GetCompiledMethodCount(),5} methods compiled  {stage}"));
        }
    }

    public void Print(TextWriter error) => _lines.ForEach(error.WriteLine);
}
