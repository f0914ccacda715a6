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
        _present = project.Financing.FirstOrDefault(row => row.Rule is Residual);
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
    public (ImmutableArray<Edit> Edits, FormOutcome Fault) Read(FormValues values)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        var chosen = values.Choice(Payer);
        if (_present is { } present && (chosen >= _rows.Length || _rows[chosen] != present))
        {
            edits.Add(new SetRule(present.Id, Typed.Rule));
        }

        if (chosen == _rows.Length)
        {
            var (split, fault) = SplitFields.Read(_model, values);
            return split is null ? ([], fault) : ([.. edits, split], default);
        }

        if (chosen < _rows.Length && _rows[chosen] != _present)
        {
            edits.Add(Pays(_rows[chosen], values.Has(From) && values.Choice(From) == 1));
        }

        return (edits.ToImmutable(), default);
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

    // What is typed in the earlier periods stays; the last one and those that are added are worked out.
    private Edit Pays(FinancierRow row, bool fromLast) => fromLast
        ? new EditAll(
        [
            new SetRule(row.Id, Residual.Rule, KeepTyped: true),
            SetCells.One(new CellId(row.Id, _model.Shown().Project.Timeline[Budget[^1]].Id), null),
        ])
        : new SetRule(row.Id, Residual.Rule);

    private string Called(FinancierRow row) => row == _present ? _model.Texts.WhatIf.AsNow(row.Label) : row.Label;
}
