namespace TestbedBudget.Tui;

/// <summary>What is decided on.</summary>
public static class TermsCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("grant-terms", Menu.Terms, KeyPlace.Grid, TermsForm.Open) { WhyNot = FileCommands.ReadOnly },
    ];
}
