namespace TestbedBudgetTui;

/// <summary>Finds what CASE|FILE stands for: a file never touches the database.</summary>
internal static class CaseSource
{
    public static CaseLoading Load(Shell shell, string name)
    {
        if (InputFile.IsMeant(name))
        {
            return InputFile.Read(name, shell.Texts, shell.Settings.Limits);
        }

        using var store = shell.StoreToRead();
        return store?.Open(name) is { } opened
            ? CaseLoading.Of(new LoadedCase(opened.Current(), opened.State, []) { Draft = opened.Draft })
            : CaseLoading.Failed(shell.Texts.Program.CaseMissing(name, shell.Database));
    }

    /// <summary>The case as it is to be shown; null after its problems have been told.</summary>
    public static CaseView? View(Shell shell, string name, string? scenario, out int exit)
    {
        (var loaded, var problems, exit) = Load(shell, name);
        foreach (var problem in problems)
        {
            shell.Tell(problem);
        }

        if (loaded is null)
        {
            return null;
        }

        var view = CaseView.Of(loaded, scenario);
        if (view is null)
        {
            exit = ExitCode.Usage;
            shell.Tell(shell.Texts.Program.ScenarioMissing(scenario!));
        }

        return view;
    }
}
