namespace TestbedBudget.Tui;

/// <summary>The words of the commands, menus and their help lines.</summary>
public abstract class CommandTexts
{
    /// <summary>The words of the command; throws for a name that no command has.</summary>
    public abstract CommandWords Of(string name);

    public abstract string MenuName(Menu menu);
}

/// <summary>What a command is called in menus and on the status line, and the line that says what it does.</summary>
/// <param name="Brief">The word on the status line, where the label is too long for it.</param>
public sealed record CommandWords(string Label, string Help, string? Brief = null);
