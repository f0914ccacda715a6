using System.CommandLine;
using System.Text;
using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudgetTui;

/// <summary>Writes the decision memo as Markdown or HTML, its tables alone, or the whole case as JSON.</summary>
internal static class ExportCommand
{
    private const string Formats = "md | html | tsv | json";

    public static Command Create(Func<ParseResult, Shell> shell)
    {
        var name = new Argument<string>("CASE|FILE");
        var format = new Option<string?>("--format") { HelpName = Formats };
        var output = new Option<string?>("--output") { HelpName = "FILE" };
        var scenario = new Option<string?>("--scenario") { HelpName = "NAME" };
        var replace = new Option<bool>("--replace");
        var command = new Command("export") { name, format, output, scenario, replace };
        command.SetAction(parsed => Run(
            shell(parsed),
            parsed.GetRequiredValue(name),
            parsed.GetValue(format) ?? "md",
            parsed.GetValue(output),
            parsed.GetValue(scenario),
            parsed.GetValue(replace)));
        return command;
    }

    private static int Run(Shell shell, string name, string format, string? output, string? scenario, bool replace)
    {
        if (Array.IndexOf(Formats.Split(" | "), format) < 0)
        {
            shell.Tell(shell.Texts.Program.OptionValueRefused("--format", format, Formats));
            return ExitCode.Usage;
        }

        if (CaseSource.View(shell, name, scenario, out var exit) is not { } view)
        {
            return exit;
        }

        // No export is silent about an error in what it writes, nor about what its memo lacks.
        var isMemo = format is "md" or "html";
        foreach (var finding in view.Findings.Where(finding => !finding.IsReviewed && (finding.Severity == Severity.Error || (isMemo && finding is MemoBlank))))
        {
            shell.Tell($"{shell.Texts.Findings.Name(finding.Severity)}: {shell.Texts.Findings.Of(finding).Sentence}");
        }

        var document = format switch
        {
            "html" => MemoWriter.Html(view.Workbook, view.Sheet),
            "tsv" => MemoWriter.Tabs(view.Sheet),
            "json" => Encoding.UTF8.GetString(WorkbookJson.Write(view.Workbook, indented: true)),
            _ => MemoWriter.Markdown(view.Workbook, view.Sheet),
        };
        exit = view.HasErrors ? ExitCode.Findings : ExitCode.Fine;
        if (output is null)
        {
            shell.PrintDocument(document);
            return exit;
        }

        return Math.Max(exit, OutputFile.Write(shell, output, document, replace));
    }
}
