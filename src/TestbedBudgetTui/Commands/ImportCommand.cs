using System.CommandLine;
using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>Stores memos and case documents: each file as a whole or not at all, and the others all the same.</summary>
internal static class ImportCommand
{
    public static Command Create(Func<ParseResult, Shell> shell)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore };
        var replace = new Option<bool>("--replace");
        var command = new Command("import") { files, replace };
        command.SetAction(parsed => Run(shell(parsed), parsed.GetRequiredValue(files), parsed.GetValue(replace)));
        return command;
    }

    private static int Run(Shell shell, string[] files, bool replace)
    {
        var read = new List<(string File, CaseLoading Loading)>();
        shell.ForEach(
            shell.Texts.Program.Reading,
            files,
            file => read.Add((file, InputFile.Read(file, shell.Texts, shell.Settings.Limits))));

        var exit = ExitCode.Fine;
        IWorkbookStore? store = null;
        try
        {
            foreach (var (file, (loaded, problems, failed)) in read)
            {
                foreach (var problem in problems)
                {
                    shell.Tell(problem);
                }

                // The database is made when there is something to put in it.
                exit = Math.Max(exit, loaded is null ? failed : Store(shell, store ??= shell.StoreToWrite(), file, loaded, replace));
            }
        }
        finally
        {
            store?.Dispose();
        }

        return exit;
    }

    private static int Store(Shell shell, IWorkbookStore store, string file, LoadedCase loaded, bool replace)
    {
        var words = shell.Texts.Program;
        if (loaded.Workbook.Key.Length == 0)
        {
            shell.Tell(words.CaseNumberMissing(file));
            return ExitCode.Usage;
        }

        if (store.Create(loaded.Workbook, VersionKind.Imported) is CaseExists { Existing: var existing })
        {
            var stored = !replace && loaded.IsMemo ? store.Version(existing.Key, existing.Version) : null;
            var way = stored is null ? null : ImportJoin.WayOf(stored, loaded.Workbook);
            if (!replace && way is null)
            {
                shell.Tell(words.At(file, 0, words.CaseExists(existing.CaseNumber ?? existing.Key, existing.Title)));
                return ExitCode.Conflict;
            }

            string? said = null;
            if (way is { } joining)
            {
                said = shell.Texts.MemoDifferences.Imported(joining);
                loaded = loaded with { Workbook = ImportJoin.Joined(stored!, loaded.Workbook, joining) };
            }

            if (store.Save(existing.Key, existing.Version, loaded.Workbook, VersionKind.Imported, said) is not VersionSaved)
            {
                shell.Tell(words.At(file, 0, words.SavedMeanwhile(existing.CaseNumber ?? existing.Key)));
                return ExitCode.Conflict;
            }

            if (said is not null)
            {
                shell.Tell(words.At(file, 0, said));
            }
        }

        var view = CaseView.Of(loaded, null)!;
        foreach (var taken in loaded.Defaults)
        {
            shell.Tell(words.At(file, 0, shell.Texts.Import.Of(taken)));
        }

        var header = view.Sheet.Project.Header;
        FindingLines.Print(shell, view.Findings, $"{words.Imported} {header.CaseNumber} {header.Title}");
        return view.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }
}
