using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>"Beslutat …" freezes the budget as a decision; an amendment starts from the latest one.</summary>
public static class DecisionForms
{
    /// <summary>Why nothing can be decided now.</summary>
    public static string? WhyNoDecision(Model model) => WhyNot(model)
        ?? (model.Case!.Workbook.IsDecided ? model.Texts.Refusals.Of(new AlreadyDecided()) : null);

    /// <summary>Why no amendment can be started now.</summary>
    public static string? WhyNoAmendment(Model model) => WhyNot(model)
        ?? (!model.Case!.Workbook.IsDecided ? model.Texts.WhatIf.DecideFirst : null);

    public static Step Decide(Model model)
    {
        var (texts, header) = (model.Texts.WhatIf, model.Shown().Project.Header);
        var day = header.MemoDate ?? model.Today;
        return model.Push(new FormLayer(
            texts.DecideTitle,
            [
                new TextInput("date", texts.DecisionDate, TextField.At(DateInput.Text(day)), model.Texts.Cases.DateHint),
                new TextInput("paragraph", texts.Paragraph, TextField.Empty),
                new TextInput("forum", model.Texts.Cases.Forum, TextField.At(header.Forum ?? string.Empty)),
            ],
            Decided)
        {
            Preview = (below, _) => Frozen(below),
        });
    }

    public static Step StartAmendment(Model model) => model.Push(new ConfirmLayer(
        model.Texts.WhatIf.AmendmentQuestion(model.Case!.Workbook.Decisions[^1]) + ChangedSince(model.Texts.WhatIf, model.Case.Workbook),
        below =>
        {
            var step = below.Apply(new StartAmendment());
            var started = step.Model.Show(step.Model.Grid());
            return !step.Made ? step : step with { Model = started.Say(model.Texts.WhatIf.AmendmentStarted(model.Case!.Workbook.Decisions[^1])) };
        }));

    private static string ChangedSince(WhatIfTexts texts, Workbook workbook) =>
        workbook.DecidedBase is { } decided
        && Aspects.Between(workbook with { Base = decided }, workbook).Count(aspect => aspect is not ReviewAspect) is > 0 and var changes
            ? " " + texts.ComesAlong(changes)
            : string.Empty;

    private static string? WhyNot(Model model) =>
        FileCommands.ReadOnly(model) ?? (model.Case!.Trial is null ? null : model.Texts.WhatIf.AdoptOrLeaveFirst);

    private static FormOutcome Decided(Model model, FormValues values) =>
        values.Text("date") is not { } typed ? FormOutcome.Refused("date", model.Texts.Cases.Needed)
        : DateInput.Read(typed) is not { } date ? FormOutcome.Refused("date", model.Texts.Cases.NotADate(typed))
        : model.Apply(new Decide(date, values.Text("paragraph"), values.Text("forum"))) is var step && !step.Made ? step
        : step with { Model = step.Model.Say(model.Texts.WhatIf.IsDecided(date)) };

    // What is decided, and what would be decided with it although it should not.
    private static ImmutableArray<FormLine> Frozen(Model model)
    {
        var view = model.Shown();
        var errors = view.Findings.Where(finding => finding is { Severity: Severity.Error, IsReviewed: false });
        return
        [
            FormLine.Plain(model.Texts.Panel.ShareLine(view)),
            FormLine.Plain(model.Texts.Panel.CapLine(view)),
            .. errors.Select(finding => new FormLine("! " + model.Texts.Findings.Of(finding).Sentence, Theme.Error)),
        ];
    }
}
