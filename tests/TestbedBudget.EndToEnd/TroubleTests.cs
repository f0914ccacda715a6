using Shouldly;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>The database cannot be written: nothing that the screen showed is lost, and there is a way on.</summary>
public sealed class TroubleTests
{
    private const int Kill = 9, Terminate = 15;
    private const string CannotStore = "Kan inte lagra";

    private readonly Dictionary<(int Row, int Period), string> _known = CostCells.Imported();
    private readonly Random _dice = new(7);

    [Fact]
    public void On_a_full_disk_the_work_goes_on_and_is_stored_when_there_is_room()
    {
        using var place = Workplace.WithExtension();
        using (var grid = Filled(place))
        {
            Edit(grid);
            grid.WaitForText(CannotStore).WaitForText("Disken är full").WaitForText(".local/state/testbed-budget");
            Files(place).ShouldHaveSingleItem();
            File.GetUnixFileMode(Files(place)[0]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            WorkOn(grid);
            Edit(grid);
            grid.WaitForText("Fortfarande inte lagrat");

            FileLimit.Lift(grid);
            Edit(grid);
            grid.WaitFor(screen => !screen.Text.Contains("EJ LAGRAT", StringComparison.Ordinal), "all stored");
            Files(place).ShouldBeEmpty();
            grid.Signal(Kill).WaitForExit();
        }

        ShowsAll(place);
    }

    [Fact]
    public void Work_that_was_kept_in_a_file_is_offered_at_the_next_start()
    {
        using var place = Workplace.WithExtension();
        using (var grid = Filled(place))
        {
            Edit(grid);
            WorkOn(grid.WaitForText(CannotStore));
            Edit(grid);
            Edit(grid);
            grid.Signal(Kill).WaitForExit();
        }

        using (var again = place.Grid())
        {
            again.WaitForText("Arbete som inte kunde lagras").WaitForText(Workplace.Extension).Press("Enter").WaitForText("Arbetet är tillbaka");
            again.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        Files(place).ShouldBeEmpty();
        ShowsAll(place);
    }

    [Fact]
    public void Half_typed_text_is_kept_with_the_work()
    {
        using var place = Workplace.WithExtension();
        using (var grid = Filled(place))
        {
            Edit(grid);
            WorkOn(grid.WaitForText(CannotStore));
            grid.Press("Home", "Home", "Right").Type("7654").WaitForText("7654").Signal(Terminate).WaitForExit().ShouldBe(143);
        }

        using (var again = place.Grid())
        {
            again.WaitForText("halvskrivet: 7654").Press("Enter").WaitForText("REDIGERA").WaitForText("7654").Press("Escape").WaitForText("KLAR");
            again.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        ShowsAll(place);
    }

    [Fact]
    public void Who_leaves_is_asked_first_and_what_is_left_is_offered_again()
    {
        using var place = Workplace.WithExtension();
        using (var grid = Filled(place))
        {
            Edit(grid);
            WorkOn(grid.WaitForText(CannotStore)).Press("Ctrl+Q").WaitForText("Lämna: arbetet erbjuds");
            grid.Press("Down", "Down", "Down", "Down", "Enter").WaitForExit().ShouldBe(0);
        }

        using (var again = place.Grid())
        {
            again.WaitForText("Arbete som inte kunde lagras").Press("Enter").WaitForText("Arbetet är tillbaka");
            again.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        ShowsAll(place);
    }

    [Fact]
    public void Where_no_file_can_be_written_either_the_screen_says_so_and_memory_keeps_it()
    {
        using var place = Workplace.WithExtension();
        using (var grid = Filled(place))
        {
            FileLimit.Set(grid, 1);
            Edit(grid);
            WorkOn(grid.WaitForText(CannotStore).WaitForText("bara i minnet"));
            WorkOn(grid.Press("Ctrl+Q").WaitForText("förlora"));
            Edit(grid);

            FileLimit.Lift(grid);
            grid.Press("Ctrl+S").WaitForText("Allt är lagrat igen").Signal(Kill).WaitForExit();
        }

        ShowsAll(place);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_is_replaced_or_deleted_gets_the_work_when_the_user_wants_it(bool replaced)
    {
        using var place = Workplace.WithExtension();
        var copy = Path.Combine(place.Folder, "copy.db");
        place.Run("backup", copy).Exit.ShouldBe(0);
        using (var grid = place.Open())
        {
            Edit(grid);
            foreach (var file in Directory.GetFiles(place.Folder, "projects.db*"))
            {
                File.Delete(file);
            }

            if (replaced)
            {
                File.Move(copy, place.Database);
            }

            Edit(grid);
            WorkOn(grid.WaitForText(CannotStore).WaitForText("flyttad, utbytt eller borttagen"));
            Edit(grid);
            grid.Press("Ctrl+S").WaitForText("Allt är lagrat igen");
            Edit(grid);
            grid.Signal(Kill).WaitForExit();
        }

        ShowsAll(place);
    }

    [Fact]
    public void The_work_can_go_on_in_another_database()
    {
        using var place = Workplace.WithExtension();
        var other = Path.Combine(place.Folder, "other.db");
        using (var grid = place.Open())
        {
            Edit(grid);
            File.Move(place.Database, place.Database + ".gone");
            Edit(grid);
            grid.WaitForText(CannotStore).Press("Down", "Enter").WaitForText("Databasfil");
            grid.Press("Ctrl+U").Type(other).Press("Enter").WaitForText("Arbetet går vidare i");
            Edit(grid);
            grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        foreach (var file in Directory.GetFiles(place.Folder, "projects.db-*"))
        {
            File.Delete(file);
        }

        File.Move(other, place.Database);
        ShowsAll(place);
    }

    // Edits until the log is written beyond the limit, a page an edit or more, and not yet from its beginning again.
    private PseudoTerminal Filled(Workplace place)
    {
        const int Limit = 12 * 4096;
        var grid = place.OpenThrough(FileLimit.Starter, Workplace.Extension);
        for (var edit = 0; edit < Limit / 4096; edit++)
        {
            Edit(grid);
        }

        FileLimit.Set(grid, Limit);
        return grid;
    }

    private static PseudoTerminal WorkOn(PseudoTerminal grid) => grid.Press("Escape").WaitFor(
        screen => !screen.Text.Contains(CannotStore, StringComparison.Ordinal) && screen.Text.Contains("EJ LAGRAT", StringComparison.Ordinal),
        "the grid, and that it is not stored");

    private void Edit(PseudoTerminal grid)
    {
        var cell = (_dice.Next(CostCells.Rows), _dice.Next(CostCells.Periods));
        _known[cell] = grid.TypeInto(cell, _dice);
        grid.WaitFor(
            screen => screen.Cell(cell) == _known[cell] || screen.Text.Contains(CannotStore, StringComparison.Ordinal), $"{_known[cell]} in {cell}");
    }

    private void ShowsAll(Workplace place)
    {
        using var again = place.Open();
        again.WaitFor(screen => _known.All(entry => screen.Cell(entry.Key) == entry.Value), string.Join(", ", _known));
        again.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    private static string[] Files(Workplace place) => Directory.Exists(place.RecoveryFolder) ? Directory.GetFiles(place.RecoveryFolder) : [];
}
