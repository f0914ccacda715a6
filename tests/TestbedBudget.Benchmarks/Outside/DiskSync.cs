using System.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace TestbedBudget.Benchmarks.Outside;

/// <summary>What the disk takes for what an edit adds to the log. It changes within minutes, so it is asked between the programs.</summary>
internal sealed class DiskSync(string folder) : IDisposable
{
    private const int Times = 4;
    private const int PageBytes = 4096;

    private readonly SafeFileHandle _file =
        File.OpenHandle(Path.Combine(folder, "sync"), FileMode.Create, FileAccess.Write);

    private readonly byte[] _pages = new byte[2 * PageBytes];
    private readonly List<double> _milliseconds = [];
    private long _length;

    public double Median => _milliseconds.Order().ElementAt(_milliseconds.Count / 2);

    /// <summary>Writes at the pace of the measured keys: a disk that rests is slower, and the first time it has rested.</summary>
    public void Measure()
    {
        for (var time = 0; time <= Times; time++)
        {
            Thread.Sleep(Measurement.Quiet);
            var began = Stopwatch.GetTimestamp();
            RandomAccess.Write(_file, _pages, _length);
            RandomAccess.FlushToDisk(_file);
            var milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            _length += _pages.Length;
            if (time > 0)
            {
                _milliseconds.Add(milliseconds);
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
