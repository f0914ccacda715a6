using System.Runtime.InteropServices;
using System.Text;

namespace TestbedBudget.Storage;

/// <summary>Sets a file's times to now, which whoever watches the file is told of.</summary>
/// <remarks>
/// After a commit it is the only sign that comes late enough: of the writes to the log the system tells before what they
/// hold can be read. The library's own call sets given times, which only the file's owner may.
/// </remarks>
internal static unsafe partial class FileTouch
{
    /// <summary>Nothing depends on it: where it fails, the others see the change when they look next.</summary>
    public static void Now(string path)
    {
        fixed (byte* text = Encoding.UTF8.GetBytes(path + '\0'))
        {
            _ = SetTimes(text, null);
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "utimes")]
    private static partial int SetTimes(byte* path, void* times);
}
