using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>A memo's text on its way to a case: read, and shown as a checklist whose defaults Enter accepts (DESIGN §4).</summary>
public static class ImportMemo
{
    public static Step Start(Model model, string text, string source) => MemoReader.Read(text) switch
    {
        ReadMemo read => Show(model, read),
        UnreadableMemo unreadable => Refuse(model, unreadable, source),
        AmbiguousMemo ambiguous => ReadingsLayer.Ask(model, text, source, ambiguous, MemoReader.Read, Show),
        _ => throw new InvalidOperationException("A reading of a fourth kind."),
    };

    /// <summary>Says why the text cannot be read.</summary>
    public static Model Refuse(Model model, UnreadableMemo unreadable, string source) => model.Push(new TextLayer(
        model.Texts.Intake.Unreadable(source),
        [.. unreadable.Errors.Select(error => model.Texts.Program.At(source, error.Line, model.Texts.ReadErrors.Of(error)))]));

    private static Step Show(Model model, ReadMemo read) => JoinMemo.IsOfCase(model, read.Workbook)
        ? JoinMemo.Ask(model, read.Workbook, below => below.Push(Checklist(below, read)))
        : model.Push(Checklist(model, read));

    private static FormLayer Checklist(Model model, ReadMemo read)
    {
        var (texts, project) = (model.Texts.Cases, read.Workbook.Base with { Limits = model.Surroundings.Limits });
        var workbook = read.Workbook with { Base = project };
        var fields = ImmutableArray.CreateBuilder<FormField>();
        fields.Add(new TextInput("number", texts.CaseNumber, TextField.At(project.Header.CaseNumber ?? string.Empty)) { Longest = CaseKey.Longest });
        for (var i = 0; i < project.Timeline.Count; i++)
        {
            fields.Add(new ChoiceInput($"period {i}", project.Timeline.Label(i), [texts.Budget, texts.Actual], project.Timeline[i].Actual ? 1 : 0));
        }

        var financiers = project.Financing.Where(row => !row.IsHeading).ToList();
        fields.Add(new ChoiceInput(
            "grant", texts.GrantRow, [texts.NoGrantRow, .. financiers.Select(row => row.Label)], financiers.FindIndex(row => row.Id == project.Grant.Row) + 1));
        foreach (var row in financiers)
        {
            fields.Add(new ChoiceInput($"financier {row.Id}", row.Label, Financiers(texts), FinancierIndex(row)));
        }

        // Rules that were recognised are offered; the amounts stay typed unless one is chosen.
        var rules = RuleDetection.In(project);
        foreach (var rule in rules)
        {
            var row = project.Find(rule.Row)!;
            fields.Add(new ChoiceInput(
                $"rule {rule.Row}",
                model.Texts.Intake.RuleOf(rule.Label),
                [model.Texts.Rows.Rule(row, project), model.Texts.Rows.Rule(row with { Rule = rule.Rule }, project)],
                0));
        }

        var findings = CaseView.Of(workbook).Findings;
        return new FormLayer(texts.ChecklistTitle, fields.ToImmutable(), (below, values) => Accept(below, values, workbook, rules))
        {
            Intro =
            [
                $"{project.Header.Title}: {texts.Imported(project.Costs.Length + project.Financing.Length, project.Timeline.Count)}",
                .. read.Defaults.Where(IsNoField).Select(taken => "  " + model.Texts.Import.Of(taken)),
                .. findings.Where(finding => finding.Severity != Severity.Note).Select(finding => "! " + model.Texts.Findings.Of(finding).Sentence),
                model.Texts.Intake.Notes(findings.Count(finding => finding.Severity == Severity.Note)),
            ],
        };
    }

    // Taken for granted, and no field of the checklist says it.
    private static bool IsNoField(ImportDefault taken) =>
        taken is AmountsScaled or AmountRounded or SubtotalLeftOut or PeriodFromColumns or EarlierGrantWorkedOut or CapTakenAsFollowing or TitleMadeUp;

    private static FormOutcome Accept(Model model, FormValues values, Workbook read, ImmutableArray<DetectedRule> rules)
    {
        var project = read.Base;
        if (values.Text("number") is not { } number)
        {
            return FormOutcome.Refused("number", model.Texts.Intake.NumberNeeded);
        }

        var timeline = new Timeline([.. project.Timeline.Periods.Select((period, i) =>
            period with { Actual = values.Choice($"period {i}") == 1 })]);
        ImmutableArray<FinancierRow> financing = [.. project.Financing.Select(row => row.IsHeading ? row : Chosen(row, values))];
        var grant = values.Choice("grant") is var chosen and > 0
            ? financing.Where(row => !row.IsHeading).ElementAt(chosen - 1).Id
            : (RowId?)null;
        var accepted = project with
        {
            Header = project.Header with { CaseNumber = number },
            Timeline = timeline,
            Financing = financing,
            Grant = project.Grant with { Row = grant },
        };
        foreach (var rule in rules.Where(rule => values.Choice($"rule {rule.Row}") == 1))
        {
            (accepted, var refusal) = rule.Edit.ApplyTo(accepted);
            if (refusal is not null)
            {
                return FormOutcome.Refused($"rule {rule.Row}", model.Texts.Refusals.Of(refusal));
            }
        }

        return model.OpenNew(read with { Key = number, Base = accepted }, VersionKind.Imported);
    }

    private static FinancierRow Chosen(FinancierRow row, FormValues values)
    {
        var index = values.Choice($"financier {row.Id}");
        var contributions = Enum.GetValues<Contribution>().Length;
        return row with { Sector = (Sector)(index / contributions), Contribution = (Contribution)(index % contributions) };
    }

    private static int FinancierIndex(FinancierRow row) =>
        ((int)row.Sector * Enum.GetValues<Contribution>().Length) + (int)row.Contribution;

    private static ImmutableArray<string> Financiers(CaseTexts texts) =>
    [
        .. from sector in Enum.GetValues<Sector>()
           from contribution in Enum.GetValues<Contribution>()
           select $"{texts.SectorName(sector)}, {texts.ContributionName(contribution)}",
    ];
}
