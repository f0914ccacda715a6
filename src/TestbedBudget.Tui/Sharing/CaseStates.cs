using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>How far a case has come, set from the menu as a version of its own.</summary>
public static class CaseStates
{
    private static readonly ImmutableArray<CaseState> All = [.. Enum.GetValues<CaseState>()];

    public static Step Open(Model model)
    {
        var (key, line) = Drafts.At(model);
        if (key is null || line is null)
        {
            return model.Say(model.Texts.Sharing.NoCase);
        }

        // One's own saves are newer than what the store said last.
        var basedOn = model.Case is { } open && open.Key == key ? Math.Max(open.Version, line.Version) : line.Version;
        return model.Push(new PickLayer(
            model.Texts.Sharing.StateTitle,
            [.. All.Select(state => new PickItem(model.Texts.Cases.State(state), string.Empty, state == line.State ? ">" : " "))],
            (below, index) => All[index] == line.State
                ? below
                : ((Step)below).Then(new SetCaseState(key, basedOn, All[index])).Then(new SeeCase(key)))
        {
            Index = All.IndexOf(line.State),
        });
    }

    public static string? WhyNot(Model model) => model.Looking is not null ? model.WhyReadOnly : model.WhyNoStore;

    /// <summary>What came of it. Where nothing is unsaved, the case goes on from the version that holds the state.</summary>
    public static Step Set(Model model, StateAnswered answered)
    {
        if (answered.Outcome is not VersionSaved saved)
        {
            return model.Say(answered.Outcome is SavedElsewhere other
                ? model.Texts.Sharing.NewerSaved(other.TheirVersion.By, other.TheirVersion.Number, other.TheirVersion.Reason, isMine: false)
                : model.Texts.Screen.SaidNothing);
        }

        var said = model.Say(model.Texts.Sharing.StateIsSet(model.Texts.Cases.State(answered.State), saved.Version));
        return said.Layers[0] is ListLayer list ? ((Step)said).Then(new ListCases(list.Query))
            : said.Case is { History.Length: 0, IsStored: true } open && open.Key == answered.Key ? ((Step)said).Then(new OpenStoredCase(open.Key))
            : said;
    }
}
