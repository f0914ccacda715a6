using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>
/// The keys of a place in its last line: the key and the short word of each command, as many as fit. A command that the
/// settings leave without a key is none of them, nor is one that is refused because the case, or the database, is only read.
/// </summary>
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
        var help = Of(model, Help);
        var room = painter.Width - 1 - (help is { } last ? WidthOf(last) : 0);
        var x = moves.Length == 0 ? 1 : painter.Short(1, line, room - 1, moves, Theme.Quiet) + Gap;
        x = Commands(painter, x, line, room, model, names);
        if (help is { } shown)
        {
            Text(painter, x, line, shown);
        }
    }

    private static int Commands(Painter painter, int x, int line, int end, Model model, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (Of(model, name) is not { } command)
            {
                continue;
            }

            if (x + WidthOf(command) + Gap > end)
            {
                break;
            }

            x = Text(painter, x, line, command);
        }

        return x;
    }

    private static int Text(Painter painter, int x, int line, (string Key, string Word) command)
    {
        x = painter.Text(x, line, command.Key, Theme.KeyName);
        return painter.Text(x + 1, line, command.Word, Theme.Quiet) + Gap;
    }

    private static int WidthOf((string Key, string Word) command) => TextWidth.Of(command.Key) + 1 + TextWidth.Of(command.Word);

    private static (string Key, string Word)? Of(Model model, string name)
    {
        var words = model.Texts.Commands.Of(name);
        return KeyLabel.Find(model, name) is { } key && !IsReadOnly(model, name) ? (key, words.Brief ?? words.Label) : null;
    }

    private static bool IsReadOnly(Model model, string name)
    {
        var (ofCase, ofStore) = (model.WhyReadOnly, model.WhyNoStore);
        return (ofCase ?? ofStore) is not null && model.Keymap.Find(name).WhyNot(model) is { } why && (why == ofCase || why == ofStore);
    }
}
