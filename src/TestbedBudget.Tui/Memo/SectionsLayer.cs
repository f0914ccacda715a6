using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The sections of the memo as a list: what each holds, and the keys that open, name, move and delete them.</summary>
public sealed record SectionsLayer(int Index) : Layer
{
    private const int Top = 3;

    private static readonly string[] Keys =
        ["open-section", "new-section", "rename-section", "section-up", "section-down", "delete-section", "help", "back", "undo"];

    public override KeyPlace KeyPlace => KeyPlace.Sections;

    /// <summary>Opens the list; from the preview at the section that is read.</summary>
    public static Step Open(Model model)
    {
        var heading = model.Top is PreviewLayer preview ? preview.On(model).SectionRead : string.Empty;
        var sections = model.Shown().Project.Memo.Sections;
        var index = 0;
        while (index < sections.Length && sections[index].Heading != heading)
        {
            index++;
        }

        return model.Push(new SectionsLayer(index < sections.Length ? index : 0));
    }

    public override Step Update(Model model, Message message)
    {
        if (message is not Input { Event: KeyPressed { Key: var key } })
        {
            return model;
        }

        var last = Math.Max(0, model.Shown().Project.Memo.Sections.Length - 1);
        var page = Math.Max(1, model.Size.Rows - Top - 2);
        return key.Code switch
        {
            KeyCode.Up => At(model, Index - 1),
            KeyCode.Down => At(model, Index + 1),
            KeyCode.PageUp => At(model, Index - page),
            KeyCode.PageDown => At(model, Index + page),
            KeyCode.Home => At(model, 0),
            KeyCode.End => At(model, last),
            _ => model.Keymap.Find(KeyPlace.Sections, key)?.Try(model) ?? (Step)model,
        };
    }

    public override void Paint(Painter painter, Model model)
    {
        painter.Clear();
        TitleLine.Paint(painter, model);
        var sections = model.Shown().Project.Memo.Sections;
        painter.Notice(1, model.Notice, model.Texts.Memos.SectionsTitle);
        painter.Line(2);
        if (sections.IsEmpty)
        {
            painter.Short(1, Top, painter.Width - 2, model.Texts.Memos.NoSections, Theme.Plain);
        }

        var (room, chosen) = (painter.Height - Top - 1, Within(sections));
        var first = Math.Max(0, chosen - room + 1);
        for (var i = first; i < Math.Min(sections.Length, first + room); i++)
        {
            Line(painter, model.Texts, sections[i], Top + i - first, i == chosen);
        }

        KeyLine.Paint(painter, painter.Height - 1, model, Keys);
    }

    /// <summary>The chosen section; the list may have become shorter.</summary>
    public int Within(ImmutableArray<MemoSection> sections) => Math.Clamp(Index, 0, Math.Max(0, sections.Length - 1));

    private static Model At(Model model, int index)
    {
        var sections = model.Shown().Project.Memo.Sections;
        return model.WithTop(new SectionsLayer(new SectionsLayer(index).Within(sections)));
    }

    private static void Line(Painter painter, Texts texts, MemoSection section, int y, bool chosen)
    {
        var style = chosen ? Theme.Chosen : Theme.Plain;
        var words = texts.Memos.Words(SectionWords.Count(section.Body));
        painter.Fill(0, y, painter.Width, ' ', style);
        painter.Text(0, y, chosen ? ">" : " ", style);
        painter.Right(painter.Width - 1, y, 12, words, style);
        var room = painter.Width - TextWidth.Of(words) - 5;
        var x = painter.Short(2, y, room, SectionWords.Heading(texts, section.Heading), style.With(TextStyle.Bold)) + 2;
        painter.Short(x, y, room - x, section.Body.Replace('\n', ' '), style);
    }
}
