using System.CommandLine;

namespace TestbedBudgetTui;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    private static readonly string[] Names = ["--db", "--lang", "--color", "--keys"];

    private readonly List<Option<string?>> _values = [];
    private readonly Option<bool> _readOnly = new("--read-only") { Recursive = true };
    private readonly Option<bool> _traceStartup = new("--trace-startup") { Recursive = true };

    public GlobalOptions(RootCommand root)
    {
        foreach (var name in Names)
        {
            var option = new Option<string?>(name) { Recursive = true, HelpName = OptionValues.AllowedFor(name) };
            _values.Add(option);
            root.Add(option);
        }

        root.Add(_readOnly);
        root.Add(_traceStartup);
    }

    /// <summary>The options that were given, or the first that cannot be.</summary>
    public (StartOptions Options, UsageFault? Fault) Read(ParseResult parsed)
    {
        var options = new StartOptions
        {
            ReadOnly = parsed.GetValue(_readOnly),
            TraceStartup = parsed.GetValue(_traceStartup),
        };
        foreach (var option in _values)
        {
            if (parsed.GetValue(option) is { } value)
            {
                if (OptionValues.With(options, option.Name, value) is not { } next)
                {
                    return (options, new OptionValueRefused(option.Name, value, OptionValues.AllowedFor(option.Name)!));
                }

                options = next;
            }
        }

        return (options, null);
    }
}
