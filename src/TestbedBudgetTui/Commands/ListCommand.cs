using System.CommandLine;
using TestbedBudget.Core;
using TestbedBudget.Tui;
using Command = System.CommandLine.Command;

namespace TestbedBudgetTui;

internal static class ListCommand
{
    public static Command Create(Func<ParseResult, Shell> shell)
    {
        var json = new Option<bool>("--json");
        var command = new Command("list") { json };
        command.SetAction(parsed => Run(shell(parsed), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Shell shell, bool asJson)
    {
        using var store = shell.StoreToRead();
        var cases = store?.List(CaseQuery.All with { Order = CaseOrder.Number, Descending = false, Most = int.MaxValue }).Lines ?? [];
        if (asJson)
        {
            shell.PrintDocument(JsonOutput.Document(json => CaseListJson.Write(json, cases)));
        }
        else if (cases.IsEmpty)
        {
            shell.Tell(shell.Texts.Program.NoCases);
        }
        else
        {
            shell.Print(Table(shell, cases));
        }

        return ExitCode.Fine;
    }

    private static TextTable Table(Shell shell, ImmutableArray<CaseLine> cases)
    {
        var words = shell.Texts.Program;
        return new TextTable(
            [words.Case, words.Title, words.Applicant, words.Officer, words.State, words.Period, words.Standing, words.Costs, words.Grant, words.Share],
            Numbers: 3,
            [.. cases.Select(Row)]);

        ImmutableArray<string> Row(CaseLine line) =>
        [
            line.CaseNumber ?? "–", line.Title, line.Applicant ?? "", line.Officer ?? "", words.StateName(line.State),
            $"{line.First:yyyy-MM-dd} – {line.Last:yyyy-MM-dd}", CaseStanding.Of(shell.Texts, line, user: string.Empty),
            Kronor(line.Figures.Costs), Kronor(line.Figures.Grant),
            line.Figures.Share is { } share ? $"{SwedishNumber.Percent(share)} %" : "",
        ];
    }

    private static string Kronor(Money? amount) => amount is { } known ? SwedishNumber.Amount(known, Precision.Krona) : "";
}
