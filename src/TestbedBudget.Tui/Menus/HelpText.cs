namespace TestbedBudget.Tui;

/// <summary>The lines of the help, from the same table as the keys themselves.</summary>
public static class HelpText
{
    public static ImmutableArray<HelpLine> Lines(Model model, KeyPlace? place, int width)
    {
        var lines = ImmutableArray.CreateBuilder<HelpLine>();
        foreach (var fact in model.Texts.Help.Facts(model.Surroundings.Facts))
        {
            lines.AddRange(WordWrap.Lines(fact, width).Select(line => new HelpLine(string.Empty, line)));
        }

        foreach (var menu in Enum.GetValues<Menu>())
        {
            var commands = model.Keymap.Commands.Where(command =>
                command.Menu == menu && (place is not { } here || command.WorksAt(here))).ToArray();
            if (commands.Length == 0)
            {
                continue;
            }

            lines.Add(new HelpLine(string.Empty, string.Empty));
            lines.Add(new HelpLine(model.Texts.Commands.MenuName(menu), string.Empty, IsHead: true));
            foreach (var command in commands)
            {
                var words = model.Texts.Commands.Of(command.Name);
                var hasKeys = place is not { } at || command.HasKeysAt(at);
                var keys = hasKeys ? string.Join(" ", command.Keys.Select(StatusLine.KeyText)) : string.Empty;
                lines.Add(new HelpLine(keys.Length == 0 ? "/" : keys, $"{words.Label}: {words.Help}"));
            }
        }

        lines.Add(new HelpLine(string.Empty, string.Empty));
        lines.AddRange(model.Texts.Help.Money.SelectMany(line => WordWrap.Lines(line, width)).Select(line => new HelpLine(string.Empty, line)));
        return lines.ToImmutable();
    }
}

/// <summary>A line of help: the keys, and what they do.</summary>
public sealed record HelpLine(string Keys, string Text, bool IsHead = false);
