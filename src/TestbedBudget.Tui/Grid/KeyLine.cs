using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The keys of a place in its last line: the key and the short word of each command, as many as fit.</summary>
public static class KeyLine
{
    private const string Help = "help";
    private const int Gap = 2;

    public static void Paint(Painter painter, int line, Model model, IEnumerable<string> names) =>
        Commands(painter, 1, line, painter.Width, model, names);

    /// <summary>The same after words, and always with the way to the others.</summary>
    /// <param name="moves">The keys that are no commands, in words.</param>
    /// <param name="names">The commands, the most needed first.</param>
    public static void Paint(Painter painter, int line, Model model, string moves, IEnumerable<string> names)
    {
        painter.Fill(0, line, painter.Width, ' ', Theme.Plain);
        var room = painter.Width - 1 - WidthOf(model, Help);
        var x = moves.Length == 0 ? 1 : painter.Short(1, line, room - 1, moves, Theme.Quiet) + Gap;
        Text(painter, Commands(painter, x, line, room, model, names), line, model, Help);
    }

    private static int Commands(Painter painter, int x, int line, int end, Model model, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (x + WidthOf(model, name) + Gap > end)
            {
                break;
            }

            x = Text(painter, x, line, model, name);
        }

        return x;
    }

    private static int Text(Painter painter, int x, int line, Model model, string name)
    {
        var (key, word) = Of(model, name);
        x = painter.Text(x, line, key, Theme.KeyName);
        return painter.Text(x + 1, line, word, Theme.Quiet) + Gap;
    }

    private static int WidthOf(Model model, string name)
    {
        var (key, word) = Of(model, name);
        return TextWidth.Of(key) + 1 + TextWidth.Of(word);
    }

    private static (string Key, string Word) Of(Model model, string name)
    {
        var words = model.Texts.Commands.Of(name);
        return (KeyLabel.Of(model.Keymap.Find(name)), words.Brief ?? words.Label);
    }
}
