using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The fields that say how the rest is split among financiers, and what they come to.</summary>
public static class SplitFields
{
    private const string By = "by", One = "one";

    /// <summary>The fields for the way that is chosen in the values, with what was typed in those that stay.</summary>
    public static ImmutableArray<FormField> Of(Model model, FormValues values)
    {
        var by = values.Has(By) ? (CostSplit)values.Choice(By) : CostSplit.Equally;
        var (texts, rows) = (model.Texts.WhatIf, Payers(model));
        var fields = ImmutableArray.CreateBuilder<FormField>();
        fields.Add(new ChoiceInput(By, model.Texts.Rules.SplitBy, [.. Enum.GetValues<CostSplit>().Select(texts.SplitName)], (int)by));
        if (by == CostSplit.OneTakesAll)
        {
            fields.Add(new ChoiceInput(One, texts.WhoPays, [.. rows.Select(row => row.Label)], 0));
        }

        for (var i = 0; i < rows.Length && by != CostSplit.OneTakesAll; i++)
        {
            fields.Add(by == CostSplit.ByFullTimeEquivalents
                ? new TextInput(FullTime(i), rows[i].Label, TextField.Empty, model.Texts.Rules.FullTime)
                : new ChoiceInput(Takes(i), rows[i].Label, [texts.TakesNoPart, texts.TakesPart], PaysNow(model, rows[i]) ? 1 : 0));
        }

        return [.. fields.Select(values.Kept)];
    }

    /// <summary>The split that the values say, or why there is none and at which field.</summary>
    public static (SplitRest? Split, FormOutcome Fault) Read(Model model, FormValues values)
    {
        var by = (CostSplit)values.Choice(By);
        var rows = Payers(model);
        var payers = ImmutableArray.CreateBuilder<CostPayer>();
        for (var i = 0; i < rows.Length; i++)
        {
            switch (by)
            {
                case CostSplit.OneTakesAll when values.Choice(One) == i:
                case CostSplit.Equally or CostSplit.InProportion when values.Choice(Takes(i)) == 1:
                    payers.Add(new CostPayer(rows[i].Id));
                    break;
                case CostSplit.ByFullTimeEquivalents when values.Text(FullTime(i)) is { } typed:
                    if (NumberInput.Decimal(typed) is not { } fullTime)
                    {
                        return (null, FormOutcome.Refused(FullTime(i), model.Texts.WhatIf.NotFullTime(rows[i].Label)));
                    }

                    if (fullTime > 0)
                    {
                        payers.Add(new CostPayer(rows[i].Id, fullTime));
                    }

                    break;
            }
        }

        return payers.Count > 0 ? (new SplitRest(payers.ToImmutable(), by), default)
            : by == CostSplit.ByFullTimeEquivalents ? (null, FormOutcome.Refused(FullTime(0), model.Texts.WhatIf.NoFullTime))
            : (null, FormOutcome.Refused(By, model.Texts.WhatIf.NobodyTakesPart));
    }

    /// <summary>Those who may pay: every financier but the grant.</summary>
    public static ImmutableArray<FinancierRow> Payers(Model model)
    {
        var project = model.Shown().Project;
        return [.. project.Financing.Where(row => !row.IsHeading && row.Id != project.Grant.Row)];
    }

    // Those who give money now: time and goods cannot pay what is lacking, but they may be chosen.
    private static bool PaysNow(Model model, FinancierRow row) =>
        row.Contribution == Contribution.Cash && model.Shown().Sheet.Financing.Find(row.Id)!.Amounts[^1].Amount is not null;

    private static string Takes(int index) => $"takes{RowMark.Number(index)}";

    private static string FullTime(int index) => $"fte{RowMark.Number(index)}";
}
