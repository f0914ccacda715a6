using TestbedBudget.Storage;
using TestbedBudget.Terminal;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>The loop: input to messages, messages to models, effects to the world, the model to one frame.</summary>
/// <remarks>Effects are done before the frame is drawn: what the screen shows is on disk.</remarks>
internal sealed class GridLoop(ITerminal terminal, EffectRunner effects, TimeProvider clock)
{
    // How soon what could not be stored is tried again. Nothing wakes the program otherwise.
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private CellBuffer? _cells;
    private Model? _shown;
    private bool _hasWaited;

    /// <summary>Says on the screen that the database is waited for; false when the program is to end, which waits for nobody.</summary>
    public bool GoesOnWaiting()
    {
        if (!_hasWaited && _shown is { } shown)
        {
            _hasWaited = true;
            Draw(shown, StoreOptions.UsualPatience);
        }

        return !terminal.IsEnding;
    }

    /// <summary>Runs until the model has ended; returns it.</summary>
    public Model Run(Model model, IEnumerable<Message> first, Func<IEnumerable<Message>> afterFirstFrame)
    {
        foreach (var message in first)
        {
            model = Take(model, message);
        }

        Draw(model);
        var shown = model;
        foreach (var message in afterFirstFrame())
        {
            model = Take(model, message);
        }

        // Who else works with the case is looked up when it can be seen, and before anything is written: a write waits
        // for the disk, which the screen need not.
        model = model.Case is { IsStored: true } ? Take(model, new StoreChanged()) : model;
        model = effects.MarkOpen() is { } noticed ? Take(model, noticed) : model;

        if (!ReferenceEquals(shown, model) || _hasWaited)
        {
            model = Show(model, Interrupts(shown, model));
        }

        YoungGeneration.Touch();
        try
        {
            while (!model.Ended)
            {
                effects.TellOthers();
                var before = model;
                var (isWoken, isInterrupted, isForgotten) = (false, false, false);
                _hasWaited = false;
                var inputs = terminal.Wait(Troubles.AreTriedAgain(model) ? RetryAfter : null);
                if (inputs.Count == 0)
                {
                    model = Take(model, new Paused());
                }

                foreach (var input in inputs)
                {
                    if (input is Woken)
                    {
                        isWoken = true;
                        continue;
                    }

                    if (isInterrupted && input.IsTyped)
                    {
                        isForgotten = true;
                        continue;
                    }

                    if (!ReferenceEquals(model.Surroundings.Facts, terminal.Facts))
                    {
                        model = model with { Surroundings = model.Surroundings with { Facts = terminal.Facts } };
                    }

                    var next = Take(model, new Input(input));
                    isInterrupted |= Interrupts(model, next);
                    model = next;
                    if (model.Ended)
                    {
                        return model;
                    }
                }

                if (isWoken && effects.ChangedByOthers())
                {
                    var next = Take(model, new StoreChanged());
                    isInterrupted |= Interrupts(model, next);
                    model = next;
                }

                if (!ReferenceEquals(before, model) || _hasWaited)
                {
                    model = Show(model.Laid(), isInterrupted, isForgotten);
                }
            }
        }
        catch
        {
            // What is being typed is kept, with the last model that was whole.
            Take(model, new Input(new EndRequested(EndReason.Closed)));
            throw;
        }

        return model;
    }

    // An answer can ask for more: each goes the same way.
    private Model Take(Model model, Message message)
    {
        var (next, asked) = App.Update(model with { Now = clock.GetUtcNow() }, message);
        foreach (var effect in asked)
        {
            if (effects.Do(effect) is { } answer)
            {
                next = Take(next, answer);
            }
        }

        return next;
    }

    // A dialog that nobody asked for is there: another one than before, or the same one after a wait.
    private bool Interrupts(Model before, Model after) =>
        after.Top.Interrupts && (_hasWaited || after.Top.Interruption != before.Top.Interruption);

    // What was typed before such a dialog could be seen is forgotten, and that is said.
    private Model Show(Model model, bool isInterrupted, bool isForgotten = false)
    {
        if (isInterrupted && (terminal.ForgetTyped() || isForgotten))
        {
            model = model.Say(model.Texts.Trouble.TypedAheadForgotten);
        }

        Draw(model);
        return model;
    }

    private void Draw(Model model, int? waits = null)
    {
        _shown = model;

        // A frame of another size waits for the word of the resize, which is on its way.
        if (model.Size == terminal.Size)
        {
            // The same memory each time: a new one for each key would soon have to be collected.
            if (_cells?.Size == model.Size)
            {
                _cells.Clear();
            }
            else
            {
                _cells = new CellBuffer(model.Size);
            }

            App.Paint(_cells, model, terminal.Unicode);
            if (waits is { } seconds)
            {
                WaitingLine.Paint(new Painter(_cells, terminal.Unicode), model.Texts, seconds);
            }

            terminal.Draw(_cells);
        }
    }
}
