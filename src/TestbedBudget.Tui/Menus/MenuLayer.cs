using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The "/" menu in the 1-2-3 manner: the menus in a line, the commands of the chosen one in the next lines.</summary>
/// <param name="Chosen">The open menu; null while a menu is to be chosen.</param>
/// <param name="Index">The line that Enter takes.</param>
public sealed record MenuLayer(Menu? Chosen, int Index) : Layer
{
    public override KeyPlace KeyPlace => KeyPlace.Dialog;
    public override bool CoversScreen => false;

    public static Step Open(Model model) => model.Push(new MenuLayer(null, 0));

    public override Step Update(Model model, Message message) =>
        message is Input { Event: KeyPressed { Key: var key } } ? Press(model, key) : model;

    public override void Paint(Painter painter, Model model) => MenuPainter.Paint(painter, model, this);

    /// <summary>What can be chosen now: the menus, or the commands of the open one.</summary>
    public ImmutableArray<MenuLine> Lines(Model model)
    {
        var place = model.Layers[^2].KeyPlace;
        return Chosen is { } menu
            ? MenuLetters.Of(CommandsOf(model, menu, place), command => model.Texts.Commands.Of(command.Name).Label)
            : MenuLetters.Of(MenusOf(model, place), menu => model.Texts.Commands.MenuName(menu));
    }

    public static ImmutableArray<Command> CommandsOf(Model model, Menu menu, KeyPlace place) =>
        [.. model.Keymap.Commands.Where(command => command.Menu == menu && command.WorksAt(place))];

    public static ImmutableArray<Menu> MenusOf(Model model, KeyPlace place) =>
        [.. Enum.GetValues<Menu>().Where(menu => CommandsOf(model, menu, place).Length > 0)];

    private Step Press(Model model, Key key)
    {
        if (Keys.IsCancel(key))
        {
            return Chosen is null ? model.Pop() : model.WithTop(new MenuLayer(null, 0));
        }

        var lines = Lines(model);
        switch (key.Code)
        {
            case KeyCode.Up or KeyCode.Left:
                return model.WithTop(this with { Index = (Index + lines.Length - 1) % lines.Length });
            case KeyCode.Down or KeyCode.Right:
                return model.WithTop(this with { Index = (Index + 1) % lines.Length });
            case KeyCode.Enter:
                return Take(model, Index);
            case KeyCode.Backspace:
                return model.WithTop(new MenuLayer(null, 0));
        }

        for (var i = 0; i < lines.Length && key.IsText; i++)
        {
            if (lines[i].Letter == MenuLetters.Fold(key.Rune.Value))
            {
                return Take(model, i);
            }
        }

        return model;
    }

    private Step Take(Model model, int index)
    {
        var place = model.Layers[^2].KeyPlace;
        return Chosen is { } menu
            ? CommandsOf(model, menu, place)[index].Try(model.Pop())
            : model.WithTop(new MenuLayer(MenusOf(model, place)[index], 0));
    }
}

/// <summary>A line of a menu, the letter that takes it, and where in the label that letter stands.</summary>
public sealed record MenuLine(string Label, char Letter, int LetterIndex);
