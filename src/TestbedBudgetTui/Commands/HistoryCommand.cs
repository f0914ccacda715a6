using System.CommandLine;
using System.Globalization;
using TestbedBudget.Core;
using Command = System.CommandLine.Command;

namespace TestbedBudgetTui;

/// <summary>The versions of a case, the latest first: when, by whom, how and why.</summary>
internal static class HistoryCommand
{
    public static Command Create(Func<ParseResult, Shell> shell)
    {
        var name = new Argument<string>("CASE");
        var json = new Option<bool>("--json");
        var command = new Command("history") { name, json };
        command.SetAction(parsed => Run(shell(parsed), parsed.GetRequiredValue(name), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Shell shell, string name, bool asJson)
    {
        using var store = shell.StoreToRead();
        if (store?.Find(name) is not { } line)
        {
            shell.Tell(shell.Texts.Program.CaseMissing(name, shell.Database));
            return ExitCode.Usage;
        }

        var versions = store.History(line.Key);
        if (asJson)
        {
            shell.PrintDocument(Document(versions));
        }
        else
        {
            shell.Print(Table(shell, versions));
        }

        return ExitCode.Fine;
    }

    private static TextTable Table(Shell shell, ImmutableArray<VersionLine> versions)
    {
        var words = shell.Texts.Program;
        return new TextTable(
            [words.Version, words.SavedAt, words.SavedBy, words.How, words.State, words.Reason],
            Numbers: 0,
            [.. versions.Select(version => (ImmutableArray<string>)
            [
                version.Number.ToString(CultureInfo.InvariantCulture),
                version.At.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                version.By, words.KindName(version.Kind), words.StateName(version.State), version.Reason ?? "",
            ])]);
    }

    private static string Document(ImmutableArray<VersionLine> versions) => JsonOutput.Document(json =>
    {
        json.WriteStartArray();
        foreach (var version in versions)
        {
            json.WriteStartObject();
            json.WriteNumber("version", version.Number);
            json.WriteString("at", version.At);
            json.WriteString("by", version.By);
            json.WriteString("kind", JsonWord.Of(version.Kind));
            json.WriteString("state", JsonWord.Of(version.State));
            json.WriteString("reason", version.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
