namespace TestbedBudget.Tui;

/// <summary>Filling cells from those beside them.</summary>
public static class FillCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("fill-down", Menu.Fill, KeyPlace.Grid, Filling.Down) { Keys = ["Ctrl+D"], WhyNot = FileCommands.ReadOnly },
        new("fill-right", Menu.Fill, KeyPlace.Grid, Filling.Right) { Keys = ["Ctrl+R"], WhyNot = FileCommands.ReadOnly },
        new("fill-series", Menu.Fill, KeyPlace.Grid, Filling.AskSeries) { WhyNot = FileCommands.ReadOnly },
    ];
}
