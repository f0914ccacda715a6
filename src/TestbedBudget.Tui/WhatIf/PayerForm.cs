using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Asks anew who pays the rest in the what-if that is shown.</summary>
public static class PayerForm
{
    public static Step Open(Model model)
    {
        var payers = new PayerFields(model, model.Case!.Trial);
        return SplitFields.Payers(model).IsEmpty && payers.IsEmpty
            ? model.Say(model.Texts.WhatIf.NobodyTakesPart)
            : model.Push(new FormLayer(model.Texts.WhatIf.WhoPays, payers.Fit(new FormValues([])), Take)
            {
                Refit = payers.Fit,
                Preview = Preview,
            });

        ImmutableArray<FormLine> Preview(Model below, FormValues values)
        {
            var (edits, fault) = payers.Read(values);
            return fault.Fault is { } wrong
                ? [new FormLine(wrong, Theme.Quiet)]
                : DifferenceLines.Preview(below.Texts, below.Shown(), After(below.Case!, edits));
        }

        FormOutcome Take(Model below, FormValues values)
        {
            var (edits, fault) = payers.Read(values);
            return fault.Fault is null ? below.PayRest(edits) : fault;
        }
    }

    private static CaseView After(OpenCase open, ImmutableArray<Edit> edits) =>
        CaseView.Of(open.Workbook, open.Trial!.PaidBy(open.Workbook.Base, edits).Replay(open.Workbook.Base).Project);
}
