using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.Storage;
using TestbedBudget.Terminal;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>Does what the model asks of the world. What the disk can do to us is caught here and answered as a sentence.</summary>
internal sealed class EffectRunner(
    ITerminal terminal, DraftWriter drafts, Texts texts, OutsideEditor editor, string templates, WorkKeeper keeper)
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
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new EffectFailed(texts.Program.FileFailed(PathOf(effect)));
        }
    }

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
        LeaveOffAt { LeftOff.HalfTyped: not null } left => new StoreFailed(fault, left.LeftOff),
        LeaveOffAt => null,
        _ => new EffectFailed(texts.Store.Of(fault)),
    };

    private Message? Answer(Effect effect)
    {
        switch (effect)
        {
            case ListCases list:
                return new CasesListed(keeper.Store.List(list.Query));
            case OpenStoredCase open:
                return new CaseOpened(drafts.Open(open.Name));
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
                drafts.Close();
                return null;
            case KeepAside aside:
                return keeper.KeepAside(aside.Work, aside.Fault);
            case CatchUp catching:
                return keeper.CatchUp(catching.Work, catching.IsAsked);
            case GoOnIn other:
                return keeper.GoOnIn(Path.GetFullPath(other.Database), other.Work);
            case TakeBack back:
                return keeper.TakeBack(back.Found);
            case ForgetWork forget:
                RecoveryFiles.Remove(forget.Found.File);
                return null;
            case WriteFile write:
                return Write(write);
            case ReadTextFile read:
                return Read(read.Path);
            case PortfolioEffect portfolio:
                return PortfolioRunner.Answer(portfolio, keeper.Store);
            case ReadTemplates:
                return TemplateFiles.Read(templates, texts);
            case CopyOut copy:
                return new Copied(terminal.Copy(copy.Text));
            case ShowPlain plain:
                terminal.ShowPlain(plain.Text);
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

    private static Message Write(WriteFile write)
    {
        var path = Path.GetFullPath(write.Path);
        var linked = WholeFile.OutOfFolder(path);
        if (!write.Replace && (linked is not null || WholeFile.HoldsOther(path, write.Content)))
        {
            return new FileExists(path, write.Content, linked);
        }

        WholeFile.Write(path, write.Content);
        return new FileWritten(linked ?? path);
    }

    private Message Read(string path)
    {
        if (Directory.Exists(path))
        {
            return new EffectFailed(texts.Program.IsFolder(path));
        }

        if (!File.Exists(path))
        {
            return new EffectFailed(texts.Program.FileMissing(path));
        }

        if (MemoFile.Refused(new FileInfo(path).Length) is { } tooLarge)
        {
            return new EffectFailed(texts.Program.At(path, 0, texts.ReadErrors.Of(tooLarge)));
        }

        if (Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            var (workbook, fault) = WorkbookJson.Read(InputFile.ReadAtMost(path, WorkbookJson.MostBytes));
            return workbook is null
                ? new EffectFailed(texts.Program.At(path, fault!.Line, texts.Store.Of(fault)))
                : new CaseRead(path, workbook);
        }

        var (text, error) = MemoFile.Decode(InputFile.ReadAtMost(path, MemoFile.MostBytes));
        return text is null
            ? new EffectFailed(texts.Program.At(path, error!.Line, texts.ReadErrors.Of(error)))
            : new FileRead(path, text);
    }

    private string PathOf(Effect effect) => effect switch
    {
        ReadTemplates => templates,
        WriteFile write => write.Path,
        ReadTextFile read => read.Path,
        _ => string.Empty,
    };
}
