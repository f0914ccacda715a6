using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>A case on one page, for whoever takes it over: how far it is, what is left to do, findings, notes and history.</summary>
public sealed record CasePage(string Key) : Layer
{
    private const int Top = 1;

    private static readonly string[] Ways = ["drafts", "history", "set-state", "copy-page", "help", "menu"];

    public CaseNews? News { get; init; }

    /// <summary>The workbook that the page is about; null until it is read.</summary>
    public Workbook? Workbook { get; init; }
    public int Scroll { get; init; }

    /// <summary>The lines as last worked out: made anew only when the news, the workbook or the width is another.</summary>
    public CasePageLines? Lines { get; init; }

    public override KeyPlace KeyPlace => KeyPlace.CasePage;
    public override string? CaseKey => Key;

    public static Step Open(Model model) => Drafts.At(model).Key is { } key
        ? ((Step)model.Push(new CasePage(key) { Workbook = model.Case?.Key == key ? model.Case.Workbook : null })).Then(new SeeCase(key))
        : model.Say(model.Texts.Sharing.NoCase);

    public static Step Copy(Model model)
    {
        var page = (CasePage)model.Top;
        var text = string.Join('\n', CasePageLines.Unwrapped(model, page).Select(line => line.Text));
        return ((Step)model).Then(new CopyOut(text + "\n"));
    }

    public override Step Update(Model model, Message message) => message switch
    {
        VersionRead { Workbook: { } workbook } read when read.Key == Key => model.WithTop(this with { Workbook = workbook }),
        Input { Event: KeyPressed { Key: var key } } => Press(model, key),
        _ => model,
    };

    public override Step Seen(Model model, CaseNews news)
    {
        var next = model with { Layers = model.Layers.Replace(this, this with { News = news }) };
        return Workbook is null || (model.Case is null && News is not null && News.Latest.Number != news.Latest.Number)
            ? ((Step)next).Then(new ReadVersion(Key, news.Latest.Number))
            : next;
    }

    public override CasePage On(Model model) => Lines?.Fits(this, model.Size) == true ? this : this with { Lines = CasePageLines.Of(model, this) };

    public override void Paint(Painter painter, Model model)
    {
        painter.Clear();
        painter.Fill(0, 0, painter.Width, ' ', Theme.Title);
        var line = News?.Line;
        painter.Short(1, 0, painter.Width - 2, $"{model.Texts.Sharing.PageTitle}  {line?.CaseNumber} {line?.Title}", Theme.Title.With(TextStyle.Bold));
        var lines = Lines!.Wrapped;
        for (var i = 0; i < Room(painter.Size) && Scroll + i < lines.Length; i++)
        {
            painter.Short(1, Top + i, painter.Width - 2, lines[Scroll + i].Text, lines[Scroll + i].Style);
        }

        if (model.Notice is { } notice)
        {
            painter.Fill(0, painter.Height - 1, painter.Width, ' ', Theme.Plain);
            painter.Notice(painter.Height - 1, notice);
        }
        else
        {
            KeyLine.Paint(painter, painter.Height - 1, model, Ways);
        }
    }

    private static int Room(Size size) => Math.Max(1, size.Rows - Top - 1);

    private Step Press(Model model, Key key) => key.Code switch
    {
        KeyCode.Down => To(model, Scroll + 1),
        KeyCode.Up => To(model, Scroll - 1),
        KeyCode.PageDown => To(model, Scroll + Room(model.Size) - 1),
        KeyCode.PageUp => To(model, Scroll - Room(model.Size) + 1),
        KeyCode.Home => To(model, 0),
        KeyCode.End => To(model, int.MaxValue / 2),
        KeyCode.Escape => model.Pop(),
        KeyCode.Character when key == Keys.Cancel => model.Pop(),
        _ => model.Keymap.Find(KeyPlace.CasePage, key)?.Try(model) ?? (Step)model,
    };

    private Model To(Model model, int scroll)
    {
        var here = On(model);
        var last = Math.Max(0, here.Lines!.Wrapped.Length - Room(model.Size));
        return model.WithTop(here with { Scroll = Math.Clamp(scroll, 0, last) });
    }
}
