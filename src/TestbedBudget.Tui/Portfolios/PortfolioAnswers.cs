namespace TestbedBudget.Tui;

/// <summary>Takes what the store answers to the portfolio's questions, also while a dialog lies on it.</summary>
public static class PortfolioAnswers
{
    public static Step Take(Model model, PortfolioMessage message)
    {
        switch (message)
        {
            case PortfolioRead read when Find<PortfolioLayer>(model) is >= 0 and var at:
                return model with { Layers = model.Layers.SetItem(at, ((PortfolioLayer)model.Layers[at]).With(read.Portfolio)) };
            case FrameAnswered { Outcome: var outcome }:
                return AskedAgain(model.Say(model.Texts.Portfolio.Of(outcome)));
            case PlanRead { Plan: { } plan }:
                return Find<PlanLayer>(model) is >= 0 and var shown
                    ? AskedAgain(model with { Layers = model.Layers.SetItem(shown, ((PlanLayer)model.Layers[shown]) with { Plan = plan }) })
                    : Find<PortfolioLayer>(model) >= 0 ? model.Push(PlanLayer.Of(plan)) : model;
            case PlanRead:
                return model.Say(model.Texts.Portfolio.CaseIsGone);
            default:
                return model;
        }
    }

    /// <summary>What the portfolio shows is asked for again, where it lies on the screen.</summary>
    public static Step AskedAgain(Step step) => Find<PortfolioLayer>(step.Model) is >= 0 and var at
        ? step.Then(new ReadPortfolio(((PortfolioLayer)step.Model.Layers[at]).Query))
        : step;

    private static int Find<TLayer>(Model model)
    {
        for (var i = model.Layers.Length - 1; i >= 0; i--)
        {
            if (model.Layers[i] is TLayer)
            {
                return i;
            }
        }

        return -1;
    }
}
