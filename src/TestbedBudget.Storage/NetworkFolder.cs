namespace TestbedBudget.Storage;

/// <summary>Tells a file on a network file system, where SQLite's locks cannot be relied on.</summary>
public static class NetworkFolder
{
    private static readonly string[] Formats = ["nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "afs", "9p", "fuse.sshfs"];

    public static bool Holds(string path)
    {
        try
        {
            var drive = new DriveInfo(path);
            return drive.DriveType == DriveType.Network || Formats.Contains(drive.DriveFormat, StringComparer.OrdinalIgnoreCase);
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
