using System.CommandLine;

namespace TestbedBudgetTui;

internal static class ShowCommand
{
    public static Command Create(Func<ParseResult, Shell> shell)
    {
        var name = new Argument<string>("CASE|FILE");
        var json = new Option<bool>("--json");
        var scenario = new Option<string?>("--scenario") { HelpName = "NAME" };
        var command = new Command("show") { name, json, scenario };
        command.SetAction(parsed =>
            Run(shell(parsed), parsed.GetRequiredValue(name), parsed.GetValue(json), parsed.GetValue(scenario)));
        return command;
    }

    private static int Run(Shell shell, string name, bool asJson, string? scenario)
    {
        if (CaseSource.View(shell, name, scenario, out var exit) is not { } view)
        {
            return exit;
        }

        if (asJson)
        {
            shell.PrintDocument(JsonOutput.Document(json => CaseJson.Write(json, view, shell.Texts)));
        }
        else
        {
            CaseText.Print(shell, view);
        }

        return view.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }
}
