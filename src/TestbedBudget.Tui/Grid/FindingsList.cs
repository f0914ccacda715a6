using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The findings as a list: Enter goes to the place, g marks one as reviewed with a reason.</summary>
public static class FindingsList
{
    public static Step Open(Model model)
    {
        var findings = model.Shown().Findings;
        return model.Push(new PickLayer(
            model.Texts.Cases.FindingsTitle,
            [.. findings.Select(finding => Item(model.Texts, finding))],
            (below, index) => Go(below, findings[index]))
        {
            Empty = model.Texts.Checks.Nothing,
            Actions = [new PickAction(Key.Of('g'), model.Texts.Checks.Review, (list, index) => Review(list, findings[index]))],
        });
    }

    /// <summary>Goes to the finding after the one that was told last, and says it; after the last comes the first.</summary>
    public static Step Next(Model model) => Tell(model, After);

    /// <summary>Goes to the finding before the one that was told last, and says it; before the first comes the last.</summary>
    public static Step Previous(Model model) => Tell(model, Before);

    private static Step Tell(Model model, Func<ToldFinding?, Finding[], int> choose)
    {
        var findings = model.Shown().Findings.Where(finding => finding is { IsReviewed: false, Place: not null }).ToArray();
        if (findings.Length == 0)
        {
            return model.Say(model.Texts.Checks.Nothing);
        }

        var index = choose(model.Grid().Told, findings) % findings.Length;
        var step = GoTo.Place(model, findings[index].Place!);
        var told = step.Model.WithTop(step.Model.Grid() with { Told = new ToldFinding(findings[index].Key, index) });
        return step with { Model = told.Say(model.Texts.Findings.Of(findings[index]).Sentence) };
    }

    // What the prose says is gone to in the memo.
    private static Step Go(Model model, Finding finding) => finding switch
    {
        ScenarioEdit edit => ScenarioEdits.Open(model, edit.Scenario),
        { Place: { } place } => GoTo.Place(model, place),
        TextDiffers text => Marks.Open(model, text.At),
        WordingDiffers wording => Marks.Open(model, wording.At),
        MemoBlank => model.Keymap.Find("header").Try(model),
        PlaceholderFinding placeholder => model.Push(new SectionsLayer(placeholder.At.Section)),
        _ => model,
    };

    // One that has been mended since then has left its place in the list to the next.
    private static int After(ToldFinding? told, Finding[] findings) =>
        told is null ? 0 : IndexOf(told, findings) is >= 0 and var index ? index + 1 : Math.Min(told.Index, findings.Length);

    private static int Before(ToldFinding? told, Finding[] findings) =>
        (told is null ? findings.Length : IndexOf(told, findings) is >= 0 and var index ? index : Math.Min(told.Index, findings.Length))
        + findings.Length - 1;

    // Two can have the same key: then its place says which.
    private static int IndexOf(ToldFinding told, Finding[] findings) =>
        told.Index < findings.Length && findings[told.Index].Key == told.Key
            ? told.Index
            : Array.FindIndex(findings, finding => finding.Key == told.Key);

    private static PickItem Item(Texts texts, Finding finding) => new(
        texts.Findings.Of(finding).Sentence,
        finding.IsReviewed ? texts.Checks.Reviewed : texts.Findings.Name(finding.Severity),
        finding.Severity switch { Severity.Error => "!", Severity.Warning => "?", _ => " " });

    private static Step Review(Model list, Finding finding) => list.Push(new FormLayer(
        list.Texts.Checks.ReviewTitle,
        [new TextInput("reason", list.Texts.Checks.Reason, TextField.Empty)],
        (below, values) => values.Text("reason") is { } reason
            ? Reviewed(below, finding, reason)
            : FormOutcome.Refused("reason", below.Texts.Cases.Needed))
    {
        Intro = [list.Texts.Findings.Of(finding).Sentence, list.Texts.Findings.Of(finding).ToDo],
    });

    private static FormOutcome Reviewed(Model model, Finding finding, string reason)
    {
        var review = new Review(finding.Key, reason, model.Surroundings.User, model.Today);
        return model.Pop().Apply(new ReviewFinding(review));
    }
}
