using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>Chooses the outline of the memo: one that comes with the program, or the user's own.</summary>
public static class Templates
{
    /// <summary>Asks for the user's own templates; the choice opens when they are read.</summary>
    public static Step Ask(Model model) => ((Step)model).Then(new ReadTemplates());

    /// <summary>The choice among the program's templates and those that were read.</summary>
    public static Step Open(Model model, TemplatesRead read)
    {
        ImmutableArray<MemoTemplate> all = [.. MemoTemplates.BuiltIn(), .. read.Templates];
        var texts = model.Texts.Templates;
        var chosen = model.Shown().Project.Memo.Template;
        return (read.Problem is { } problem ? model.Say(problem) : model).Push(new PickLayer(
            texts.Title,
            [.. all.Select(template => new PickItem(template.Name, template.File ?? texts.BuiltIn, template.Name == chosen ? "*" : " "))],
            (below, index) => Take(below, all[index])));
    }

    /// <summary>The names in double braces, and what each says in the case.</summary>
    public static Step Names(Model model)
    {
        var (view, texts) = (model.Shown(), model.Texts.Templates);
        var lines = Enum.GetValues<PlaceholderKind>().Select(kind =>
        {
            var name = $"{{{{{Placeholders.Name(kind, swedish: true)}}}}} {{{{{Placeholders.Name(kind, swedish: false)}}}}}";
            return $"{name}: {texts.Says(MemoWriter.Says(kind, view.Workbook, view.Sheet))}";
        });
        return model.Push(new TextLayer(texts.NamesTitle, [.. lines]));
    }

    private static Step Take(Model model, MemoTemplate template)
    {
        var step = model.Apply(new SetMemoText(template.ApplyTo(model.Shown().Project.Memo)));
        return !step.Made ? step with { Model = step.Model.Say(step.Model.Notice ?? model.Texts.Screen.SaidNothing) }
            : step with { Model = step.Model.Say(string.Join(' ', template.Faults.Select(model.Texts.Templates.Fault).Prepend(model.Texts.Templates.Taken(template.Name)))) };
    }
}
