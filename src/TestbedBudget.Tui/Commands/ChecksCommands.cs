namespace TestbedBudget.Tui;

/// <summary>What there is to look at.</summary>
public static class ChecksCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("findings", Menu.Checks, KeyPlace.Grid, FindingsList.Open) { Keys = ["F4"] },
        new("stated-sums", Menu.Checks, KeyPlace.Grid, StatedSums.Open),
        new("next-finding", Menu.Checks, KeyPlace.Grid, FindingsList.Next),
        new("previous-finding", Menu.Checks, KeyPlace.Grid, FindingsList.Previous),
        new("recheck", Menu.Checks, KeyPlace.Grid, Recheck) { Keys = ["F9"] },
    ];

    private static Step Recheck(Model model) =>
        (model with { Case = model.Case!.At(model.Case.Position) }).Say(model.Texts.Screen.Recalculated);
}
