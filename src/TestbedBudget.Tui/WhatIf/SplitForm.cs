using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Splits what the financing lacks among co-financiers: equally, in proportion, by full-time equivalents, or one takes all.</summary>
public static class SplitForm
{
    public static Step Open(Model model)
    {
        if (ExtraCosts.Of(model.Shown().Sheet).IsEmpty)
        {
            return model.Say(model.Texts.WhatIf.NothingToSplit);
        }

        var fields = Fit(model, new FormValues([ByField(model, CostSplit.Equally)]));
        return model.Push(new FormLayer(model.Texts.WhatIf.SplitTitle, fields, Take)
        {
            Intro = [model.Texts.Differences.Balance(model.Shown())],
            Refit = values => Fit(model, values),
            Preview = Preview,
        });
    }

    private static ChoiceInput ByField(Model model, CostSplit by) => new(
        "by", model.Texts.Rules.SplitBy, [.. Enum.GetValues<CostSplit>().Select(model.Texts.WhatIf.SplitName)], (int)by);

    private static ImmutableArray<FormField> Fit(Model model, FormValues values)
    {
        var by = (CostSplit)values.Choice("by");
        var (texts, rows) = (model.Texts.WhatIf, Payers(model));
        var fields = ImmutableArray.CreateBuilder<FormField>();
        fields.Add(ByField(model, by));
        if (by == CostSplit.OneTakesAll)
        {
            fields.Add(Old(new ChoiceInput("one", texts.WhoPays, [.. rows.Select(row => row.Label)], 0)));
            return fields.ToImmutable();
        }

        for (var i = 0; i < rows.Length; i++)
        {
            fields.Add(by == CostSplit.ByFullTimeEquivalents
                ? Old(new TextInput($"fte{RowMark.Number(i)}", rows[i].Label, TextField.Empty, model.Texts.Rules.FullTime))
                : Old(new ChoiceInput($"takes{RowMark.Number(i)}", rows[i].Label, [texts.TakesNoPart, texts.TakesPart], PaysNow(model, rows[i]) ? 1 : 0)));
        }

        return fields.ToImmutable();

        FormField Old(FormField field) => values.Fields.FirstOrDefault(old => old.Name == field.Name) ?? field;
    }

    private static ImmutableArray<FormLine> Preview(Model model, FormValues values)
    {
        var (split, fault) = Split(model, values);
        return split is null
            ? [new FormLine(fault!, Theme.Quiet)]
            : [.. DifferenceLines.Of(model.Texts, model.Shown(), model.Shown().After(split.Edit)).Select(FormLine.Plain)];
    }

    private static FormOutcome Take(Model model, FormValues values)
    {
        var (split, fault) = Split(model, values);
        return split is null ? FormOutcome.Refused("by", fault!) : model.Apply(split.Edit);
    }

    private static (SplitCosts? Split, string? Fault) Split(Model model, FormValues values)
    {
        var by = (CostSplit)values.Choice("by");
        var rows = Payers(model);
        var payers = ImmutableArray.CreateBuilder<CostPayer>();
        for (var i = 0; i < rows.Length; i++)
        {
            if (by == CostSplit.OneTakesAll && values.Choice("one") == i)
            {
                payers.Add(new CostPayer(rows[i].Id));
            }
            else if (by == CostSplit.ByFullTimeEquivalents && values.Text($"fte{RowMark.Number(i)}") is { } typed)
            {
                if (NumberInput.Decimal(typed) is not { } fullTime)
                {
                    return (null, model.Texts.Rules.NotANumber);
                }

                payers.Add(new CostPayer(rows[i].Id, fullTime));
            }
            else if (by is CostSplit.Equally or CostSplit.InProportion && values.Choice($"takes{RowMark.Number(i)}") == 1)
            {
                payers.Add(new CostPayer(rows[i].Id));
            }
        }

        var sheet = model.Shown().Sheet;
        return payers.Count == 0
            ? (null, model.Texts.WhatIf.NobodyTakesPart)
            : (ExtraCosts.Split(sheet, ExtraCosts.Of(sheet), payers.ToImmutable(), by), null);
    }

    // Those who give money: time and goods cannot pay what is lacking, but they may be chosen.
    private static bool PaysNow(Model model, FinancierRow row) =>
        row.Contribution == Contribution.Cash && model.Shown().Sheet.Financing.Find(row.Id)!.Amounts[^1].Amount is not null;

    private static ImmutableArray<FinancierRow> Payers(Model model)
    {
        var project = model.Shown().Project;
        return [.. project.Financing.Where(row => !row.IsHeading && row.Id != project.Grant.Row)];
    }
}
