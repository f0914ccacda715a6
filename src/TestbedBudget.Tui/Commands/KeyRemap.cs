namespace TestbedBudget.Tui;

/// <summary>Keys that the settings give a command in place of its own.</summary>
/// <param name="Command">The command's name, e.g. "fill-down".</param>
/// <param name="Keys">Their text forms, e.g. "Ctrl+D"; none takes the command's keys away.</param>
/// <param name="File">The settings file that says so.</param>
/// <param name="Line">In the file, from 1.</param>
public sealed record KeyRemap(string Command, ImmutableArray<string> Keys, string File, int Line);

/// <summary>What is wrong with a remap, as data; the rest of the remaps hold. A closed set.</summary>
public abstract record KeymapFault
{
    private protected KeymapFault(KeyRemap remap) => (File, Line, Command) = (remap.File, remap.Line, remap.Command);

    /// <summary>The settings file.</summary>
    public string File { get; }

    /// <summary>In the settings file, from 1.</summary>
    public int Line { get; }

    public string Command { get; }
}

/// <summary>There is no command of that name.</summary>
public sealed record UnknownCommand(KeyRemap Remap) : KeymapFault(Remap);

/// <summary>The text is no key.</summary>
public sealed record UnknownKey(KeyRemap Remap, string Key) : KeymapFault(Remap);

/// <summary>Another command has the key where both work, and keeps it.</summary>
public sealed record KeyIsTaken(KeyRemap Remap, string Key, string By) : KeymapFault(Remap);

/// <summary>The key types text where the command works.</summary>
public sealed record KeyTypesText(KeyRemap Remap, string Key) : KeymapFault(Remap);

/// <summary>Commands with the keys that hold, and what was wrong.</summary>
public sealed record KeymapReading(Keymap Keymap, ImmutableArray<KeymapFault> Faults);
