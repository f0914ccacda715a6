namespace TestbedBudget.Tui;

/// <summary>What can be done in the list of cases, beside what works everywhere.</summary>
public static class ListCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("find", Menu.Go, KeyPlace.List, ListActions.StartSearch) { Keys = ["Ctrl+F", "F3"] },
        new("open-case", Menu.Go, KeyPlace.List, ListActions.OpenChosen) { Keys = ["Enter"] },
        new("sort-list", Menu.Go, KeyPlace.List, ListActions.ChooseOrder) { Keys = ["o"] },
        new("filter-state", Menu.Go, KeyPlace.List, ListActions.NextState) { Keys = ["t"] },
        new("filter-mine", Menu.Go, KeyPlace.List, ListActions.ToggleMine) { Keys = ["m"] },
    ];
}
