using System.CommandLine;
using System.CommandLine.Invocation;
using TestbedBudget.Tui;
using Command = System.CommandLine.Command;

namespace TestbedBudgetTui;

/// <summary>Help in the user's language: how the command is called, and a line on each of its parts.</summary>
internal sealed class CommandHelp(ProgramTexts texts, TextWriter writer) : SynchronousCommandLineAction
{
    private const string Program = "testbed-budget";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        writer.WriteLine(texts.UsageHead);
        if (command is RootCommand)
        {
            writer.WriteLine($"  {Program} [CASE | FILE]   {texts.GridUsage}");
            writer.WriteLine($"  {Program} --demo          {texts.Help("--demo")}");
            writer.WriteLine();
            writer.WriteLine(texts.CommandsHead);
            foreach (var child in command.Subcommands)
            {
                writer.WriteLine($"  {Usage(child)}");
                writer.WriteLine($"      {child.Description}");
            }
        }
        else
        {
            writer.WriteLine($"  {Program} {Usage(command)}");
            writer.WriteLine();
            writer.WriteLine(command.Description);
        }

        writer.WriteLine();
        var global = parseResult.RootCommandResult.Command.Options.Where(option => option.Recursive && command is not RootCommand);
        WriteOptions([.. command.Options.Concat(global)]);
        return ExitCode.Fine;
    }

    private void WriteOptions(IReadOnlyList<Option> options)
    {
        var width = options.Max(option => Usage(option).Length);
        writer.WriteLine(texts.OptionsHead);
        foreach (var option in options)
        {
            writer.WriteLine($"  {Usage(option).PadRight(width)}  {option.Description}".TrimEnd());
        }
    }

    private static string Usage(Command command) => string.Join(
        ' ',
        [
            command.Name,
            .. command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}..." : argument.Name),
            .. command.Options.Select(option => option.Required ? Usage(option) : $"[{Usage(option)}]"),
        ]);

    private static string Usage(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;
}
