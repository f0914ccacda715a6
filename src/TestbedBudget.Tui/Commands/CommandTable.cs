namespace TestbedBudget.Tui;

/// <summary>Every command, in the order of the menus.</summary>
public static class CommandTable
{
    public static ImmutableArray<Command> All { get; } =
    [
        .. FileCommands.All,
        .. SharingCommands.All,
        .. EditCommands.All,
        .. SelectCommands.All,
        .. GoCommands.All,
        .. FillCommands.All,
        .. TableCommands.All,
        .. TermsCommands.All,
        .. WhatIfCommands.All,
        .. MemoCommands.All,
        .. MarkCommands.All,
        .. SectionCommands.All,
        .. TextCommands.All,
        .. ChecksCommands.All,
        .. PortfolioCommands.All,
        .. HelpCommands.All,
    ];
}
