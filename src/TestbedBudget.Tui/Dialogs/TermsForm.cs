using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The dialog for the grant terms: which row, what share of what, and at most how much.</summary>
public static class TermsForm
{
    public static Step Open(Model model)
    {
        var (texts, project) = (model.Texts.Cases, model.Shown().Project);
        var rows = Financiers(project);
        var chosen = rows.FindIndex(row => row.Id == project.Grant.Row) + 1;
        return model.Push(new FormLayer(
            texts.TermsTitle,
            [
                new ChoiceInput("row", texts.GrantRow, [texts.NoGrantRow, .. rows.Select(row => row.Label)], chosen),
                new TextInput("share", texts.Share, TextField.At(project.Grant.Share is { } share ? SwedishNumber.StatedPercent(share) : string.Empty)),
                new ChoiceInput("basis", texts.Basis, [.. Enum.GetValues<ShareBasis>().Select(model.Texts.Panel.Basis)], (int)project.Grant.Basis),
                new TextInput("cap", texts.Cap, TextField.At(project.Grant.Cap is { } cap ? SwedishNumber.Plain(cap.Kronor) : string.Empty), texts.CapHint),
            ],
            (below, values) => Take(below, values, rows)));
    }

    private static FormOutcome Take(Model model, FormValues values, List<FinancierRow> rows)
    {
        Share? share = null;
        if (values.Text("share") is { } typed)
        {
            share = NumberInput.Percent(typed);
            if (share is not { Percent: <= 100 })
            {
                return FormOutcome.Refused("share", model.Texts.Cases.NotAShare(typed));
            }
        }

        Money? cap = null;
        if (values.Text("cap") is { } amount)
        {
            switch (AmountReader.Read(amount, model.Shown().Project.Precision))
            {
                case ReadAmount read:
                    cap = read.Amount;
                    break;
                case var reading:
                    return FormOutcome.Refused("cap", model.Texts.Amounts.Of(reading) ?? model.Texts.Cases.Needed);
            }
        }

        return model.Apply(new SetGrantTerms(new GrantTerms
        {
            Row = values.Choice("row") == 0 ? null : rows[values.Choice("row") - 1].Id,
            Share = share,
            Basis = (ShareBasis)values.Choice("basis"),
            Cap = cap,
        }));
    }

    private static List<FinancierRow> Financiers(Project project) => [.. project.Financing.Where(row => !row.IsHeading)];
}
