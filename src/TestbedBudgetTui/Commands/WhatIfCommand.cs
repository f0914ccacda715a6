using System.CommandLine;
using TestbedBudget.Core;
using TestbedBudget.Tui;
using Command = System.CommandLine.Command;

namespace TestbedBudgetTui;

/// <summary>Tries an end date: what it does to every row, the share and the cap. Nothing is stored but a scenario that is given a name.</summary>
internal static class WhatIfCommand
{
    public static Command Create(Func<ParseResult, Shell> shell)
    {
        var name = new Argument<string>("CASE|FILE");
        var end = new Option<string>("--end") { HelpName = "DATE", Required = true };
        var payer = new Option<string?>("--payer") { HelpName = "ROW" };
        var save = new Option<string?>("--save") { HelpName = "NAME" };
        var json = new Option<bool>("--json");
        var command = new Command("what-if") { name, end, payer, save, json };
        command.SetAction(parsed => Run(
            shell(parsed),
            parsed.GetRequiredValue(name),
            parsed.GetRequiredValue(end),
            parsed.GetValue(payer),
            parsed.GetValue(save),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(Shell shell, string name, string end, string? payer, string? save, bool asJson)
    {
        if (DateInput.Read(end) is not { } last)
        {
            shell.Tell(shell.Texts.Program.OptionValueRefused("--end", end, "2026-08-31 | 2026-08"));
            return ExitCode.Usage;
        }

        if (save is not null && InputFile.IsMeant(name))
        {
            shell.Tell(shell.Texts.Program.FileKeepsNoScenario(name));
            return ExitCode.Usage;
        }

        if (CaseSource.View(shell, name, null, out var exit) is not { } before)
        {
            return exit;
        }

        var (row, problem) = payer is null ? (null, null) : PayerOption.Find(before.Sheet.Project, payer, shell.Texts.Program);
        if (problem is not null)
        {
            shell.Tell(problem);
            return ExitCode.Usage;
        }

        var extension = new ExtendTo(last);
        ImmutableArray<Edit> paying = row is null ? [] : RestPayer.Edits(before.Sheet.Project, row);
        var trial = new Scenario(save ?? "", [.. paying, extension]);
        var (project, refused) = trial.Replay(before.Sheet.Project);
        if (!refused.IsEmpty)
        {
            shell.Tell(shell.Texts.Refusals.Of(refused[0].Refusal));
            return ExitCode.Usage;
        }

        // What could not be stored is not shown as if it were.
        if (save is not null && ScenarioSaving.Save(shell, before, trial) is > ExitCode.Fine and var failed)
        {
            return failed;
        }

        var sheet = Sheet.Of(project);
        var after = before with { Sheet = sheet, Findings = Checker.Check(before.Workbook, sheet), IsWhatIf = true };
        var changes = CellDifference.Between(before.Sheet, after.Sheet);
        if (asJson)
        {
            shell.PrintDocument(JsonOutput.Document(document => WhatIfJson.Write(document, before, after, changes, shell.Texts)));
        }
        else
        {
            Print(shell, before, after, changes, extension.Consequences(trial.BeforeExtension().Replay(before.Sheet.Project).Project));
        }

        return after.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }

    private static void Print(
        Shell shell, CaseView before, CaseView after, ImmutableArray<CellDifference> changes, ImmutableArray<Consequence> consequences)
    {
        var words = shell.Texts.Program;
        var precision = after.Sheet.Project.Precision;
        shell.Print(new TextTable(
            [words.Row, words.PeriodHead, words.Before, words.After, words.Change],
            Numbers: 3,
            [.. changes.Select(change => (ImmutableArray<string>)
                [change.Label, change.Period, Kronor(change.From), Kronor(change.To), Kronor(change.Increase)])]));
        shell.Print("");
        foreach (var consequence in consequences)
        {
            shell.Print(shell.Texts.Consequences.Of(consequence));
        }

        shell.Print($"{shell.Texts.WhatIf.WhoPays} {RestPayer.Of(after.Sheet.Project)?.Label ?? shell.Texts.WhatIf.NobodyYet}");

        shell.Print("");
        shell.Print(Summary(words, shell.Texts, before, after));
        shell.Print("");
        FindingLines.Print(shell, after.Findings);

        string Kronor(Money? amount) => amount is { } known ? SwedishNumber.Amount(known, precision) : "";
    }

    private static TextTable Summary(ProgramTexts words, Texts texts, CaseView before, CaseView after)
    {
        var (was, becomes) = (GrantFigures.Of(before.Workbook, before.Sheet), GrantFigures.Of(after.Workbook, after.Sheet));
        return new TextTable(
            ["", words.Before, words.After],
            Numbers: 2,
            [
                [words.Period, Period(before), Period(after)],
                [words.Costs, Kronor(before.Sheet.Costs.Total.Amount), Kronor(after.Sheet.Costs.Total.Amount)],
                [texts.Screen.BalanceHead, Balance(before), Balance(after)],
                [words.Grant, Kronor(was.Amount), Kronor(becomes.Amount)],
                [words.Share, Percent(was.Share), Percent(becomes.Share)],
                [words.Cap, Kronor(was.Cap), Kronor(becomes.Cap)],
                [words.RoomToLimit, Kronor(was.RoomToLimit), Kronor(becomes.RoomToLimit)],
                [words.Increase, Kronor(was.Increase), Kronor(becomes.Increase)],
            ]);

        string Period(CaseView view) =>
            $"{DateInput.Text(view.Sheet.Project.Timeline.Last)} ({texts.Screen.MonthsShort(view.Sheet.Project.Timeline.Months)})";

        string Balance(CaseView view) => view.Sheet.TotalBalance is not { } gap ? ""
            : gap == Money.Zero ? "0" : texts.Screen.Imbalance(gap, view.Sheet.Project.Precision);

        string Kronor(Money? amount) => amount is { } known ? SwedishNumber.Amount(known, after.Sheet.Project.Precision) : "";

        static string Percent(Share? share) => share is { } known ? $"{SwedishNumber.Percent(known)} %" : "";
    }
}
