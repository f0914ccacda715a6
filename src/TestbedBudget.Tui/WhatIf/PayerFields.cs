using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Who pays the rest in a what-if: the grant, the own budget, a split among financiers, or nobody yet.</summary>
public sealed class PayerFields
{
    private const string Payer = "payer", From = "from";

    private readonly Model _model;
    private readonly Project _project;
    private readonly FinancierRow? _present;
    private readonly ImmutableArray<FinancierRow> _rows;
    private readonly int _first;
    private readonly bool _fromLast;

    /// <param name="trial">The what-if that asks anew, where who pays in it is chosen at first; null before there is one.</param>
    public PayerFields(Model model, Scenario? trial = null)
    {
        var workbook = model.Case!.Workbook;
        _model = model;
        _project = trial?.Unpaid(workbook.Base).BeforeExtension().Replay(workbook.Base).Project ?? model.Shown().Project;
        _present = RestPayer.Of(_project);
        var now = RestPayer.Of(model.Shown().Project);
        _rows =
        [
            .. _project.Financing.Where(row => row == _present)
                .Concat(_project.Financing.Where(row => row.Id == _project.Grant.Row))
                .Concat(_project.Financing.Where(row => row.Contribution == Contribution.OwnBudget && !row.IsHeading))
                .Concat(_project.Financing.Where(row => row.Id == now?.Id))
                .DistinctBy(row => row.Id),
        ];
        _first = trial is null ? 0
            : now is not null ? Enumerable.Range(0, _rows.Length).FirstOrDefault(i => _rows[i].Id == now.Id)
            : trial.Edits.Any(edit => edit is SplitRest) ? _rows.Length
            : _rows.Length + 1;
        _fromLast = trial?.Edits.Any(edit => edit is EditAll && RestPayer.IsChosenBy(edit, _project)) == true;
    }

    /// <summary>Whether there is anybody to choose.</summary>
    public bool IsEmpty => _rows.IsEmpty;

    public ImmutableArray<FormField> Fit(FormValues values)
    {
        var (words, chosen) = (_model.Texts.WhatIf, values.Has(Payer) ? values.Choice(Payer) : _first);
        var payer = new ChoiceInput(Payer, words.WhoPays, [.. _rows.Select(Called), words.CoFinanciersPay, words.NobodyYet], chosen);
        return chosen == _rows.Length ? [payer, .. SplitFields.Of(_model, values)]
            : chosen < _rows.Length && _rows[chosen] != _present && Budget is [.., _, var last]
                ? [payer, values.Kept(FromField(last))]
            : [payer];
    }

    /// <summary>The edits that make the chosen one pay, in the order of a what-if; or why there are none.</summary>
    public (ImmutableArray<Edit> Edits, FormOutcome Fault) Read(FormValues values)
    {
        var chosen = values.Choice(Payer);
        if (chosen < _rows.Length)
        {
            return (RestPayer.Edits(_project, _rows[chosen].Id, values.Has(From) && values.Choice(From) == 1), default);
        }

        var edits = RestPayer.Edits(_project, null);
        if (chosen > _rows.Length)
        {
            return (edits, default);
        }

        var (split, fault) = SplitFields.Read(_model, values);
        return split is null ? ([], fault) : ([.. edits, split], default);
    }

    private int[] Budget
    {
        get
        {
            var timeline = _project.Timeline;
            return [.. Enumerable.Range(0, timeline.Count).Where(i => !timeline[i].Actual)];
        }
    }

    private ChoiceInput FromField(int last) => new(
        From,
        _model.Texts.WhatIf.PaysIn,
        [_model.Texts.WhatIf.EveryBudgetPeriod, _model.Texts.WhatIf.FromPeriodOn(_project.Timeline.Label(last))],
        _fromLast ? 1 : 0);

    private string Called(FinancierRow row) => row == _present ? _model.Texts.WhatIf.AsNow(row.Label) : row.Label;
}
