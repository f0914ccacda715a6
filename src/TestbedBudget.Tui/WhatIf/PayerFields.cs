using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Who pays the rest in a what-if: the grant, the own budget, a split among financiers, or nobody yet.</summary>
public sealed class PayerFields
{
    private const string Payer = "payer", From = "from";

    private readonly Model _model;
    private readonly FinancierRow? _present;
    private readonly ImmutableArray<FinancierRow> _rows;

    public PayerFields(Model model)
    {
        var project = model.Shown().Project;
        _model = model;
        _present = RestPayer.Of(project);
        var own = project.Financing.Where(row => row.Contribution == Contribution.OwnBudget && !row.IsHeading);
        _rows =
        [
            .. project.Financing.Where(row => row.Rule is Residual)
                .Concat(project.Financing.Where(row => row.Id == project.Grant.Row))
                .Concat(own)
                .DistinctBy(row => row.Id),
        ];
    }

    /// <summary>Whether there is anybody to choose.</summary>
    public bool IsEmpty => _rows.IsEmpty;

    public ImmutableArray<FormField> Fit(FormValues values)
    {
        var (words, chosen) = (_model.Texts.WhatIf, values.Has(Payer) ? values.Choice(Payer) : 0);
        var payer = new ChoiceInput(Payer, words.WhoPays, [.. _rows.Select(Called), words.CoFinanciersPay, words.NobodyYet], chosen);
        return chosen == _rows.Length ? [payer, .. SplitFields.Of(_model, values)]
            : chosen < _rows.Length && _rows[chosen] != _present && Budget is [.., _, var last]
                ? [payer, values.Has(From) ? values.Fields.First(field => field.Name == From) : FromField(last)]
            : [payer];
    }

    /// <summary>The edits that make the chosen one pay, in the order of a what-if; or why there are none.</summary>
    public (ImmutableArray<Edit> Edits, string? Fault) Read(FormValues values)
    {
        var (project, chosen) = (_model.Shown().Project, values.Choice(Payer));
        if (chosen < _rows.Length)
        {
            return (RestPayer.Edits(project, _rows[chosen].Id, values.Has(From) && values.Choice(From) == 1), null);
        }

        var edits = RestPayer.Edits(project, null);
        if (chosen > _rows.Length)
        {
            return (edits, null);
        }

        var (split, fault) = SplitFields.Read(_model, values);
        return split is null ? ([], fault) : ([.. edits, split], null);
    }

    private int[] Budget
    {
        get
        {
            var timeline = _model.Shown().Project.Timeline;
            return [.. Enumerable.Range(0, timeline.Count).Where(i => !timeline[i].Actual)];
        }
    }

    private ChoiceInput FromField(int last) => new(
        From,
        _model.Texts.WhatIf.PaysIn,
        [_model.Texts.WhatIf.EveryBudgetPeriod, _model.Texts.WhatIf.FromPeriodOn(_model.Shown().Project.Timeline.Label(last))],
        0);

    private string Called(FinancierRow row) => row == _present ? _model.Texts.WhatIf.AsNow(row.Label) : row.Label;
}
