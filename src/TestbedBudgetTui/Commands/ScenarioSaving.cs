using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>Stores a scenario with its case, on the very state of the case that was shown, or not at all.</summary>
internal static class ScenarioSaving
{
    public static int Save(Shell shell, CaseView view, Scenario scenario)
    {
        var change = new AddScenario(scenario);
        var (workbook, refusal) = change.ApplyTo(view.Workbook);
        if (refusal is not null)
        {
            shell.Tell(shell.Texts.Refusals.Of(refusal));
            return refusal is ScenarioNameTaken ? ExitCode.Conflict : ExitCode.Usage;
        }

        var words = shell.Texts.Program;
        var draft = view.Draft ?? throw new ArgumentException("A case out of a file has nowhere to keep a scenario.", nameof(view));
        using var store = shell.StoreToWrite();

        // What the user has not saved yet stays unsaved: the scenario is one more change of that draft.
        var told = draft.Id > 0
            ? store.Append(draft, change) is DraftKept ? words.ScenarioInDraft(scenario.Name) : null
            : store.Save(draft.Key, draft.BasedOn, workbook, VersionKind.Saved, words.ScenarioReason(scenario.Name)) is VersionSaved saved
                ? words.ScenarioSaved(scenario.Name, saved.Version)
                : null;
        shell.Tell(told ?? words.ChangedMeanwhile(view.Sheet.Project.Header.CaseNumber ?? draft.Key));
        return told is null ? ExitCode.Conflict : ExitCode.Fine;
    }
}
