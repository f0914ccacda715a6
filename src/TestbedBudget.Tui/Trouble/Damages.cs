namespace TestbedBudget.Tui;

/// <summary>What happens when the database file proves damaged.</summary>
public static class Damages
{
    /// <summary>From now on everything is to read only, and the user is told why; work that is not stored is kept as in any trouble.</summary>
    public static Step Take(Model model, DamageNoticed news)
    {
        var around = model.Surroundings with { Damage = news.Damage, IsReadOnly = news.IsReadOnly };
        var step = news.Answer is { } answer ? App.Update(model with { Surroundings = around }, answer) : model with { Surroundings = around };
        if (news.Damage is not { } damage || news.Answer is StoreFailed || step.Model.Trouble is not null)
        {
            return step;
        }

        var said = step.Model.Case is { } open ? step.Model with { Case = open with { IsReadOnly = true } } : step.Model;
        var told = step with { Model = said.Interrupt(new TextLayer(said.Texts.Store.DamagedTitle, [said.Texts.Store.OnlyRead(damage)])) };

        // A case of which nothing can be read goes from the list.
        return said.Layers[0] is ListLayer list && news.Answer is not CasesListed ? told.Then(list.Fetch(said)) : told;
    }
}
