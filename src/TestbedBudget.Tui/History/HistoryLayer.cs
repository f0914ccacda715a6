using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The versions of a case, and under them what the chosen one changed, against the one before or any other.</summary>
public sealed record HistoryLayer(string Key) : Layer
{
    /// <summary>The versions, the latest first; null until the store has answered.</summary>
    public CaseNews? News { get; init; }

    /// <summary>The chosen version among them.</summary>
    public int Index { get; init; }

    /// <summary>The version that the chosen one is compared with; null is the one before it.</summary>
    public int? From { get; init; }

    /// <summary>The workbooks that were read so far, by their numbers.</summary>
    public ImmutableDictionary<int, Workbook> Read { get; init; } = ImmutableDictionary<int, Workbook>.Empty;

    /// <summary>What differs between the two, in words.</summary>
    public ImmutableArray<FormLine> Differences { get; init; } = [];

    /// <summary>The first of those lines that shows.</summary>
    public int Scroll { get; init; }

    public override KeyPlace KeyPlace => KeyPlace.History;
    public override string? CaseKey => Key;

    public VersionLine? Chosen => News?.Versions[Math.Min(Index, News.Versions.Length - 1)];

    /// <summary>The version that the chosen one is compared with; null where there is none.</summary>
    public VersionLine? Other => News is { } news && Chosen is { } chosen ? news.Find(From ?? (chosen.Number - 1)) : null;

    public static Step Open(Model model) => Drafts.At(model).Key is { } key
        ? ((Step)model.Push(new HistoryLayer(key))).Then(new SeeCase(key))
        : model.Say(model.Texts.Sharing.NoCase);

    public override Step Update(Model model, Message message) => message switch
    {
        Input { Event: KeyPressed { Key: var key } } => Press(model, key),
        VersionRead { Workbook: { } workbook } read when read.Key == Key =>
            model.WithTop((this with { Read = Read.SetItem(read.Number, workbook) }).Compared(model.Texts)),
        _ => model,
    };

    public override void Paint(Painter painter, Model model) => HistoryPainter.Paint(painter, model, this);

    // The same version stays chosen when others are added above it.
    public override Step Seen(Model model, CaseNews news)
    {
        var chosen = Chosen?.Number;
        var index = chosen is null ? 0 : Math.Max(0, news.Latest.Number - chosen.Value);
        var next = (this with { News = news, Index = Math.Min(index, news.Versions.Length - 1) }).Compared(model.Texts);
        return next.Reading(model with { Layers = model.Layers.Replace(this, next) });
    }

    /// <summary>The layer with other versions to compare, and what is to be read for them.</summary>
    public Step Comparing(Model model)
    {
        var next = (this with { Scroll = 0 }).Compared(model.Texts);
        return next.Reading(model.WithTop(next));
    }

    private HistoryLayer Compared(Texts texts) => this with
    {
        Differences = Chosen is { } chosen && Other is { } other
            && Read.TryGetValue(chosen.Number, out var after) && Read.TryGetValue(other.Number, out var before)
                ? VersionDifferences.Of(texts, other, before, chosen, after)
                : [],
    };

    private Step Reading(Step step)
    {
        foreach (var line in (ReadOnlySpan<VersionLine?>)[Other, Chosen])
        {
            if (line is { Number: var number } && !Read.ContainsKey(number))
            {
                step = step.Then(new ReadVersion(Key, number));
            }
        }

        return step;
    }

    private Step Press(Model model, Key key) => key.Code switch
    {
        KeyCode.Up => At(model, Index - 1),
        KeyCode.Down => At(model, Index + 1),
        KeyCode.Home => At(model, 0),
        KeyCode.End => At(model, int.MaxValue),
        KeyCode.PageUp => model.WithTop(this with { Scroll = Math.Max(0, Scroll - HistoryPainter.Page(this, model.Size)) }),
        KeyCode.PageDown => model.WithTop(this with { Scroll = HistoryPainter.Further(this, model.Size) }),
        KeyCode.Escape => model.Pop(),
        KeyCode.Character when key == Keys.Cancel => model.Pop(),
        _ => model.Keymap.Find(KeyPlace.History, key)?.Try(model) ?? (Step)model,
    };

    private Step At(Model model, int index) =>
        (this with { Index = Math.Clamp(index, 0, Math.Max(0, (News?.Versions.Length ?? 1) - 1)) }).Comparing(model);
}
