namespace TestbedBudget.Tui;

/// <summary>What is decided on, and all that follows from it.</summary>
public static class TermsCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("grant-terms", Menu.Terms, KeyPlace.Grid, TermsForm.Open) { WhyNot = FileCommands.ReadOnly },
        new("grant-page", Menu.Terms, KeyPlace.Grid | KeyPlace.WhatIf, GrantLayer.Open) { Keys = ["Ctrl+U"] },
    ];
}
