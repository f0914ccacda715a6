using System.Diagnostics;
using System.Globalization;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>Eight users in eight processes edit and save the same cases and cases of their own, all at once.</summary>
/// <remarks>ANALYST_SECONDS sets for how long (5).</remarks>
public sealed class AnalystTests(ITestOutputHelper output)
{
    private const int Users = 8;
    private static readonly string[] Shared = ["21RS4368", "23RS11972"];

    [Fact]
    public void No_version_is_lost_and_none_holds_anything_but_its_authors_edits()
    {
        var seconds = Environment.GetEnvironmentVariable("ANALYST_SECONDS") ?? "5";
        using var place = new Workplace();
        place.Import(Shared[0], SeedMemo.Extension);
        place.Import(Shared[1], SeedMemo.NewProject);
        for (var i = 0; i < Users; i++)
        {
            place.Import($"own{i}", SeedMemo.Extension.Replace(Shared[0], Own(i), StringComparison.Ordinal));
        }

        var analysts = Enumerable.Range(0, Users).Select(i => Start(place, i, seconds)).ToList();
        var reports = analysts.ConvertAll(analyst => (Said: analyst.StandardOutput.ReadToEndAsync(), Faults: analyst.StandardError.ReadToEndAsync()));
        analysts.ForEach(analyst => analyst.WaitForEnd());
        reports.Select(report => report.Faults.Result).ShouldAllBe(faults => faults.Length == 0);
        analysts.Select(analyst => analyst.ExitCode).ShouldAllBe(exit => exit == 0);
        analysts.ForEach(analyst => analyst.Dispose());

        var saved = reports.SelectMany((report, user) => Saved(report.Said.Result, user)).ToList();
        using var files = new TemporaryStore();
        using var store = files.Open(place.Database, "reader");
        foreach (var ofCase in saved.GroupBy(version => version.Case))
        {
            IsWhole(store, ofCase.Key, [.. ofCase.OrderBy(version => version.Number)]);
        }

        store.Check().Problems.ShouldBeEmpty();
        var (edits, overtaken) = (reports.Sum(report => Figure(report.Said.Result, 1)), reports.Sum(report => Figure(report.Said.Result, 2)));
        output.WriteLine(
            $"{Users} users for {seconds} s: {edits} edits, {saved.Count} versions of {saved.Select(version => version.Case).Distinct().Count()} cases, "
            + $"{overtaken} saves on a stale base put on top, 0 lost, 0 wrong merges, 0 locks shown");
    }

    // Every version that was reported is there, by its author, and changes nothing but the author's row.
    private static void IsWhole(SqliteWorkbookStore store, string name, List<SavedVersion> saved)
    {
        var history = store.History(name).Reverse().ToList();
        history.Count.ShouldBe(saved.Count + 1);
        var before = store.Version(name, 1)!;
        foreach (var version in saved)
        {
            history[version.Number - 1].By.ShouldBe(User(version.User));
            var after = store.Version(name, version.Number)!;
            var id = new RowId(User(version.User));
            after.Base.Find(id)!.Cells[^1].ShouldBe(new AmountEntry(Money.FromKronor(version.Kronor)));
            Without(after, id).ShouldBe(Without(before, id));
            before = after;
        }
    }

    // What the numbers of the prose were follows every amount, and is no one's own edit.
    private static string Without(Workbook workbook, RowId row) => System.Text.Encoding.UTF8.GetString(
        WorkbookJson.Write(workbook with { Told = [], Base = workbook.Base with { Costs = workbook.Base.Costs.RemoveAll(cost => cost.Id == row) } }));

    private static Process Start(Workplace place, int user, string seconds)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "TestbedBudget.Analyst"))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments = [place.Database, User(user), seconds, user.ToString(CultureInfo.InvariantCulture), .. Shared, Own(user)];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in place.Environment())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static IEnumerable<SavedVersion> Saved(string said, int user) =>
        said.Split('\n').Select(line => line.Split(' ')).Where(words => words[0] == "saved")
            .Select(words => new SavedVersion(user, words[1], Number(words[2]), Number(words[3])));

    private static int Figure(string said, int place) => Number(said.TrimEnd().Split('\n')[^1].Split(' ')[place]);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Own(int user) => $"21RS50{user}0";

    private static string User(int user) => $"user{user}";

    private sealed record SavedVersion(int User, string Case, int Number, int Kronor);
}
