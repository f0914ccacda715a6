using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Which key runs which command: the one table that keys, help, menu and status line read.</summary>
public sealed class Keymap
{
    private readonly ImmutableArray<KeyBinding> _bindings;
    private readonly Dictionary<string, Command> _byName = new(StringComparer.Ordinal);

    private Keymap(ImmutableArray<Command> commands, ImmutableArray<KeyBinding> bindings)
    {
        (Commands, _bindings) = (commands, bindings);
        foreach (var command in commands)
        {
            _byName.Add(command.Name, command);
        }
    }

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

    /// <summary>The commands with the keys that the settings give them. What is wrong is told, and changes nothing.</summary>
    public static KeymapReading Of(ImmutableArray<Command> commands, ImmutableArray<KeyRemap> remaps)
    {
        var faults = ImmutableArray.CreateBuilder<KeymapFault>();
        var remapped = commands.ToBuilder();
        var chosen = new List<(int Index, KeyRemap Remap)>();
        foreach (var remap in remaps)
        {
            var index = IndexOf(remapped, remap.Command);
            if (index < 0)
            {
                faults.Add(new UnknownCommand(remap));
                continue;
            }

            // All lose their keys before any gets new ones, so that two commands can change places.
            remapped[index] = remapped[index] with { Keys = [] };
            chosen.Add((index, remap));
        }

        foreach (var (index, remap) in chosen)
        {
            foreach (var text in remap.Keys)
            {
                var fault = Fault(remapped, remapped[index], remap, text);
                if (fault is null)
                {
                    remapped[index] = remapped[index] with { Keys = remapped[index].Keys.Add(Key.Parse(text).ToString()) };
                }
                else
                {
                    faults.Add(fault);
                }
            }
        }

        // Who wished for keys and got none goes on under his own, as far as nobody else has them now.
        foreach (var (index, remap) in chosen)
        {
            if (!remap.Keys.IsEmpty && remapped[index].Keys.IsEmpty)
            {
                remapped[index] = remapped[index] with { Keys = [.. commands[index].Keys.Where(key => Fault(remapped, remapped[index], remap, key) is null)] };
            }
        }

        return new KeymapReading(Of(remapped.ToImmutable()), faults.ToImmutable());
    }

    private static KeymapFault? Fault(IEnumerable<Command> commands, Command command, KeyRemap remap, string text)
    {
        if (!Key.TryParse(text, out var key))
        {
            return new UnknownKey(remap, text);
        }

        if (key.IsText && command.HasKeysAt(KeyPlace.Grid))
        {
            return new KeyTypesText(remap, text);
        }

        foreach (var other in commands)
        {
            if ((other.KeyPlaces & command.KeyPlaces) != KeyPlace.None && other.Keys.Any(taken => Key.Parse(taken) == key))
            {
                return new KeyIsTaken(remap, text, other.Name);
            }
        }

        return null;
    }

    private static int IndexOf(ImmutableArray<Command>.Builder commands, string name)
    {
        for (var i = 0; i < commands.Count; i++)
        {
            if (commands[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The command that the key runs at the place, or null.</summary>
    public Command? Find(KeyPlace place, Key key)
    {
        foreach (var binding in _bindings)
        {
            if (binding.Key == key && binding.Command.HasKeysAt(place))
            {
                return binding.Command;
            }
        }

        return null;
    }

    public Command Find(string name) => _byName.TryGetValue(name, out var command)
        ? command
        : throw new ArgumentException($"There is no command '{name}'.", nameof(name));
}

/// <summary>A key and the command it runs.</summary>
public sealed record KeyBinding(Key Key, Command Command);
