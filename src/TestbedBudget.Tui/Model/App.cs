using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The program as two functions: a message makes the next model, and the model makes the screen.</summary>
public static class App
{
    public static Step Update(Model model, Message message) =>
        Telling.Now(SharingUpdate.Follow(JoinMemo.Now(Leaving.Asked(model, Updated(model, message)))));

    private static Step Updated(Model model, Message message)
    {
        var step = Answered(model, message);
        return model.Trouble is null || step.Model.Trouble is null || message is StoreNews ? step : Troubles.InTrouble(model, step);
    }

    private static Step Answered(Model model, Message message)
    {
        switch (message)
        {
            case Input { Event: Resized resized }:
                return Scrolled(model with { Size = resized.Size });
            case Input { Event: EndRequested end }:
                return Leaving.Ending(Looking.Back(model) with { EndedBy = end.Reason });
            case Input { Event: KeyPressed press }:
                return Pressed(model with { Notice = null }, press);
            case StoreNews news:
                return Troubles.Take(model, news);
            case CaseOpened opened:
                return Opened(model, opened);
            case CaseMissing missing:
                return (model with { Joining = null }).Say(model.Texts.Cases.Missing(missing.Name));
            case CreateAnswered { Outcome: CaseExists exists }:
                return NotStored(model, exists);
            case DraftRefused refused:
                return Refused(model, refused.Outcome);
            case SaveAnswered answered:
                return Saved(model, answered);
            case CasesListed:
                return ToList(model, message);
            case StoreChanged:
                return PortfolioAnswers.AskedAgain(SharingUpdate.Ask(ToList(model, message)));
            case Paused:
                return Troubles.TryAgainByItself(model);
            case FileRead file:
                return ImportMemo.Start(model, file.Text, System.IO.Path.GetFileName(file.Path));
            case CaseRead read:
                return model.OpenNew(read.Workbook, VersionKind.Imported);
            case FileWritten written:
                return model.Say(WithErrors(model, model.Texts.Cases.Written(written.Path)));
            case FileExists exists:
                return model.Push(new ConfirmLayer(
                    exists.LinkTo is { } target ? model.Texts.Exports.AskLink(exists.Path, target) : model.Texts.Cases.Replace(exists.Path),
                    below => ((Step)below).Then(new WriteFile(exists.Path, exists.Content, Replace: true))));
            case Copied copied:
                // What was copied stays said, with where it went.
                return model.Say((model.Notice is { } notice ? notice + " " : string.Empty) + copied.Outcome switch
                {
                    ClipboardOutcome.Sent when model.Notice is not null => model.Texts.Clips.SentToo,
                    ClipboardOutcome.Sent => model.Texts.Screen.CopiedOut,
                    ClipboardOutcome.TooLarge => model.Texts.Screen.CopyTooLarge,
                    _ => model.Texts.Screen.CopyUnsupported,
                });
            case TemplatesRead read:
                return Templates.Open(model, read);
            case WriteFailed failed:
                // Not a notice: the path and what to do are longer than a line.
                return model.Push(new TextLayer(model.Texts.Exports.NotWrittenTitle, [failed.Sentence]));
            case EditRefused refused:
                return model.Push(new TextLayer(model.Texts.Screen.EditRefusedTitle, [refused.Sentence, model.Texts.Screen.EditKept]));
            case EffectFailed failed:
                return (model with { Joining = null }).Say(failed.Sentence);
            case PortfolioMessage answer:
                return PortfolioAnswers.Take(model, answer);
            default:
                return SharingUpdate.Of(model, message) ?? model.Top.Update(model, message);
        }
    }

    public static void Paint(CellBuffer cells, Model model, bool unicode)
    {
        var painter = new Painter(cells, unicode);
        if (cells.Size.Columns < GridLayout.Smallest.Columns || cells.Size.Rows < GridLayout.Smallest.Rows)
        {
            var row = 0;
            foreach (var line in WordWrap.Lines(model.Texts.Screen.TooSmall(cells.Size, GridLayout.Smallest), Math.Max(1, painter.Width)))
            {
                painter.Text(0, row++, line, Theme.Plain);
            }

            return;
        }

        var laid = model.Laid();
        for (var i = laid.FirstSeen(); i < laid.Layers.Length; i++)
        {
            laid.Layers[i].Paint(painter, laid.UpTo(i));
            painter.Finish();
        }
    }

    /// <summary>The model with the workbook open as a case of its own, and the grid on top.</summary>
    public static Step OpenNew(this Model model, Workbook workbook, VersionKind kind)
    {
        if (WorkbookJson.WhyNot(workbook) is { } fault)
        {
            return model.Say(model.Texts.Store.Of(fault));
        }

        var open = OpenCase.Of(workbook, version: 1, isStored: true);
        var shown = model with { Case = open, Looking = null, Layers = [new GridLayer { Cursor = Reopening.FirstOpenCell(workbook.Base) }] };
        return ((Step)shown.Show(shown.Grid())).Then(new StoreCase(workbook, kind));
    }

    /// <summary>The model with a file's case open, not stored until it is changed.</summary>
    public static Model OpenFile(this Model model, Workbook workbook)
    {
        var open = OpenCase.Of(workbook, version: 0, isStored: false) with { IsReadOnly = model.Surroundings.IsReadOnly };
        var shown = model with { Case = open, Layers = [new GridLayer { Cursor = Reopening.FirstOpenCell(workbook.Base) }] };
        return shown.Show(shown.Grid());
    }

    // Esc typed fast before a letter arrives as Alt and the letter: where that means nothing, it is Esc and the letter.
    private static Step Pressed(Model model, KeyPressed press)
    {
        var key = press.Key;
        if (!key.HasAlt || model.Keymap.Find(model.Top.KeyPlace, key) is not null)
        {
            return model.Top.Update(model, new Input(press));
        }

        var first = model.Top.Update(model, new Input(new KeyPressed(Key.Of(KeyCode.Escape))));
        var second = first.Model.Top.Update(first.Model, new Input(new KeyPressed(key.WithoutAlt())));
        return second with { Effects = [.. first.Effects, .. second.Effects] };
    }

    // The list hears of the store even while something else lies on it.
    private static Step ToList(Model model, Message message)
    {
        if (model.Layers[0] is not ListLayer list)
        {
            return model;
        }

        var step = list.Update(model with { Layers = [list] }, message);
        return step with { Model = model with { Layers = model.Layers.SetItem(0, step.Model.Top) } };
    }

    private static Step Opened(Model model, CaseOpened opened)
    {
        var step = Reopening.Of(model with { Looking = null }, opened.Case);
        if (!opened.Kept.IsEmpty)
        {
            var found = FoundWorkLayer.Open(step.Model, opened.Kept);
            step = found with { Effects = [.. step.Effects, .. found.Effects] };
        }

        return model.Telling is { } notice ? Telling.Tell(step, notice) : step;
    }

    // Nothing of the new case was stored: it stays on the screen as it is, with the way on said; a memo can join the other.
    private static Step NotStored(Model model, CaseExists exists)
    {
        var unstored = (model with { Case = model.Case! with { IsStored = false } })
            .Say(model.Texts.Cases.Exists(exists.Existing.CaseNumber ?? exists.Existing.Key, exists.Existing.Title));
        return unstored.Shown().Workbook is { Printed: not null } read
            ? JoinMemo.AskStored(unstored, read, exists.Existing.Key)
            : unstored;
    }

    // No export is silent about what does not balance.
    private static string WithErrors(Model model, string sentence)
    {
        var errors = model.Case?.Shown.Findings.Count(finding => finding is { Severity: Severity.Error, IsReviewed: false }) ?? 0;
        return errors == 0 ? sentence : $"{sentence} {model.Texts.Exports.HasErrors(errors)}";
    }

    // The change that was refused is said, so that it can be made again.
    private static Step Refused(Model model, DraftOutcome outcome)
    {
        var open = model.Case;
        var words = model.Texts.Sharing.NotMade(open is { Position: > 0 } ? UndoList.Words(model.Texts, open, open.Position) : null);
        var said = model.Say(outcome is DraftTakenOver taken
            ? model.Texts.Sharing.TakenMeanwhile(taken.By, words)
            : model.Texts.Sharing.ChangedElsewhere(words));
        return open is null ? said : ((Step)said).ThenOpen(open.Key);
    }

    private static Step Saved(Model model, SaveAnswered answered) => answered.Outcome switch
    {
        VersionSaved saved => Saved(model with { Case = model.Case!.Saved(saved.Version) }, saved),
        SavedElsewhere other => ConflictLayer.Open(model, other, answered),
        DraftLost lost => Refused(model, lost.Why),
        _ => model,
    };

    private static Step Saved(Model model, VersionSaved saved)
    {
        var words = model.Texts.Cases.Saved(saved.Version, saved.NewState);
        var said = model.Say(model.Notice is { } notice ? $"{words} {notice}" : words);
        return saved.NewState is null ? said : ((Step)said).Then(new SeeCase(said.Case!.Key));
    }

    private static Step Scrolled(Model model) => model.Top switch
    {
        ListLayer { Cases: { } cases } list => list.Update(model, new CasesListed(cases)),
        GridLayer grid => model.Show(grid),
        PreviewLayer preview => model.WithTop(preview.On(model)),
        EditorLayer editor => model.WithTop(editor.Shown(model.Size)),
        _ => model,
    };
}
