using System.Runtime.InteropServices;

namespace TestbedBudget.Terminal;

/// <summary>The few calls of the C library that a terminal needs, with Linux's numbers.</summary>
internal static unsafe partial class Libc
{
    // By its whole name: under a shorter one it is looked for in twenty places first, at each start.
    private const string Library = "libc.so.6";

    public const int ReadOnly = 0;
    public const int WriteOnly = 1;
    public const int ReadWrite = 2;
    public const int NoControllingTerminal = 0x100;
    public const int CloseOnExec = 0x80000;
    public const int NonBlocking = 0x800;
    public const int WindowSize = 0x5413;
    public const short CanRead = 1;
    public const short CanWrite = 4;
    public const int ApplyNow = 0;
    public const int ApplyAfterOutput = 1;
    public const int ApplyAndDropInput = 2;
    public const int StopSignal = 19;
    public const int Interrupted = 4;
    public const int TryAgain = 11;

    private const int GetDescriptorFlags = 1;

    public static int LastError => Marshal.GetLastPInvokeError();

    [LibraryImport(Library, EntryPoint = "open", SetLastError = true)]
    private static partial int OpenPath(byte* path, int flags);

    [LibraryImport(Library, EntryPoint = "close")]
    private static partial int CloseDescriptor(int descriptor);

    [LibraryImport(Library, EntryPoint = "fcntl")]
    private static partial int ControlFile(int descriptor, int command);

    [LibraryImport(Library, EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int descriptor, byte* buffer, nuint count);

    [LibraryImport(Library, EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int descriptor, byte* buffer, nuint count);

    [LibraryImport(Library, EntryPoint = "poll", SetLastError = true)]
    public static partial int Poll(Watched* watched, nuint count, int milliseconds);

    [LibraryImport(Library, EntryPoint = "pipe2", SetLastError = true)]
    public static partial int Pipe(int* descriptors, int flags);

    [LibraryImport(Library, EntryPoint = "isatty")]
    public static partial int IsTerminal(int descriptor);

    [LibraryImport(Library, EntryPoint = "ioctl", SetLastError = true)]
    public static partial int Control(int descriptor, nuint request, void* argument);

    [LibraryImport(Library, EntryPoint = "tcgetattr", SetLastError = true)]
    public static partial int GetAttributes(int descriptor, byte* attributes);

    [LibraryImport(Library, EntryPoint = "tcsetattr", SetLastError = true)]
    public static partial int SetAttributes(int descriptor, int when, byte* attributes);

    [LibraryImport(Library, EntryPoint = "cfmakeraw")]
    public static partial void MakeRaw(byte* attributes);

    [LibraryImport(Library, EntryPoint = "kill", SetLastError = true)]
    public static partial int Kill(int process, int signal);

    public static int Open(ReadOnlySpan<byte> path, int flags)
    {
        fixed (byte* first = path)
        {
            return OpenPath(first, flags);
        }
    }

    public static bool IsOpen(int descriptor) => ControlFile(descriptor, GetDescriptorFlags) >= 0;

    public static void Close(int descriptor) => _ = CloseDescriptor(descriptor);

    /// <summary>Waits until the descriptor can be read or written, or the time is over; false then.</summary>
    public static bool IsReady(int descriptor, short events, int milliseconds)
    {
        var watched = new Watched { Descriptor = descriptor, Events = events };
        return Poll(&watched, 1, milliseconds) > 0 && (watched.Result & events) != 0;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct Watched
    {
        public int Descriptor;
        public short Events;
        public short Result;
    }
}
