using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The questions that are asked backwards: a number, how it was found, and what it would change. Enter applies it.</summary>
public static class SolveForm
{
    public static Step Open(Model model)
    {
        var fields = Fit(model, new FormValues([QuestionField(model, SolveQuestion.LastEnd)]));
        return model.Push(new FormLayer(model.Texts.Solve.Title, fields, Take)
        {
            Refit = values => Fit(model, values),
            Preview = (below, values) => Preview(below, values),
        });
    }

    private static ChoiceInput QuestionField(Model model, SolveQuestion question) => new(
        "question", model.Texts.Solve.QuestionLabel, [.. Enum.GetValues<SolveQuestion>().Select(model.Texts.Solve.Question)], (int)question);

    private static ImmutableArray<FormField> Fit(Model model, FormValues values)
    {
        var question = (SolveQuestion)values.Choice("question");
        var (texts, grant) = (model.Texts.Solve, model.Shown().Grant);
        var limit = model.Shown().Project.Limits.LargestShare;
        ImmutableArray<FormField> fields = question switch
        {
            SolveQuestion.LastEnd =>
                [new TextInput("limit", texts.GrantAtMost, TextField.At(Limit(grant) is { } most ? SwedishNumber.Amount(most, model.Shown().Project.Precision) : string.Empty))],
            SolveQuestion.GrantOfShare => [Share(texts.ShareWanted)],
            SolveQuestion.CloseGap => [Rows("row", texts.WhoPaysIt, [])],
            SolveQuestion.CoFinancing => [Share(texts.ShareAtMost), Rows("payer", texts.WhoPaysIt, [texts.NobodyYet, texts.CashEqually, texts.CashInProportion])],
            _ => [],
        };
        return [QuestionField(model, question), .. fields.Select(values.Kept)];

        TextInput Share(string label) => new("share", label, TextField.At(SwedishNumber.StatedPercent(limit)));

        ChoiceInput Rows(string name, string label, ImmutableArray<string> before) =>
            new(name, label, [.. before, .. Financiers(model).Select(row => row.Label)], 0);
    }

    // A cap that follows the grant row stops nothing: what was decided before is the money that there is.
    private static Money? Limit(GrantFigures grant) =>
        grant.CapFollowsRow && grant.PreviousDecision?.Grant is { } decided ? decided : grant.Cap;

    private static ImmutableArray<FormLine> Preview(Model model, FormValues values)
    {
        var (answer, fault) = Answered(model, values);
        if (answer is null)
        {
            return [new FormLine(fault!.Value.Fault!, Theme.Quiet)];
        }

        var (texts, lines) = (model.Texts.Solve, ImmutableArray.CreateBuilder<FormLine>());
        foreach (var sentence in texts.Of(answer, model.Shown().Project))
        {
            lines.Add(new FormLine(sentence, lines.Count == 0 ? Theme.Strong : Theme.Plain));
        }

        if (answer.Edit is { } edit)
        {
            lines.AddRange(Changes(model, edit));
        }
        else if (answer is not NoAnswer)
        {
            lines.Add(new FormLine(WhyNothingToApply(texts, answer, values), Theme.Quiet));
        }

        return lines.ToImmutable();
    }

    private static IEnumerable<FormLine> Changes(Model model, Edit edit)
    {
        var before = model.Shown();
        var after = edit is ExtendTo && model.Case!.Trial is { } trial
            ? CaseView.Of(before.Workbook, trial.With(edit).Replay(model.Case.Workbook.Base).Project)
            : before.After(edit);
        var changes = DifferenceLines.Of(model.Texts, before, after);
        if (changes.IsEmpty)
        {
            return [new FormLine(model.Texts.Solve.AlreadySo, Theme.Quiet)];
        }

        var over = after.Grant is { CapFollowsRow: false, Room: { Ore: < 0 } room }
            ? [new FormLine(model.Texts.Solve.OverCap(-room), Theme.Error)]
            : ImmutableArray<FormLine>.Empty;
        var enter = edit is ExtendTo ? model.Texts.Solve.EnterTries : model.Texts.Solve.EnterApplies;
        return [.. changes.Select(FormLine.Plain), .. over, new FormLine(enter, Theme.Strong)];
    }

    private static string WhyNothingToApply(SolveTexts texts, Answer answer, FormValues values) =>
        answer is not CoFinancingAnswer ? texts.NothingToApply
        : values.Choice("payer") == 0 ? texts.ChooseWhoPays
        : texts.BudgetGrantTooSmall;

    private static FormOutcome Take(Model model, FormValues values)
    {
        var (answer, fault) = Answered(model, values);
        return answer is null ? fault!.Value
            : answer.Edit switch
            {
                null when answer is NoAnswer => model.Say(model.Texts.Solve.Of(answer, model.Shown().Project)[0]),
                null when answer is CoFinancingAnswer && values.Choice("payer") == 0 => FormOutcome.Refused("payer", model.Texts.Solve.ChooseWhoPays),
                null => model.Say(WhyNothingToApply(model.Texts.Solve, answer, values)),
                ExtendTo extension => TryEnd(model, extension),
                var edit => model.Apply(edit),
            };
    }

    // An end date is tried, not set: the what-if shows what it does.
    private static Step TryEnd(Model model, ExtendTo extension)
    {
        var line = model.Case!.Trial is null ? WhatIfStart.Begin(model, []).Model
            : model.Top is DateLine ? model
            : DateLine.Open(model).Model;
        return DateLine.To(line, extension.Last);
    }

    private static (Answer? Answer, FormOutcome? Fault) Answered(Model model, FormValues values)
    {
        var project = model.Shown().Project;
        var rows = Financiers(model);
        switch ((SolveQuestion)values.Choice("question"))
        {
            case SolveQuestion.LastEnd:
                return AmountReader.Read(values.Text("limit") ?? string.Empty, project.Precision) switch
                {
                    ReadAmount read => (LastEnd.Of(model.Case!.Workbook.Base, model.Case.Trial ?? new Scenario(string.Empty, []), read.Amount), null),
                    var reading => (null, FormOutcome.Refused("limit", model.Texts.Amounts.Of(reading) ?? model.Texts.Cases.Needed)),
                };
            case SolveQuestion.CloseGap:
                return rows.Length == 0
                    ? (new NoAnswer(NoAnswerReason.NoFinancier), null)
                    : (Solve.CloseGap(project, rows[values.Choice("row")].Id), null);
            case SolveQuestion.HighestCosts:
                return (Solve.HighestCosts(project), null);
            case var question:
                if (values.Text("share") is not { } typed || NumberInput.Percent(typed) is not { } share || share.Fraction > 1)
                {
                    return (null, FormOutcome.Refused("share", model.Texts.Cases.NotAShare(values.Text("share") ?? string.Empty)));
                }

                return question == SolveQuestion.GrantOfShare
                    ? (Solve.GrantOf(project, share), null)
                    : (Solve.CoFinancing(project, share, Paying(model, values.Choice("payer"))), null);
        }
    }

    private static SplitRest? Paying(Model model, int choice)
    {
        const int FirstRow = 3;
        var rows = Financiers(model);
        var cash = rows.Where(row => row.Contribution == Contribution.Cash && row.Id != model.Shown().Project.Grant.Row
            && model.Shown().Sheet.Financing.Find(row.Id)!.Amounts[^1].Amount is not null);
        return choice switch
        {
            0 => null,
            1 => new SplitRest([.. cash.Select(row => new CostPayer(row.Id))], CostSplit.Equally),
            2 => new SplitRest([.. cash.Select(row => new CostPayer(row.Id))], CostSplit.InProportion),
            _ => new SplitRest([new CostPayer(rows[choice - FirstRow].Id)], CostSplit.OneTakesAll),
        };
    }

    // The grant row first: it is the one that is asked about most.
    private static ImmutableArray<FinancierRow> Financiers(Model model)
    {
        var project = model.Shown().Project;
        return [.. project.Financing.Where(row => !row.IsHeading).OrderBy(row => row.Id != project.Grant.Row)];
    }
}

public enum SolveQuestion
{
    LastEnd,
    GrantOfShare,
    CloseGap,
    HighestCosts,
    CoFinancing,
}
