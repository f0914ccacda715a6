namespace TestbedBudget.Tui;

/// <summary>All cases against the yearly frames.</summary>
public static class PortfolioCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("portfolio", Menu.Portfolio, KeyPlace.Grid | KeyPlace.List, PortfolioLayer.Open) { Keys = ["p"], KeyPlaces = KeyPlace.List },
        new("portfolio-enter", Menu.Portfolio, KeyPlace.Portfolio, PortfolioActions.Enter) { Keys = ["Enter"] },
        new("portfolio-view", Menu.Portfolio, KeyPlace.Portfolio, PortfolioActions.NextView) { Keys = ["Tab", "F6"] },
        new("portfolio-order", Menu.Portfolio, KeyPlace.Portfolio, PortfolioActions.NextOrder) { Keys = ["s"], WhyNot = PortfolioActions.WhyNoOrder },
        new("portfolio-filter", Menu.Portfolio, KeyPlace.Portfolio, PortfolioActions.StartSearch) { Keys = ["Ctrl+F", "F3"] },
        new("portfolio-plan", Menu.Portfolio, KeyPlace.Portfolio, PortfolioActions.Plan) { Keys = ["p"], WhyNot = PortfolioActions.WhyNoPlan },
        new("set-frame", Menu.Portfolio, KeyPlace.Portfolio, FrameForm.Open) { Keys = ["r"], WhyNot = FileCommands.NoStore },
        new("portfolio-copy", Menu.Portfolio, KeyPlace.Portfolio, PortfolioActions.CopyTabbed) { Keys = ["c"], WhyNot = PortfolioActions.NothingShown },
        new("portfolio-copy-markdown", Menu.Portfolio, KeyPlace.Portfolio, PortfolioActions.CopyMarkdown) { Keys = ["m"], WhyNot = PortfolioActions.NothingShown },
        new("portfolio-write", Menu.Portfolio, KeyPlace.Portfolio, PortfolioActions.AskFile) { Keys = ["w"], WhyNot = PortfolioActions.NothingShown },
        new("plan-open", Menu.Portfolio, KeyPlace.Plan, PlanLayer.OpenCase) { Keys = ["Enter"] },
        new("plan-counts", Menu.Portfolio, KeyPlace.Plan, PlanLayer.Count) { Keys = ["a"], WhyNot = PlanLayer.WhyNotCount },
    ];
}
