using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The words of the page that shows the grant.</summary>
public abstract class GrantPageTexts
{
    public abstract string Cumulative { get; }
    public abstract string CapHead { get; }
    public abstract string Cap { get; }
    public abstract string CapFollows { get; }
    public abstract string Room { get; }
    public abstract string OverCap { get; }
    public abstract string Slack { get; }
    public abstract string OreLost { get; }
    public abstract string RemainingHead { get; }
    public abstract string Used { get; }
    public abstract string Left { get; }
    public abstract string Increase { get; }
    public abstract string Future { get; }
    public abstract string FutureAgrees { get; }
    public abstract string PlanHead { get; }
    public abstract string PlanDecided { get; }
    public abstract string PlanBase { get; }
    public abstract string PlanNow { get; }
    public abstract string PlanChange { get; }
    public abstract string MaterialHead { get; }
    public abstract string NothingMaterial { get; }
    public abstract string PageKeys { get; }

    /// <param name="path">The way to the terms through the menu of the grid.</param>
    public abstract string NoGrantRow(string path);

    /// <param name="trial">What is tried; null where the budget is shown.</param>
    public abstract string Title(string project, Scenario? trial);

    public abstract string ShareHead(Share? stated);

    /// <summary>The basis that the decision states its share of.</summary>
    public abstract string OfDecision(string basis);

    public abstract string RoomToLimit(Share limit);

    public abstract string OverLimit(Share limit);

    public abstract string Decided(DateOnly? day);

    public abstract string FutureDiffers(string future, string difference);
}

public sealed class SwedishGrantPageTexts : GrantPageTexts
{
    public override string Cumulative => "ackumulerat";
    public override string CapHead => "TAK OCH UTRYMME";
    public override string Cap => "Dock högst";
    public override string CapFollows => "Taket följer 1:1-raden";
    public override string Room => "Utrymme till taket";
    public override string OverCap => "Över taket";
    public override string Slack => "Kostnaderna kan minska innan bidraget minskar";
    public override string OreLost => "Därefter mindre bidrag per outnyttjad krona";
    public override string RemainingHead => "KVARVARANDE MEDEL";
    public override string Used => "− upparbetat i låsta perioder";
    public override string Left => "= kvarvarande medel";
    public override string Increase => "+ utökning";
    public override string Future => "= kommande perioder";
    public override string FutureAgrees => "Budgetperiodernas 1:1-medel är lika mycket.";
    public override string PlanHead => "1:1-MEDEL PER BUDGETÅR";
    public override string PlanDecided => "beslutat";
    public override string PlanBase => "budget";
    public override string PlanNow => "nu";
    public override string PlanChange => "ändring";
    public override string MaterialHead => "VÄSENTLIGA ÄNDRINGAR MOT BESLUTET";
    public override string NothingMaterial => "Ingen kostnadsrad ändras så mycket att ändringen måste beslutas för sig.";
    public override string PageKeys => "↑↓ PgUp PgDn bläddra  ←→ perioder  Esc tillbaka";

    public override string NoGrantRow(string path) => $"Ingen 1:1-rad är vald: Esc, sedan {path} väljer den.";

    public override string Title(string project, Scenario? trial) =>
        trial is null ? $"1:1-MEDEL  {project}" : $"1:1-MEDEL, det som prövas{(trial.Name.Length > 0 ? " " + trial.Name : string.Empty)}  {project}";

    public override string ShareHead(Share? stated) =>
        stated is { } known ? $"1:1-MEDEL SOM ANDEL AV (beslutet anger {SwedishNumber.StatedPercent(known)} %)" : "1:1-MEDEL SOM ANDEL AV";

    public override string OfDecision(string basis) => $"{basis} *";

    public override string RoomToLimit(Share limit) => $"Utrymme till {SwedishNumber.StatedPercent(limit)} %";

    public override string OverLimit(Share limit) => $"Över {SwedishNumber.StatedPercent(limit)} %";

    public override string Decided(DateOnly? day) => day is { } known ? $"Tidigare beslut {DateInput.Text(known)}" : "Tidigare beslut";

    public override string FutureDiffers(string future, string difference) => $"Budgetperiodernas 1:1-medel är {future} kr: det skiljer {difference} kr.";
}

public sealed class EnglishGrantPageTexts : GrantPageTexts
{
    public override string Cumulative => "cumulative";
    public override string CapHead => "CAP AND ROOM";
    public override string Cap => "Cap";
    public override string CapFollows => "The cap follows the grant row";
    public override string Room => "Room to the cap";
    public override string OverCap => "Over the cap";
    public override string Slack => "Costs can fall before the grant does by";
    public override string OreLost => "Then less grant for each krona not used";
    public override string RemainingHead => "REMAINING GRANT";
    public override string Used => "− used in locked periods";
    public override string Left => "= remaining grant";
    public override string Increase => "+ increase";
    public override string Future => "= periods to come";
    public override string FutureAgrees => "The grant of the budget periods is the same.";
    public override string PlanHead => "1:1 GRANT BY BUDGET YEAR";
    public override string PlanDecided => "decided";
    public override string PlanBase => "budget";
    public override string PlanNow => "now";
    public override string PlanChange => "change";
    public override string MaterialHead => "MATERIAL CHANGES AGAINST THE DECISION";
    public override string NothingMaterial => "No cost row changes so much that the change has to be decided.";
    public override string PageKeys => "↑↓ PgUp PgDn scroll  ←→ periods  Esc back";

    public override string NoGrantRow(string path) => $"No grant row is chosen: Esc, then {path} chooses it.";

    public override string Title(string project, Scenario? trial) =>
        trial is null ? $"1:1 GRANT  {project}" : $"1:1 GRANT, as tried{(trial.Name.Length > 0 ? " " + trial.Name : string.Empty)}  {project}";

    public override string ShareHead(Share? stated) =>
        stated is { } known ? $"1:1 GRANT AS A SHARE OF (the decision states {SwedishNumber.StatedPercent(known)} %)" : "1:1 GRANT AS A SHARE OF";

    public override string OfDecision(string basis) => $"{basis} *";

    public override string RoomToLimit(Share limit) => $"Room to {SwedishNumber.StatedPercent(limit)} %";

    public override string OverLimit(Share limit) => $"Over {SwedishNumber.StatedPercent(limit)} %";

    public override string Decided(DateOnly? day) => day is { } known ? $"Earlier decision {DateInput.Text(known)}" : "Earlier decision";

    public override string FutureDiffers(string future, string difference) => $"The grant of the budget periods is {future} kr: a difference of {difference} kr.";
}
