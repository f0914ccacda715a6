using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.Terminal;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>Does what the model asks of the world. What the disk can do to us is caught here and answered as a sentence.</summary>
internal sealed class EffectRunner(
    ITerminal terminal, DraftWriter drafts, Texts texts, OutsideEditor editor, SettingsFiles files, WorkKeeper keeper)
{
    private StoreDamaged? _told;

    /// <summary>The answer, or null when there is nothing to say.</summary>
    public Message? Do(Effect effect) => WithDamage(Tried(effect));

    /// <summary>Tells the others which case is open here; the answer is what came to light by it.</summary>
    public Message? MarkOpen()
    {
        drafts.MarkOpen();
        return WithDamage(null);
    }

    /// <summary>The answer, with the damage when the database has proved damaged since the last one.</summary>
    public Message? WithDamage(Message? answer)
    {
        var damage = keeper.Store.Damage;
        if (damage == _told)
        {
            return answer;
        }

        _told = damage;
        return new DamageNoticed(damage, keeper.Store.IsReadOnly, answer);
    }

    private Message? Tried(Effect effect)
    {
        try
        {
            return Answer(effect);
        }
        catch (StoreException wrong)
        {
            return Failed(effect, wrong.Fault);
        }
        catch (Exception wrong) when (WriteFailure.Is(wrong))
        {
            return Failed(effect, wrong);
        }
    }

    /// <summary>Wakes the others who watch the database, when something was written.</summary>
    public void TellOthers() => keeper.Store.TellOthers();

    public bool ChangedByOthers()
    {
        try
        {
            return keeper.Store.ChangedByOthers();
        }
        catch (StoreException)
        {
            // The next effect meets the same fault, and its sentence says which.
            return false;
        }
    }

    // What the user sees as made must not be forgotten; what else failed is only said.
    private Message? Failed(Effect effect, StoreFault fault) => effect switch
    {
        StoreCase or AppendChange or MoveDraft => new StoreFailed(fault),
        LeaveOffAt { LeftOff.HalfTyped: not null } left => new StoreFailed(fault, left.LeftOff) { Work = left.Work },
        LeaveOffAt => null,
        _ => new EffectFailed(texts.Store.Of(fault)),
    };

    private Message Failed(Effect effect, Exception wrong) => effect switch
    {
        WriteFile write => new WriteFailed(WriteFailure.Sentence(texts.Exports, Full(write.Path), wrong)),
        EditOutside => new WriteFailed(texts.Exports.NoTemporaryFile(Path.GetTempPath())),
        ReadTemplates => new EffectFailed(texts.Program.FileFailed(files.Templates)),
        ReadTextFile read => new EffectFailed(texts.Program.FileFailed(Full(read.Path))),
        GoOnIn other => new EffectFailed(texts.Program.FileFailed(Full(other.Database))),
        _ => new EffectFailed(texts.Store.Of(new StoreDeviceFailed(wrong.GetType().Name))),
    };

    private Message? Answer(Effect effect)
    {
        switch (effect)
        {
            case ListCases list:
                return new CasesListed(keeper.Store.List(list.Query));
            case OpenStoredCase open:
                return keeper.Opened(open.Name);
            case StoreCase create:
                return drafts.Create(create.Workbook, create.Kind);
            case AppendChange append:
                return drafts.Append(append.Change);
            case MoveDraft move:
                return drafts.MoveTo(move.Position);
            case LeaveOffAt left:
                drafts.LeaveOff(left.LeftOff);
                return null;
            case SaveVersion save:
                return drafts.Save(save.Workbook, save.Why);
            case CloseCase:
                keeper.Leave();
                return null;
            case KeepAside aside:
                return keeper.KeepAside(aside.Work, aside.Fault);
            case KeepTyped typing:
                keeper.KeepTyped(typing.Typed);
                return null;
            case CatchUp catching:
                return keeper.CatchUp(catching.Work, catching.IsAsked);
            case TryToCatchUp trying:
                return keeper.TryToCatchUp(trying.Work);
            case GoOnIn other:
                return keeper.GoOnIn(Full(other.Database), other.Work);
            case TakeBack back:
                return keeper.TakeBack(back.Found);
            case ForgetWork forget:
                RecoveryFiles.Remove(forget.Found.File);
                return null;
            case WriteFile write:
                return Write(write);
            case ReadTextFile read:
                return Read(Full(read.Path));
            case PortfolioEffect portfolio:
                return PortfolioRunner.Answer(portfolio, keeper.Store);
            case ReadTemplates:
                return TemplateFiles.Read(files.Templates, texts);
            case CopyOut copy:
                return new Copied(terminal.Copy(copy.Text));
            case ShowPlain plain:
                terminal.ShowPlain(plain.Text, texts.Clips.BackFromPlain);
                return null;
            case EditOutside edit:
                return editor.Edit(terminal, edit.Text);
            case UseMouse mouse:
                terminal.UseMouse(mouse.On);
                return null;
            case Redraw:
                terminal.Redraw();
                return null;
            case Suspend:
                terminal.Suspend();
                return null;
            default:
                return new SharingEffects(keeper.Store, drafts).Answer(effect);
        }
    }

    private Message Write(WriteFile write)
    {
        var outcome = WholeFile.TryWrite(Full(write.Path), write.Content, write.Replace, keeper.Database);
        var (isWritten, path, linked) = outcome;
        return outcome.IsDatabase ? new WriteFailed(texts.Exports.IsDatabase(linked ?? path))
            : isWritten ? new FileWritten(linked ?? path) : new FileExists(path, write.Content, linked);
    }

    private Message Read(string path) => InputFile.Open(path, texts) switch
    {
        { Problem: { } problem } => new EffectFailed(problem),
        { Case: { } workbook } => new CaseRead(path, workbook),
        var memo => new FileRead(path, memo.Text!),
    };

    private string Full(string path) => WrittenPath.Full(path, files.Home, Environment.CurrentDirectory) ?? path;
}
