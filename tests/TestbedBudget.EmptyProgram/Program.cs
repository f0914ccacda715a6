using System.Runtime.InteropServices;

namespace TestbedBudget.EmptyProgram;

/// <summary>Writes one word and waits for a key: the least that a .NET program can do, to measure starts against.</summary>
internal static unsafe partial class Program
{
    private static void Main()
    {
        var word = stackalloc byte[] { (byte)'r', (byte)'e', (byte)'a', (byte)'d', (byte)'y' };
        _ = Write(1, word, 5);
        _ = Read(0, word, 1);
    }

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int descriptor, byte* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int descriptor, byte* buffer, nuint count);
}
