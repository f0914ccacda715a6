namespace TestbedBudget.Tui;

/// <summary>":" searches all commands by their words, in both languages, and by name.</summary>
public static class Palette
{
    public static Step Open(Model model)
    {
        var place = model.Top.KeyPlace;
        ImmutableArray<Command> commands = [.. model.Keymap.Commands.Where(command => command.WorksAt(place))];
        ImmutableArray<ImmutableArray<string>> names = [.. commands.Select(Names)];
        return model.Push(new PickLayer(
            model.Texts.Dialogs.PaletteTitle,
            [.. commands.Select(command => Item(model, command))],
            (below, index) => commands[index].Try(below))
        {
            Filter = TextField.Empty,
            Empty = model.Texts.Dialogs.NoCommand,
            Ranked = typed => Ranking.Of(typed, names),
        });
    }

    private static PickItem Item(Model model, Command command)
    {
        var words = model.Texts.Commands.Of(command.Name);
        return new PickItem($"{words.Label}: {words.Help}", command.Keys.IsEmpty || !command.HasKeysAt(model.Top.KeyPlace) ? string.Empty : KeyLabel.Of(command.Keys[0]));
    }

    // The names come first: what a help line says is found too, after them.
    private static ImmutableArray<string> Names(Command command)
    {
        var (swedish, english) = (Texts.Swedish.Commands.Of(command.Name), Texts.English.Commands.Of(command.Name));
        return Ranking.Folded(swedish.Label, english.Label, command.Name, swedish.Help, english.Help);
    }
}
