using System.CommandLine;

namespace TestbedBudgetTui;

/// <summary>The findings of any number of cases or files; one that cannot be read does not keep the others from it.</summary>
internal static class CheckCommand
{
    public static Command Create(Func<ParseResult, Shell> shell)
    {
        var names = new Argument<string[]>("CASE|FILE") { Arity = ArgumentArity.OneOrMore };
        var command = new Command("check") { names };
        command.SetAction(parsed => Run(shell(parsed), parsed.GetRequiredValue(names)));
        return command;
    }

    private static int Run(Shell shell, string[] names)
    {
        var exit = ExitCode.Fine;
        var checkedCases = new List<(string Name, CaseView View)>();
        shell.ForEach(shell.Texts.Program.Reading, names, name =>
        {
            if (CaseSource.View(shell, name, null, out var failed) is { } view)
            {
                checkedCases.Add((name, view));
            }

            exit = Math.Max(exit, failed);
        });
        foreach (var (name, view) in checkedCases)
        {
            FindingLines.Print(shell, view.Findings, name);
            exit = Math.Max(exit, view.HasErrors ? ExitCode.Findings : ExitCode.Fine);
        }

        return exit;
    }
}
