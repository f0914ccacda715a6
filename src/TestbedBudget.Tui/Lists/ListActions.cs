using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What the keys of the list do: search, order, filter, and open.</summary>
public static class ListActions
{
    private static readonly ImmutableArray<CaseState> States = [CaseState.Draft, CaseState.InReview, CaseState.Decided, CaseState.Closed];
    private static readonly ImmutableArray<CaseOrder> Orders =
    [
        CaseOrder.Changed, CaseOrder.Number, CaseOrder.Title, CaseOrder.Applicant, CaseOrder.Officer, CaseOrder.State,
        CaseOrder.Costs, CaseOrder.Grant, CaseOrder.Share,
    ];

    /// <summary>What was typed before is there to go on with.</summary>
    public static Step StartSearch(Model model) => model.WithTop(List(model) with { Search = TextField.At(List(model).Query.Text) });

    public static Step OpenChosen(Model model) => List(model).Chosen is { } chosen
        ? ((Step)(model with { List = List(model) })).ThenOpen(chosen.Key)
        : model;

    /// <summary>The columns to sort by; the one that sorts already is turned round.</summary>
    public static Step ChooseOrder(Model model)
    {
        var query = List(model).Query;
        return model.Push(new PickLayer(
            model.Texts.Lists.OrderTitle,
            [.. Orders.Select(order => new PickItem(
                model.Texts.Lists.Order(order),
                order == query.Order ? model.Texts.Lists.Direction(query.Descending) : string.Empty))],
            static (below, chosen) => SortBy(below, Orders[chosen]))
        {
            Index = Orders.IndexOf(query.Order),
        });
    }

    /// <summary>All states, then each by itself.</summary>
    public static Step NextState(Model model)
    {
        var list = List(model);
        CaseState? next = list.Query.State is not { } state ? States[0]
            : States.IndexOf(state) + 1 is var index && index < States.Length ? States[index]
            : null;
        return list.Asked(model, list.Query with { State = next });
    }

    public static Step ToggleMine(Model model)
    {
        var (list, around) = (List(model), model.Surroundings);
        return list.Asked(model, list.Query with
        {
            Mine = list.Query.Mine is null ? new CasePerson(around.User, around.Officer) : null,
        });
    }

    // What is sorted by time or money begins with the newest or largest; words and numbers begin with the first.
    private static Step SortBy(Model model, CaseOrder order)
    {
        var list = List(model);
        var descends = order is CaseOrder.Changed or CaseOrder.Costs or CaseOrder.Grant or CaseOrder.Share;
        return list.Asked(model, list.Query with
        {
            Order = order,
            Descending = order == list.Query.Order ? !list.Query.Descending : descends,
        });
    }

    private static ListLayer List(Model model) => (ListLayer)model.Top;
}
