using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The list of the memo's sections.</summary>
public static class SectionCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("open-section", Menu.Memo, KeyPlace.Sections, Edit) { Keys = ["Enter"], WhyNot = NoSection },
        new("new-section", Menu.Memo, KeyPlace.Sections, Add) { Keys = ["n", "Insert"], WhyNot = FileCommands.ReadOnly },
        new("rename-section", Menu.Memo, KeyPlace.Sections, Rename) { Keys = ["r", "F2"], WhyNot = NoSection },
        new("section-up", Menu.Memo, KeyPlace.Sections, static model => Move(model, -1)) { Keys = ["-", "Alt+Up"], WhyNot = NoSection },
        new("section-down", Menu.Memo, KeyPlace.Sections, static model => Move(model, 1)) { Keys = ["+", "Alt+Down"], WhyNot = NoSection },
        new("delete-section", Menu.Memo, KeyPlace.Sections, Delete) { Keys = ["Delete", "Ctrl+K"], WhyNot = NoSection },
    ];

    private static MemoText Memo(Model model) => model.Shown().Project.Memo;

    private static int Chosen(Model model) => ((SectionsLayer)model.Top).Within(Memo(model).Sections);

    private static string? NoSection(Model model) => FileCommands.ReadOnly(model)
        ?? (Memo(model).Sections.IsEmpty ? model.Texts.Memos.NoSections : null);

    private static Step Edit(Model model) => SectionEditing.Open(model, Chosen(model));

    private static Step Add(Model model) => AskHeading(model, model.Texts.Memos.NewSection, string.Empty, static (below, heading) =>
    {
        var sections = Memo(below).Sections;
        var index = sections.IsEmpty ? 0 : Chosen(below) + 1;
        var step = below.Apply(SectionText.Insert(Memo(below), index, new MemoSection(heading, string.Empty)));
        if (!step.Made)
        {
            return step;
        }

        var opened = SectionEditing.Open(step.Model.WithTop(new SectionsLayer(index)), index);
        return opened with { Effects = [.. step.Effects, .. opened.Effects] };
    });

    private static Step Rename(Model model)
    {
        var index = Chosen(model);
        var section = Memo(model).Sections[index];
        return AskHeading(
            model,
            model.Texts.Memos.RenameSection,
            section.Heading,
            (below, heading) => below.Apply(new SetSection(index, section with { Heading = heading })));
    }

    private static Step AskHeading(Model model, string title, string heading, Func<Model, string, Step> take) => model.Push(new FormLayer(
        title,
        [new TextInput("heading", model.Texts.Memos.Heading, TextField.At(heading))],
        (below, values) => values.Text("heading") is { } typed
            ? take(below, typed)
            : FormOutcome.Refused("heading", below.Texts.Cases.Needed)));

    private static Step Move(Model model, int by)
    {
        var (index, memo) = (Chosen(model), Memo(model));
        var target = index + by;
        return target < 0 || target >= memo.Sections.Length
            ? model.Say(model.Texts.Screen.SaidNothing)
            : model.WithTop(new SectionsLayer(target)).Apply(SectionText.Move(memo, index, target));
    }

    private static Step Delete(Model model)
    {
        var (index, memo) = (Chosen(model), Memo(model));
        var heading = SectionWords.Heading(model.Texts, memo.Sections[index].Heading);
        var step = model.Apply(SectionText.Remove(memo, index));
        return step.Made ? step with { Model = step.Model.Say(model.Texts.Memos.Deleted(heading)) } : step;
    }
}
