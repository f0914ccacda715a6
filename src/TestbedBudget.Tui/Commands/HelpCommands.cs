namespace TestbedBudget.Tui;

/// <summary>Finding out what can be done.</summary>
public static class HelpCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("help", Menu.Help, KeyPlace.Everywhere, HelpLayer.ForPlace) { Keys = ["F1"] },
        new("all-keys", Menu.Help, KeyPlace.Everywhere, HelpLayer.AllKeys) { Keys = ["?"] },
        new("menu", Menu.Help, KeyPlace.Everywhere, MenuLayer.Open) { Keys = ["/", "F10"] },
        new("palette", Menu.Help, KeyPlace.Everywhere, Palette.Open) { Keys = [":", "Ctrl+T"] },
        new("mouse", Menu.Help, KeyPlace.Everywhere, ToggleMouse),
        new("redraw", Menu.Help, KeyPlace.Everywhere, static model => ((Step)model).Then(new Redraw())) { Keys = ["Ctrl+L"] },
    ];

    private static Step ToggleMouse(Model model)
    {
        var on = !model.MouseIsOn;
        return ((Step)(model with { MouseIsOn = on }).Say(on ? model.Texts.Screen.MouseOn : model.Texts.Screen.MouseOff))
            .Then(new UseMouse(on));
    }
}
