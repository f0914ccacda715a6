namespace TestbedBudget.Tui;

/// <summary>Opens a section's text, and keeps what was written in it.</summary>
public static class SectionEditing
{
    public static Step Open(Model model, int index)
    {
        var section = model.Shown().Project.Memo.Sections[index];
        return model.Push(new EditorLayer(index, section.Heading, new TextHistory(new TextArea(section.Body, 0))) { Kept = section.Body });
    }

    /// <summary>Keeps the text as one edit and closes it; nothing is asked.</summary>
    public static Step Leave(Model model)
    {
        var editor = (EditorLayer)model.Top;
        return Kept(model.Pop(), editor);
    }

    /// <summary>Keeps the text and stays in it.</summary>
    public static Step Store(Model model)
    {
        var editor = (EditorLayer)model.Top;
        var step = Kept(model.Pop(), editor);
        var sections = step.Model.Shown().Project.Memo.Sections;
        return step with
        {
            Model = step.Model.Push(editor with
            {
                Index = Math.Min(editor.Index, sections.Length),
                Kept = editor.Index < sections.Length ? sections[editor.Index].Body : string.Empty,
            }),
        };
    }

    public static Step GiveUp(Model model) => ((EditorLayer)model.Top).IsChanged
        ? model.Push(new ConfirmLayer(model.Texts.Memos.GiveUp, Dropped))
        : Dropped(model);

    /// <summary>What the program does with an open text when it ends: it is kept where the next start finds it.</summary>
    public static Step Ending(Model model)
    {
        for (var i = model.Layers.Length - 1; i >= 0; i--)
        {
            if (model.Layers[i] is EditorLayer { IsChanged: true } editor)
            {
                return model.Case is { IsStored: true } open
                    ? ((Step)model).Then(new LeaveOffAt(EditorPlace.Of(editor, open)))
                    : model.Apply(SectionText.Keep(model.Shown().Project.Memo, editor.Index, editor.Heading, editor.History.Now.Text));
            }
        }

        return model;
    }

    // A text that no case may hold (it is read-only) stays on the screen with the reason.
    private static Step Kept(Model below, EditorLayer editor)
    {
        if (!editor.IsChanged)
        {
            return below;
        }

        var step = below.Apply(SectionText.Keep(below.Shown().Project.Memo, editor.Index, editor.Heading, editor.History.Now.Text));
        if (!step.Made && step.Model.Notice is not null)
        {
            return step.Model.Push(editor);
        }

        // Left first as half-typed: a draft that was changed elsewhere is opened anew, and the text with it.
        var said = step.Model.Say(below.Texts.Memos.SectionSaid(SectionWords.Heading(below.Texts, editor.Heading)));
        return new Step(said, [new LeaveOffAt(EditorPlace.Of(editor, below.Case!)), .. step.Effects, new LeaveOffAt(null)]);
    }

    private static Step Dropped(Model model) => ((Step)model.Pop()).Then(new LeaveOffAt(null));
}
