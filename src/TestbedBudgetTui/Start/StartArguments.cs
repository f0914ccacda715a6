using TestbedBudget.Terminal;

namespace TestbedBudgetTui;

/// <summary>What the grid is started with.</summary>
/// <param name="Target">A case or a file; null opens the list.</param>
/// <param name="Demo">On a throw-away database with the example cases.</param>
public sealed record StartArguments(StartOptions Options, string? Target, bool Demo)
{
    private static readonly string[] Commands =
        ["import", "list", "show", "check", "export", "what-if", "portfolio", "backup", "doctor", "history"];

    /// <summary>Reads the few arguments of a bare start by hand: the command-line library takes longer to load than the grid.</summary>
    public static StartReading Read(ReadOnlySpan<string> arguments)
    {
        var options = new StartOptions();
        string? target = null;
        var demo = false;
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            if (!argument.StartsWith('-') || argument.Length == 1)
            {
                if (target is not null)
                {
                    return new WrongUsage(new TooManyArguments(argument));
                }

                if (Array.IndexOf(Commands, argument) >= 0)
                {
                    return new CommandStart();
                }

                target = argument;
                continue;
            }

            if (argument is "--help" or "-h" or "-?" or "--version")
            {
                return new CommandStart();
            }

            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? argument : argument[..equals];
            if (name is "--read-only" or "--trace-startup" or "--demo" && equals < 0)
            {
                demo |= name == "--demo";
                options = options with
                {
                    ReadOnly = options.ReadOnly || name == "--read-only",
                    TraceStartup = options.TraceStartup || name == "--trace-startup",
                };
                continue;
            }

            if (OptionValues.AllowedFor(name) is not { } allowed)
            {
                return new WrongUsage(new UnknownOption(argument));
            }

            var value = equals >= 0 ? argument[(equals + 1)..] : i + 1 < arguments.Length ? arguments[++i] : "";
            if (value.Length == 0)
            {
                return new WrongUsage(new OptionNeedsValue(name, allowed));
            }

            if (OptionValues.With(options, name, value) is not { } next)
            {
                return new WrongUsage(new OptionValueRefused(name, value, allowed));
            }

            options = next;
        }

        return demo && options.ReadOnly
            ? new WrongUsage(new OptionsExclude("--demo", "--read-only"))
            : new GridStart(new StartArguments(options, target, demo));
    }
}

/// <summary>What the arguments ask for. A closed set.</summary>
public abstract record StartReading
{
    private protected StartReading()
    {
    }
}

public sealed record GridStart(StartArguments Arguments) : StartReading;

/// <summary>A command or help: for the command-line library.</summary>
public sealed record CommandStart : StartReading;

public sealed record WrongUsage(UsageFault Fault) : StartReading;

/// <summary>The options that take a value, and the values they take.</summary>
public static class OptionValues
{
    public const string Languages = "sv | en";
    public const string ColorChoices = "auto | none | 16 | 256";
    public const string KeyProfiles = "auto | sco | vt400";

    public static string? AllowedFor(string option) => option switch
    {
        "--db" => "FILE",
        "--lang" => Languages,
        "--color" => ColorChoices,
        "--keys" => KeyProfiles,
        _ => null,
    };

    public static StartOptions? With(StartOptions options, string option, string value) => option switch
    {
        "--db" => options with { Database = value },

        // Read before the others, for the words of what is wrong with them.
        "--lang" => LanguageChoice.Read(value) is null ? null : options,
        "--color" => Colors(value) is { } colors ? options with { Colors = colors } : null,
        _ => Keys(value) is { } keys ? options with { Keys = keys } : null,
    };

    private static ColorChoice? Colors(string value) => value switch
    {
        "auto" => ColorChoice.Auto,
        "none" => ColorChoice.None,
        "16" => ColorChoice.Colors16,
        "256" => ColorChoice.Colors256,
        _ => null,
    };

    private static KeyProfile? Keys(string value) => value switch
    {
        "auto" => KeyProfile.Auto,
        "sco" => KeyProfile.Sco,
        "vt400" => KeyProfile.Vt400,
        _ => null,
    };
}
