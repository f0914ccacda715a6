using TestbedBudget.Storage;

namespace TestbedBudgetTui;

/// <summary>Where settings and the database are, when nobody says otherwise (XDG base directories).</summary>
public sealed class SettingsFiles(Func<string, string?> environment, string host = SettingsFiles.HostFile)
{
    public const string HostFile = "/etc/xdg/testbed-budget/settings.json";

    public string User => Path.Combine(Base("XDG_CONFIG_HOME", ".config"), "testbed-budget", "settings.json");

    /// <summary>The folder of the user's own memo templates.</summary>
    public string Templates => Path.Combine(Base("XDG_CONFIG_HOME", ".config"), "testbed-budget", "templates");

    /// <summary>The user's own folder: "~" in a path.</summary>
    public string Home => environment("HOME") is { Length: > 0 } home && Path.IsPathRooted(home) ? home : "/";

    public string DefaultDatabase => Path.Combine(Base("XDG_DATA_HOME", ".local/share"), "testbed-budget", "projects.db");

    /// <summary>Where work is kept that no database takes: the user's own folders first, the one that all share last.</summary>
    public RecoveryFiles Recovery => new(
    [
        Path.Combine(Base("XDG_STATE_HOME", ".local/state"), "testbed-budget"),
        .. environment("XDG_RUNTIME_DIR") is { Length: > 0 } run && Path.IsPathRooted(run) ? (ReadOnlySpan<string>)[Path.Combine(run, "testbed-budget")] : [],
        Path.Combine(environment("TMPDIR") is { Length: > 0 } temporary ? temporary : "/tmp", $"testbed-budget-{Environment.UserName}"),
    ]);

    /// <summary>The host's settings with the user's on top; a file that is not there says nothing.</summary>
    public Settings Read(List<SettingsFault> faults)
    {
        var settings = Settings.None;
        foreach (var file in (string[])[host, User])
        {
            if (!File.Exists(file))
            {
                continue;
            }

            try
            {
                settings = SettingsReader.Read(settings, file, WithoutMark(File.ReadAllBytes(file)), Home, faults);
            }
            catch (Exception wrong) when (wrong is UnauthorizedAccessException or IOException)
            {
                faults.Add(new SettingsFault(file, 0, null, "JSON"));
            }
        }

        return settings;
    }

    /// <summary>The option, else the environment, else the settings, else the default.</summary>
    public string Database(StartOptions options, Settings settings) =>
        options.Database
        ?? (environment("TESTBED_BUDGET_DB") is { Length: > 0 } variable ? variable : null)
        ?? settings.Database
        ?? DefaultDatabase;

    // A relative path in one of these variables is invalid by the specification, and is passed over.
    private string Base(string variable, string fallback) =>
        environment(variable) is { Length: > 0 } folder && Path.IsPathRooted(folder)
            ? folder
            : Path.Combine(Home, fallback);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
