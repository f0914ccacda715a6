using System.Runtime.InteropServices;

namespace TestbedBudget.TestSupport;

/// <summary>How long the processor has worked for this thread: what else the machine does is not in it.</summary>
public static partial class ThreadTime
{
    private const int OfThread = 3;

    public static TimeSpan Now
    {
        get
        {
            _ = Read(OfThread, out var time);
            return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000);
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out Moment time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Moment
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
