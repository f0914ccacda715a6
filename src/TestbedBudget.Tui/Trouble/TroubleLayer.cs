using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Says that the database does not take the work, where the work is, and what can be done.</summary>
/// <param name="Choices">By arrows and Enter.</param>
public sealed record TroubleLayer(ImmutableArray<TroubleChoice> Choices) : Layer
{
    private const int Widest = 76;

    public int Index { get; init; }

    /// <summary>When storing was tried again in vain; null when nobody has asked for it.</summary>
    public TimeOnly? TriedAt { get; init; }

    public override KeyPlace KeyPlace => KeyPlace.Dialog;
    public override bool CoversScreen => false;

    public static Step Open(Model model) => model.Interrupt(new TroubleLayer(
    [
        .. Ways(model),
        new(model.Texts.Trouble.WorkOn(model.Trouble!.HealsByItself), static below => below),
    ])
    {
        TriedAt = model.IsAskingTrouble ? TimeOnly.FromDateTime(model.LocalNow) : null,
    });

    /// <summary>Asks before the case with what is not stored is left.</summary>
    public static Step Leaving(Model model, Step left) => model.Push(new TroubleLayer(
    [
        .. Ways(model),
        new(model.Texts.Trouble.Stay, static below => below),
        new(
            model.Trouble!.File is null ? model.Texts.Trouble.LeaveAndLose : model.Texts.Trouble.LeaveAndKeep,
            _ => left with { Model = left.Model with { Trouble = null } }),
    ]));

    public override Step Update(Model model, Message message) => message is not Input { Event: KeyPressed { Key: var key } } ? model
        : Keys.IsCancel(key) ? model.Pop()
        : key.Code switch
        {
            KeyCode.Up => model.WithTop(this with { Index = Math.Max(0, Index - 1) }),
            KeyCode.Down => model.WithTop(this with { Index = Math.Min(Choices.Length - 1, Index + 1) }),
            KeyCode.Enter => Choices[Index].Run(model.Pop()),
            _ => model,
        };

    public override void Paint(Painter painter, Model model)
    {
        var texts = model.Texts.Trouble;
        var width = Math.Min(painter.Width, Widest);
        var said = Said(model, TriedAt, width - 4);
        var height = Math.Min(painter.Height, said.Length + Choices.Length + 4);
        var box = painter.Box((painter.Width - width) / 2, Math.Max(0, (painter.Height - height) / 2), width, height, texts.Title);

        // Where there is little room the choices stand, and what is said is cut.
        var room = Math.Max(0, box.Height - Choices.Length - 1);
        for (var i = 0; i < Math.Min(room, said.Length); i++)
        {
            box.Text(0, i, said[i], Theme.Plain);
        }

        var first = Math.Min(room, said.Length + 1);
        for (var i = 0; i < Choices.Length; i++)
        {
            var style = i == Index ? Theme.Chosen : Theme.Plain;
            box.Fill(0, first + i, box.Width, ' ', style);
            box.Short(1, first + i, box.Width - 1, Choices[i].Words, style);
        }

        box.Short(0, box.Height - 1, box.Width, model.Texts.Dialogs.PickKeys, Theme.Quiet);
    }

    private static string[] Said(Model model, TimeOnly? triedAt, int width)
    {
        var (texts, trouble) = (model.Texts.Trouble, model.Trouble);
        return trouble is null
            ? []
            : [
                .. triedAt is { } at ? [texts.StillNotAt(at)] : Array.Empty<string>(),
                .. WordWrap.Lines(model.Texts.Store.Of(trouble.Fault), width),
                .. WordWrap.Lines(trouble.File is { } file ? texts.KeptIn(file) : texts.InMemoryAlone, width),
            ];
    }

    private static ImmutableArray<TroubleChoice> Ways(Model model) =>
    [
        new(model.Trouble is { Fault: StoreReplaced } ? model.Texts.Trouble.StoreInFileThere : model.Texts.Trouble.TryAgain, Troubles.TryAgain),
        new(model.Texts.Trouble.GoOnElsewhere, AskElsewhere),
        new(model.Texts.Trouble.Export, ExportForm.OpenWhole),
    ];

    private static Step AskElsewhere(Model model) => model.Push(new FormLayer(
        model.Texts.Trouble.GoOnElsewhere,
        [new TextInput("path", model.Texts.Trouble.DatabaseFile, TextField.At(System.IO.Path.Combine(model.Surroundings.ExportFolder, "projects.db")))],
        static (below, values) => values.Text("path") is { } path
            ? ((Step)(below with { IsAskingTrouble = true })).Then(new GoOnIn(path, Troubles.Work(below)!))
            : FormOutcome.Refused("path", below.Texts.Cases.Needed)));
}

/// <summary>A way on, and the words for it.</summary>
public sealed record TroubleChoice(string Words, Func<Model, Step> Run);
