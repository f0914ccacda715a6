namespace TestbedBudget.Tui;

/// <summary>Keys as they are said on the screen: "^S" for Ctrl+S, "Esc", "PgUp", "↑".</summary>
public static class KeyLabel
{
    /// <summary>The key to show first; its way through the menu for a command that the menu alone reaches.</summary>
    public static string Of(Model model, string name)
    {
        var command = model.Keymap.Find(name);
        return command.Keys.IsEmpty ? MenuPath.Of(model, command) : Of(command.Keys[0]);
    }

    /// <summary>The key to show first; null for a command that has none.</summary>
    public static string? Find(Model model, string name) => model.Keymap.Find(name) is { Keys: [var key, ..] } ? Of(key) : null;

    public static string Of(string key)
    {
        var plus = key.Length > 1 ? key.LastIndexOf('+', key.Length - 2) : -1;
        var (modifiers, code) = (key[..(plus + 1)], key[(plus + 1)..]);
        return modifiers == "Ctrl+" && (code.Length == 1 || code == "Space")
            ? "^" + code
            : modifiers + code switch
            {
                "Escape" => "Esc",
                "Delete" => "Del",
                "Insert" => "Ins",
                "PageUp" => "PgUp",
                "PageDown" => "PgDn",
                "Up" => "↑",
                "Down" => "↓",
                "Left" => "←",
                "Right" => "→",
                _ => code,
            };
    }
}
