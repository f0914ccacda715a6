using TestbedBudget.Terminal;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>The loop: input to messages, messages to models, effects to the world, the model to one frame.</summary>
/// <remarks>Effects are done before the frame is drawn: what the screen shows is on disk.</remarks>
internal sealed class GridLoop(ITerminal terminal, EffectRunner effects, TimeProvider clock)
{
    private CellBuffer? _cells;

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

        if (!ReferenceEquals(shown, model))
        {
            Draw(model);
        }

        try
        {
            while (!model.Ended)
            {
                effects.TellOthers();
                var before = model;
                var isWoken = false;
                foreach (var input in terminal.Wait())
                {
                    if (input is Woken)
                    {
                        isWoken = true;
                        continue;
                    }

                    model = model with { Surroundings = model.Surroundings with { Facts = terminal.Facts } };
                    model = Take(model, new Input(input));
                    if (model.Ended)
                    {
                        return model;
                    }
                }

                if (isWoken && effects.ChangedByOthers())
                {
                    model = Take(model, new StoreChanged());
                }

                if (!ReferenceEquals(before, model))
                {
                    model = model.Laid();
                    Draw(model);
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
        var (next, asked) = App.Update(model with { Now = clock.GetLocalNow().DateTime }, message);
        foreach (var effect in asked)
        {
            if (effects.Do(effect) is { } answer)
            {
                next = Take(next, answer);
            }
        }

        return next;
    }

    private void Draw(Model model)
    {
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
            terminal.Draw(_cells);
        }
    }
}
