using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using TestbedBudget.Tui;
using Command = System.CommandLine.Command;

namespace TestbedBudgetTui;

/// <summary>The commands of DESIGN §6: reads the arguments, runs one, and says what was wrong with them.</summary>
internal static class CommandLine
{
    private const string File = "FILE";

    public static int Run(string[] arguments, Host host, Settings settings, Texts texts)
    {
        var root = new RootCommand();
        root.Directives.Clear();
        var options = new GlobalOptions(root);
        foreach (var command in Commands(parsed => new Shell(host, options.Read(parsed).Options, settings, texts)))
        {
            root.Add(command);
        }

        Describe(root, texts.Program);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new CommandHelp(texts.Program, host.Out);
        var parsed = root.Parse(arguments);
        var asksForHelp = parsed.Action is { ClearsParseErrors: true } || parsed.GetResult(help) is not null;
        if (!asksForHelp && (FaultIn(parsed) ?? options.Read(parsed).Fault) is { } fault)
        {
            host.Error.WriteLine(VisibleText.Line(fault.WordedBy(texts.Program)));
            return ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = host.Out,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static IEnumerable<Command> Commands(Func<ParseResult, Shell> shell) =>
    [
        ImportCommand.Create(shell), ListCommand.Create(shell), ShowCommand.Create(shell), CheckCommand.Create(shell),
        ExportCommand.Create(shell), WhatIfCommand.Create(shell), HistoryCommand.Create(shell), PortfolioCommand.Create(shell),
        BackupCommand.Create(shell), DoctorCommand.Create(shell),
    ];

    private static void Describe(Command command, ProgramTexts texts)
    {
        command.Description = texts.Help(command.Name);
        foreach (var option in command.Options)
        {
            option.Description = texts.Help(option.Name);
        }

        foreach (var child in command.Subcommands)
        {
            Describe(child, texts);
        }
    }

    private static UsageFault? FaultIn(ParseResult parsed)
    {
        // The library takes an option that it does not know for the name of a case.
        if (UnknownOptionIn(parsed) is { } unknown)
        {
            return new UnknownOption(unknown);
        }

        if (EmptyFileIn(parsed) is { } empty)
        {
            return empty;
        }

        if (parsed.Errors.Count == 0)
        {
            return null;
        }

        if (parsed.UnmatchedTokens is [var token, ..])
        {
            return new TooManyArguments(token);
        }

        return parsed.Errors[0].SymbolResult switch
        {
            CommandResult { Command: var command } when MissingOption(parsed, command) is { } missing =>
                new OptionNeedsValue(missing.Name, Expected(missing)),
            OptionResult { Tokens: [] } option => new OptionNeedsValue(option.Option.Name, Expected(option.Option)),
            OptionResult option => new OptionValueRefused(option.Option.Name, option.Tokens[0].Value, Expected(option.Option)),
            ArgumentResult argument => new ArgumentMissing(argument.Argument.Name),
            CommandResult { Command.Arguments: [var argument, ..] } => new ArgumentMissing(argument.Name),
            _ => new ArgumentMissing("COMMAND"),
        };
    }

    private static Option? MissingOption(ParseResult parsed, Command command) =>
        command.Options.FirstOrDefault(option => option.Required && parsed.GetResult(option) is null);

    // A name that is empty is none: a variable of the shell was not set.
    private static UsageFault? EmptyFileIn(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Arguments.Any(argument => argument.Name == File && parsed.GetResult(argument)?.Tokens.Any(IsEmpty) == true))
        {
            return new ArgumentMissing(File);
        }

        return command.Options.Concat(parsed.RootCommandResult.Command.Options)
            .FirstOrDefault(option => option.HelpName == File && parsed.GetResult(option)?.Tokens.Any(IsEmpty) == true) is { } empty
            ? new OptionNeedsValue(empty.Name, File)
            : null;

        static bool IsEmpty(Token token) => token.Value.Length == 0;
    }

    private static string? UnknownOptionIn(ParseResult parsed)
    {
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                return null;
            }

            if (token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
            {
                return token.Value;
            }
        }

        return null;
    }

    private static string Expected(Option option) => option.HelpName ?? "";
}
