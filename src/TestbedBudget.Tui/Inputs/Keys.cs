using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Keys that mean the same in every dialog.</summary>
public static class Keys
{
    /// <summary>Gives up at once, where a multiplexer holds Esc back (SCREENS §3.3).</summary>
    public static readonly Key Cancel = Key.Parse("Ctrl+G");

    /// <summary>Puts in what was copied here last.</summary>
    public static readonly Key Paste = Key.Parse("Ctrl+V");

    public static bool IsCancel(Key key) => key.Code == KeyCode.Escape || key == Cancel;
}
