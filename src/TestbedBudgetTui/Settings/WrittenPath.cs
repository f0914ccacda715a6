namespace TestbedBudgetTui;

/// <summary>A path as people write it: "~" is the home. A shell puts the home there itself; a settings file and a dialog do not.</summary>
public static class WrittenPath
{
    /// <summary>The absolute path: what is relative begins in the folder. Null when it cannot be followed: "~karin", a NUL.</summary>
    public static string? Full(string path, string home, string folder) =>
        path.Contains('\0', StringComparison.Ordinal) || path is ['~', not '/', ..] ? null
        : path is ['~', .. var rest] ? Path.GetFullPath(rest.TrimStart('/'), home)
        : Path.GetFullPath(path, folder);
}
