using System.CommandLine;
using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>
/// The findings of any number of cases, files, or folders of them, and a table of how many each has; one that cannot be
/// read does not keep the others from it.
/// </summary>
internal static class CheckCommand
{
    public static Command Create(Func<ParseResult, Shell> shell)
    {
        var names = new Argument<string[]>("CASE|FILE|FOLDER") { Arity = ArgumentArity.OneOrMore };
        var command = new Command("check") { names };
        command.SetAction(parsed => Run(shell(parsed), parsed.GetRequiredValue(names)));
        return command;
    }

    private static int Run(Shell shell, string[] given)
    {
        var (exit, names) = (ExitCode.Fine, new List<string>());
        foreach (var name in given)
        {
            ImmutableArray<string>? files = Directory.Exists(name) ? InputFile.In(name) : [name];
            names.AddRange(files ?? []);
            if (files is null or [])
            {
                shell.Tell(files is null ? shell.Texts.Program.FileDenied(name) : shell.Texts.Checked.NothingIn(name));
                exit = ExitCode.Usage;
            }
        }

        var checkedCases = new List<(string Name, CaseView? View)>();
        var problems = new List<string>();
        shell.ForEach(shell.Texts.Program.Reading, names, name =>
        {
            var loading = CaseSource.Load(shell, name);
            checkedCases.Add((name, loading.Case is { } loaded ? CaseView.Of(loaded, null) : null));
            problems.AddRange(loading.Problems);
            exit = Math.Max(exit, loading.Exit);
        });
        problems.ForEach(shell.Tell);
        foreach (var (name, view) in checkedCases)
        {
            if (view is not null)
            {
                FindingLines.Print(shell, view.Findings, name);
                exit = Math.Max(exit, view.HasErrors ? ExitCode.Findings : ExitCode.Fine);
            }
        }

        if (checkedCases.Count > 1)
        {
            shell.Print("");
            shell.Print(Summary(shell, checkedCases));
        }

        return exit;
    }

    // What is marked as reviewed is not counted: it needs no second look.
    private static TextTable Summary(Shell shell, List<(string Name, CaseView? View)> cases)
    {
        var texts = shell.Texts.Checked;
        var read = cases.Where(of => of.View is not null).Select(of => of.View!).ToArray();
        return new TextTable(
            [texts.Name, texts.Errors, texts.Warnings, texts.Notes],
            3,
            [
                .. cases.Select(of => of.View is { } view
                    ? Line(of.Name, view.Findings)
                    : [of.Name, texts.NotRead, "", ""]),
                Line(texts.Sum(read.Length, cases.Count - read.Length), [.. read.SelectMany(view => view.Findings)]),
            ]);

        static ImmutableArray<string> Line(string name, ImmutableArray<Finding> findings) =>
            [name, Count(findings, Severity.Error), Count(findings, Severity.Warning), Count(findings, Severity.Note)];

        static string Count(ImmutableArray<Finding> findings, Severity severity) =>
            findings.Count(finding => finding.Severity == severity && !finding.IsReviewed).ToString(CultureInfo.InvariantCulture);
    }
}
