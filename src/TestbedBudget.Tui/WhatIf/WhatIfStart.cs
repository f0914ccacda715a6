using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Starts a what-if: odd values first, because a slip would be multiplied, then who pays the rest and what a year more costs, then the date.</summary>
public static class WhatIfStart
{
    /// <summary>F7: starts a what-if, goes to its date line, or leaves it.</summary>
    public static Step Toggle(Model model) => model.Case switch
    {
        { Trial: not null } when model.Top is DateLine => DateLine.Leave(model),
        { Trial: not null } => DateLine.Open(model),
        _ => Start(model),
    };

    private static Step Start(Model model)
    {
        var odd = model.Shown().Findings.OfType<OddValue>().Where(finding => !finding.IsReviewed).ToImmutableArray();
        var payers = Payers(model.Shown().Project);
        return odd.IsEmpty && payers.IsEmpty ? Begin(model, []) : model.Push(Questions(model, odd, payers));
    }

    private static FormLayer Questions(Model model, ImmutableArray<OddValue> odd, ImmutableArray<FinancierRow> payers)
    {
        var texts = model.Texts.WhatIf;
        var fields = ImmutableArray.CreateBuilder<FormField>();
        for (var i = 0; i < odd.Length; i++)
        {
            fields.Add(new ChoiceInput(
                OddName(i),
                model.Texts.Findings.Where(odd[i].At),
                [texts.KeepAmount(odd[i].Amount), texts.TryAmount(odd[i].Corrected)],
                0));
        }

        if (!payers.IsEmpty)
        {
            fields.Add(new ChoiceInput("payer", texts.WhoPays, [.. payers.Select(row => row.Label), texts.NobodyYet], 0));
        }

        fields.Add(IndexForm.Field(model, default));
        return new FormLayer(texts.StartTitle, fields.ToImmutable(), Take)
        {
            Intro = [.. odd.Select(finding => model.Texts.Findings.Of(finding).Sentence)],
            Preview = (below, values) => Preview(below, Edits(values, odd, payers)),
        };

        FormOutcome Take(Model below, FormValues values)
        {
            if (IndexForm.Read(values) is not { } index)
            {
                return IndexForm.Refused(below);
            }

            var edits = Edits(values, odd, payers);
            return Begin(below, index.Fraction == 0
                ? edits
                : edits.Add(new ExtendTo(below.Shown().Project.Timeline.Last) { YearlyIndex = index }));
        }
    }

    private static ImmutableArray<FormLine> Preview(Model model, ImmutableArray<Edit> edits)
    {
        var before = model.Shown();
        var after = edits.Aggregate(before, (view, edit) => view.After(edit));
        var lines = DifferenceLines.Of(model.Texts, before, after).Select(FormLine.Plain).ToImmutableArray();
        return lines.IsEmpty ? [new FormLine(model.Texts.Screen.SaidNothing, Theme.Quiet)] : lines;
    }

    // The one who pays the rest already is not asked about.
    private static ImmutableArray<FinancierRow> Payers(Project project)
    {
        if (project.Financing.Any(row => row.Rule is Residual))
        {
            return [];
        }

        var grant = project.Financing.Where(row => row.Id == project.Grant.Row);
        var own = project.Financing.Where(row => row.Contribution == Contribution.OwnBudget && !row.IsHeading && row.Id != project.Grant.Row);
        return [.. grant, .. own];
    }

    private static ImmutableArray<Edit> Edits(FormValues values, ImmutableArray<OddValue> odd, ImmutableArray<FinancierRow> payers)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        for (var i = 0; i < odd.Length; i++)
        {
            if (values.Choice(OddName(i)) == 1 && odd[i].At is { Row: { } row, Period: { } period })
            {
                edits.Add(SetCells.One(new CellId(row, period), new AmountEntry(odd[i].Corrected)));
            }
        }

        if (!payers.IsEmpty && values.Choice("payer") is var payer && payer < payers.Length)
        {
            edits.Add(new SetRule(payers[payer].Id, Residual.Rule));
        }

        return edits.ToImmutable();
    }

    /// <summary>Puts a new what-if on the screen, with the date line under the keys and its last period in sight.</summary>
    public static Step Begin(Model model, ImmutableArray<Edit> edits)
    {
        var trying = model.WithCase(model.Case!.Try(new Scenario(string.Empty, edits)));
        var grid = trying.Grid();
        return DateLine.Open(trying.Show(grid with { Cursor = grid.Cursor with { Column = trying.Shown().Project.Timeline.Count - 1 } }));
    }

    private static string OddName(int index) => $"odd{RowMark.Number(index)}";
}
