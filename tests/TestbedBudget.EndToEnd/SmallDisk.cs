using System.Globalization;
using TestbedBudget.TestSupport.Terminal;

namespace TestbedBudget.EndToEnd;

/// <summary>A place for a database that can be filled to the brim: a small disk where one may be mounted, else a limit on files.</summary>
internal sealed class SmallDisk : IDisposable
{
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
        if (!_isMounted)
        {
            FileLimit.Set(grid, new FileInfo(Database + "-wal").Length);
            return;
        }

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

    private string Filling => Path.Combine(Folder, "filling");
}
