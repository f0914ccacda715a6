using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Which key runs which command: the one table that keys, help, menu and status line read.</summary>
public sealed class Keymap
{
    private readonly ImmutableArray<KeyBinding> _bindings;

    private Keymap(ImmutableArray<Command> commands, ImmutableArray<KeyBinding> bindings) =>
        (Commands, _bindings) = (commands, bindings);

    public ImmutableArray<Command> Commands { get; }

    /// <summary>Every command under its own keys.</summary>
    public static Keymap Standard { get; } = Of(CommandTable.All);

    public static Keymap Of(ImmutableArray<Command> commands)
    {
        var bindings = ImmutableArray.CreateBuilder<KeyBinding>();
        foreach (var command in commands)
        {
            foreach (var key in command.Keys)
            {
                bindings.Add(new KeyBinding(Key.Parse(key), command));
            }
        }

        return new Keymap(commands, bindings.ToImmutable());
    }

    /// <summary>The command that the key runs at the place, or null.</summary>
    public Command? Find(KeyPlace place, Key key)
    {
        foreach (var binding in _bindings)
        {
            if (binding.Command.HasKeysAt(place) && binding.Key == key)
            {
                return binding.Command;
            }
        }

        return null;
    }

    public Command Find(string name)
    {
        foreach (var command in Commands)
        {
            if (command.Name == name)
            {
                return command;
            }
        }

        throw new ArgumentException($"There is no command '{name}'.", nameof(name));
    }
}

/// <summary>A key and the command it runs.</summary>
public sealed record KeyBinding(Key Key, Command Command);
