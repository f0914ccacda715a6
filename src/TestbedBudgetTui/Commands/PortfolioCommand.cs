using System.CommandLine;
using TestbedBudget.Core;
using TestbedBudget.Tui;
using Command = System.CommandLine.Command;

namespace TestbedBudgetTui;

/// <summary>The 1:1 grant of all cases by budget year against the frames, then by applicant, financier and case.</summary>
internal static class PortfolioCommand
{
    private const string Formats = "md | tsv";

    private static readonly PortfolioBy[] Tables =
        [PortfolioBy.Years, PortfolioBy.Applicants, PortfolioBy.Financiers, PortfolioBy.Cases];

    public static Command Create(Func<ParseResult, Shell> shell)
    {
        var json = new Option<bool>("--json");
        var format = new Option<string?>("--format") { HelpName = Formats };
        var filter = new Option<string?>("--filter") { HelpName = "WORDS" };
        var command = new Command("portfolio") { json, format, filter };
        command.SetAction(parsed => Run(shell(parsed), parsed.GetValue(json), parsed.GetValue(format), parsed.GetValue(filter)));
        return command;
    }

    private static int Run(Shell shell, bool asJson, string? format, string? filter)
    {
        if (format is not (null or "md" or "tsv"))
        {
            shell.Tell(shell.Texts.Program.OptionValueRefused("--format", format, Formats));
            return ExitCode.Usage;
        }

        if (asJson && format is not null)
        {
            shell.Tell(shell.Texts.Program.OptionsExclude("--json", "--format"));
            return ExitCode.Usage;
        }

        var query = PortfolioQuery.All with { Cases = CaseQuery.All with { Text = filter ?? "" }, Most = int.MaxValue };
        using var store = shell.StoreToRead();
        if (asJson)
        {
            shell.PrintDocument(PortfolioJson.Document(by => store?.Portfolio(query with { By = by }) ?? Nothing(query with { By = by })));
            return ExitCode.Fine;
        }

        if (store is null)
        {
            shell.Tell(shell.Texts.Program.NoCases);
            return ExitCode.Fine;
        }

        for (var i = 0; i < Tables.Length; i++)
        {
            Print(shell, PortfolioTable.Of(shell.Texts, store.Portfolio(query with { By = Tables[i] })), format, isFirst: i == 0);
        }

        return ExitCode.Fine;
    }

    private static Portfolio Nothing(PortfolioQuery query) =>
        new(query, [], 0, default, default, new PortfolioMissing(0, Money.Zero, 0, Money.Zero, 0), Cases: 0, Scenarios: 0, DecidedByState: 0);

    // What concerns all tables is said under the first.
    private static void Print(Shell shell, PortfolioTable table, string? format, bool isFirst)
    {
        var own = isFirst ? table with { Remarks = table.Remarks.Add(shell.Texts.Portfolio.NotPayments) } : table with { Remarks = [] };
        var gap = isFirst ? "" : "\n";
        if (format is not null)
        {
            shell.PrintDocument(gap + (format == "md" ? PortfolioText.Markdown(own) : PortfolioText.Tabbed(own)));
            return;
        }

        shell.PrintDocument(gap);
        shell.Print(own.Title);
        shell.Print(new TextTable(
            [.. own.Columns.Select(column => column.Head)],
            own.Columns.Count(column => column.IsNumber),
            own.Rows.Add(own.Sum)));
        foreach (var remark in own.Remarks)
        {
            shell.Print(remark);
        }
    }
}
