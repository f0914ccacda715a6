using System.CommandLine;
using TestbedBudget.Core;
using TestbedBudget.Tui;
using Command = System.CommandLine.Command;

namespace TestbedBudgetTui;

/// <summary>Tries an end date: the case before and after, and every cell that changes. The budget stays as it is.</summary>
internal static class WhatIfCommand
{
    private const string DateForm = "YYYY-MM-DD";

    public static Command Create(Func<ParseResult, Shell> shell)
    {
        var name = new Argument<string>("CASE|FILE");
        var end = new Option<string>("--end") { HelpName = "DATE", Required = true };
        var save = new Option<string?>("--save") { HelpName = "NAME" };
        var json = new Option<bool>("--json");
        var command = new Command("what-if") { name, end, save, json };
        command.SetAction(parsed => Run(
            shell(parsed),
            parsed.GetRequiredValue(name),
            parsed.GetRequiredValue(end),
            parsed.GetValue(save),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(Shell shell, string name, string end, string? save, bool asJson)
    {
        if (DateInput.Read(end) is not { } last)
        {
            shell.Tell(shell.Texts.Program.OptionValueRefused("--end", end, DateForm));
            return ExitCode.Usage;
        }

        var (loaded, problems, exit) = CaseSource.Load(shell, name);
        foreach (var problem in problems)
        {
            shell.Tell(problem);
        }

        if (loaded is null || CaseView.Of(loaded, null) is not { } before)
        {
            return exit;
        }

        var edit = new ExtendTo(last);
        if (edit.ApplyTo(loaded.Workbook.Base) is not { Refusal: null, Project: var project })
        {
            shell.Tell(shell.Texts.Refusals.Of(edit.ApplyTo(loaded.Workbook.Base).Refusal!));
            return ExitCode.Usage;
        }

        if (save is not null && Saved(shell, name, new Scenario(save, [edit])) is > ExitCode.Fine and var failed)
        {
            return failed;
        }

        var after = CaseView.Tried(loaded, project);
        if (asJson)
        {
            shell.PrintDocument(WhatIfJson.Document(before, after, shell.Texts));
        }
        else
        {
            CaseText.Print(shell, after);
            PrintChanges(shell, before, after);
        }

        return after.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }

    // The alternative becomes a change of the user's draft: the version stays, and opening the case shows it.
    private static int Saved(Shell shell, string name, Scenario scenario)
    {
        if (InputFile.IsMeant(name))
        {
            shell.Tell(shell.Texts.Program.SaveNeedsCase);
            return ExitCode.Usage;
        }

        using var store = shell.StoreToWrite();
        if (store.Open(name) is not { } opened)
        {
            shell.Tell(shell.Texts.Program.CaseMissing(name, shell.Database));
            return ExitCode.Usage;
        }

        var change = new AddScenario(scenario);
        if (change.ApplyTo(opened.Current()).Refusal is { } refusal)
        {
            shell.Tell(shell.Texts.Refusals.Of(refusal));
            return ExitCode.Conflict;
        }

        if (store.Append(opened.Draft, change) is not DraftKept)
        {
            shell.Tell(shell.Texts.Program.SavedMeanwhile(name));
            return ExitCode.Conflict;
        }

        shell.Tell(shell.Texts.WhatIf.KeptAs(scenario.Name));
        return ExitCode.Fine;
    }

    private static void PrintChanges(Shell shell, CaseView before, CaseView after)
    {
        var (words, precision) = (shell.Texts, after.Sheet.Project.Precision);
        var rows = WhatIfJson.Changes(before, after).Select(change => ImmutableArray.Create(
            change.Row.Label,
            change.Period,
            Text(change.From),
            Text(change.To),
            DifferenceTexts.Signed(change.To.Known - change.From.Known, precision)));
        shell.Print("");
        shell.Print(new TextTable(
            [words.Program.Row, words.Screen.PeriodWord, words.Differences.Before, words.Differences.After, words.Differences.ChangeHead],
            3,
            [.. rows]));

        string Text(CellValue value) => value.IsBlank ? "" : words.Differences.Value(value, precision);
    }
}
