using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Splits what the financing lacks among co-financiers: equally, in proportion, by full-time equivalents, or one takes all.</summary>
public static class SplitForm
{
    public static Step Open(Model model)
    {
        var lacking = Unsplit(model);
        return ExtraCosts.Of(lacking.Sheet).IsEmpty
            ? model.Say(Nothing(model))
            : model.Push(new FormLayer(model.Texts.WhatIf.SplitTitle, SplitFields.Of(model, new FormValues([])), Take)
            {
                Intro = [model.Texts.Differences.Balance(lacking)],
                Refit = values => SplitFields.Of(model, values),
                Preview = Preview,
            });
    }

    private static ImmutableArray<FormLine> Preview(Model model, FormValues values)
    {
        var (split, fault) = SplitFields.Read(model, values);
        var lacking = Unsplit(model);
        return split is null
            ? [new FormLine(fault.Fault!, Theme.Quiet)]
            : [.. DifferenceLines.Of(model.Texts, lacking, lacking.After(split)).Select(FormLine.Plain), .. BelowZero(model, lacking.After(split), split)];
    }

    // Too much of a period is taken from the payers, who may not give as much: said, and left to the analyst.
    private static IEnumerable<FormLine> BelowZero(Model model, CaseView after, SplitRest split) =>
        from payer in split.Payers
        let row = after.Sheet.Financing.Find(payer.Row)!
        from period in Enumerable.Range(0, row.Amounts.Length)
        where row.Amounts[period].OrZero < Money.Zero
        select new FormLine(model.Texts.WhatIf.BelowZero(row.Row.Label, after.Project.Timeline.Label(period)), Theme.Error);

    private static FormOutcome Take(Model model, FormValues values)
    {
        var (split, fault) = SplitFields.Read(model, values);
        return split is null ? fault : model.Apply(split);
    }

    // A what-if that is split already is split anew, from what was lacking before.
    private static CaseView Unsplit(Model model)
    {
        var open = model.Case!;
        return open.Trial is { } trial && trial.Edits.Any(edit => edit is SplitRest)
            ? CaseView.Of(open.Workbook, trial.WithoutSplit().Replay(open.Workbook.Base).Project)
            : open.Shown;
    }

    private static string Nothing(Model model) =>
        RestPayer.Of(model.Shown().Project) is { } payer
            ? model.Texts.WhatIf.PayerLeavesNothing(payer.Label)
            : model.Texts.WhatIf.NothingToSplit;
}
