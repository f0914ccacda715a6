using System.Diagnostics;
using System.Globalization;

namespace TestbedBudgetTui;

/// <summary>How long each stage of the start took, for --trace-startup.</summary>
/// <remarks>A mark costs microseconds; when the process began is looked up at the end, since that takes longer than a stage.</remarks>
public sealed class StartTrace(bool isOn)
{
    private readonly List<StartMark> _marks = [];

    public void Mark(string stage)
    {
        if (isOn)
        {
            _marks.Add(new StartMark(stage, DateTime.UtcNow, Environment.CpuUsage.TotalTime));
        }
    }

    /// <summary>One line a stage: milliseconds since the process began and its processor time.</summary>
    public void Print(TextWriter error)
    {
        if (!isOn)
        {
            return;
        }

        using var process = Process.GetCurrentProcess();
        foreach (var mark in _marks)
        {
            var elapsed = (mark.At - process.StartTime.ToUniversalTime()).TotalMilliseconds;
            error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{elapsed,7:0.0} ms {mark.Processor.TotalMilliseconds,7:0.0} ms of processor  {mark.Stage}"));
        }
    }

    private sealed record StartMark(string Stage, DateTime At, TimeSpan Processor);
}
