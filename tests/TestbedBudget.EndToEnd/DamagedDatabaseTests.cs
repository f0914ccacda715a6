using Shouldly;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>A damaged database and the real program: what can be read is shown, it is said, and the file stays as it is.</summary>
public sealed class DamagedDatabaseTests
{
    public static TheoryData<string> Lost => new() { "", "session", "project_changed", "sqlite_autoindex_project_1", "draft_open" };

    [Theory]
    [MemberData(nameof(Lost))]
    public void The_case_is_shown_read_only_and_nothing_is_written(string lost)
    {
        using var place = Workplace.WithExtension();
        var show = place.Run("show", Workplace.Extension);
        var damaged = Damage(place, lost);

        using (var grid = place.Grid(Workplace.Extension))
        {
            grid.WaitForText("Skadad databas").WaitForText("doctor --salvage FIL").Press("Escape");
            grid.WaitForText("skadad, skrivskyddat").WaitForText("Egen personal").Type("5").WaitForText("Databasen är skadad: inget ändras.");
            grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        using (var list = place.Grid())
        {
            // Where only the index by name is lost, the list does without it.
            list.WaitForText(Workplace.Extension);
            if (lost != "sqlite_autoindex_project_1")
            {
                list.WaitForText("Skadad databas").Press("Escape").WaitForText("ÄRENDEN   skadad, skrivskyddat");
            }

            list.Press("Enter").WaitForText("skadad, skrivskyddat").Press("Escape", "Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        var said = 0;
        foreach (var command in (string[][])[["list"], ["show", Workplace.Extension], ["history", Workplace.Extension], ["check", Workplace.Extension]])
        {
            var run = place.Run(command);
            run.Exit.ShouldBe(0, string.Join(' ', command));
            said += run.Error.Contains("Databasen är skadad (", StringComparison.Ordinal) ? 1 : 0;
        }

        // An index that no command reads does not come to light there.
        (said > 0).ShouldBe(lost != "project_changed");
        place.Run("show", Workplace.Extension).Output.ShouldBe(show.Output);
        File.ReadAllBytes(place.Database).ShouldBe(damaged);
    }

    [Fact]
    public void The_work_goes_on_in_what_the_salvage_made()
    {
        using var place = Workplace.WithExtension();
        using (var grid = place.Open())
        {
            grid.Press("Home", "Right").Type("2310000").Press("Enter").WaitForText("2 310 000").Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        Damage(place, "");
        var salvaged = Path.Combine(place.Folder, "salvaged.db");
        place.Run("doctor", "--salvage", salvaged).ShouldBe((0, $"{salvaged}: Ärenden: 1, versioner: 1, utkast: 1. Förlorat: versioner 0, utkast 0.\n", ""));

        File.Move(salvaged, place.Database, overwrite: true);
        using (var again = place.Open())
        {
            again.WaitForText("2 310 000").WaitForText("1 ändring").Press("Ctrl+S").WaitForText("Spara version").Press("Enter").WaitForText("Sparat som version 2.");
            again.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        place.Run("doctor").Exit.ShouldBe(0);
    }

    private static byte[] Damage(Workplace place, string lost) =>
        lost.Length == 0 ? DamagedFile.LosePage(place.Database) : DamagedFile.LoseFirstPageOf(place.Database, lost);
}
