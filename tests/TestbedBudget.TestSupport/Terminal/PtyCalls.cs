using System.Runtime.InteropServices;

namespace TestbedBudget.TestSupport.Terminal;

/// <summary>The calls of the C library that make a pseudo-terminal, with Linux's numbers.</summary>
internal static unsafe partial class PtyCalls
{
    private const int ReadWriteNoControl = 2 | 0x100 | 0x80000;
    private const int SetWindowSize = 0x5414;
    private const int LineSettingsLength = 60;

    [LibraryImport("libc", EntryPoint = "posix_openpt", SetLastError = true)]
    private static partial int OpenMaster(int flags);

    [LibraryImport("libc", EntryPoint = "grantpt", SetLastError = true)]
    private static partial int Grant(int master);

    [LibraryImport("libc", EntryPoint = "unlockpt", SetLastError = true)]
    private static partial int Unlock(int master);

    [LibraryImport("libc", EntryPoint = "ptsname_r", SetLastError = true)]
    private static partial int Name(int master, byte* name, nuint length);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int CloseDescriptor(int descriptor);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static partial nint Read(int descriptor, byte* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, byte* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Poll(int* watched, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    private static partial int Control(int descriptor, nuint request, void* argument);

    [LibraryImport("libc", EntryPoint = "tcgetattr", SetLastError = true)]
    private static partial int GetAttributes(int descriptor, byte* attributes);

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int SendSignal(int process, int signal);

    /// <summary>The master, and the slave kept open so that its line settings outlive the program.</summary>
    public static (int Master, int Slave, string Path) OpenPair()
    {
        var master = Check(OpenMaster(ReadWriteNoControl), "posix_openpt");
        Check(Grant(master), "grantpt");
        Check(Unlock(master), "unlockpt");
        var name = stackalloc byte[64];
        Check(Name(master, name, 64), "ptsname_r");
        var path = Marshal.PtrToStringUTF8((nint)name)!;
        return (master, Check(Open(path, ReadWriteNoControl), path), path);
    }

    public static void Close(int descriptor) => _ = CloseDescriptor(descriptor);

    public static void Resize(int master, int columns, int rows)
    {
        var size = stackalloc ushort[] { (ushort)rows, (ushort)columns, 0, 0 };
        Check(Control(master, SetWindowSize, size), "TIOCSWINSZ");
    }

    public static byte[] LineSettings(int slave)
    {
        var settings = stackalloc byte[128];
        Check(GetAttributes(slave, settings), "tcgetattr");
        return new ReadOnlySpan<byte>(settings, LineSettingsLength).ToArray();
    }

    public static bool CanRead(int descriptor, int milliseconds)
    {
        var watched = stackalloc int[] { descriptor, 1 };
        return Poll(watched, 1, milliseconds) > 0;
    }

    public static bool CanWrite(int descriptor, int milliseconds)
    {
        var watched = stackalloc int[] { descriptor, 4 };
        return Poll(watched, 1, milliseconds) > 0;
    }

    /// <summary>0 when the other side is gone.</summary>
    public static int Read(int descriptor, Span<byte> buffer)
    {
        fixed (byte* first = buffer)
        {
            return (int)Math.Max(Read(descriptor, first, (nuint)buffer.Length), 0);
        }
    }

    public static void Write(int descriptor, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* first = bytes)
        {
            for (var done = 0; done < bytes.Length;)
            {
                done += (int)Check((int)Write(descriptor, first + done, (nuint)(bytes.Length - done)), "write");
            }
        }
    }

    public static void Signal(int process, int signal) => Check(SendSignal(process, signal), "kill");

    private static int Check(int result, string call) =>
        result >= 0 ? result : throw new IOException($"{call}: error {Marshal.GetLastPInvokeError()}");
}
