using System.Globalization;
using TestbedBudget.TestSupport.Terminal;

namespace TestbedBudget.EndToEnd;

/// <summary>A place for files that can be filled to the brim: a small disk where one may be mounted, else a limit on files.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const string FillingName = "filling";

    private readonly bool _isMounted;

    public SmallDisk(Workplace home)
    {
        Folder = Directory.CreateDirectory(Path.Combine(home.Folder, "disk")).FullName;
        _isMounted = FileLimit.Try("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", Folder).Exit == 0;
    }

    public string Folder { get; }

    public string Database => Path.Combine(Folder, "projects.db");

    /// <summary>How it is made, for the output of tests.</summary>
    public string Means => _isMounted ? "a mounted disk of 1 MB" : "a limit on the size of files: no disk may be mounted here";

    public void Fill(PseudoTerminal grid)
    {
        if (_isMounted)
        {
            FillUp();
        }
        else
        {
            // A database that is on it can still write at the beginning of its log.
            FileLimit.Set(grid, File.Exists(Database + "-wal") ? 16 * 4096 : 1);
        }
    }

    /// <summary>Runs a command while there is no room for its output.</summary>
    public (int Exit, string Output, string Error) RunWhenFull(Workplace place, params ReadOnlySpan<string> arguments)
    {
        if (!_isMounted)
        {
            // The runtime itself keeps a file for the code that it writes, unless it is told not to.
            return place.RunThrough(
                [.. FileLimit.Starter, "prlimit", "--fsize=1"], place.Environment(("DOTNET_EnableWriteXorExecute", "0")), arguments);
        }

        FillUp();
        try
        {
            return place.Run(arguments);
        }
        finally
        {
            File.Delete(Filling);
        }
    }

    /// <summary>The names of the files on it, without what fills it.</summary>
    public string[] Files() => [.. Directory.GetFileSystemEntries(Folder).Select(path => Path.GetFileName(path)!).Where(name => name != FillingName)];

    private void FillUp()
    {
        using var filling = new FileStream(Filling, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var chunk = 65_536; chunk >= 1;)
        {
            try
            {
                filling.Write(new byte[chunk]);
            }
            catch (IOException)
            {
                chunk /= 2;
            }
        }
    }

    public void Free(PseudoTerminal grid)
    {
        if (_isMounted)
        {
            File.Delete(Filling);
        }
        else
        {
            FileLimit.Lift(grid);
        }
    }

    /// <summary>Makes everything on it readable only; false when that cannot be done with this disk.</summary>
    public bool TryProtect() => _isMounted && FileLimit.Try("mount", "-o", "remount,ro", Folder).Exit == 0;

    public void Dispose()
    {
        if (_isMounted && FileLimit.Try("umount", Folder) is { Exit: not 0, Said: var said })
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"umount {Folder}: {said}"));
        }
    }

    private string Filling => Path.Combine(Folder, FillingName);
}
