using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>What the disk, the permissions and the descriptors do to the real program.</summary>
public sealed class FileSystemTests(ITestOutputHelper output)
{
    private const int Kill = 9;

    [Fact]
    public void A_disk_filled_to_the_brim_loses_nothing_and_is_worked_on_when_there_is_room_again()
    {
        using var home = new Workplace();
        using var disk = new SmallDisk(home);
        output.WriteLine(disk.Means);
        using var place = new Workplace { Database = disk.Database };
        place.Import(Workplace.Extension, SeedMemo.Extension);
        var (known, dice) = (CostCells.Imported(), new Random(3));
        using (var grid = place.OpenThrough(FileLimit.Starter, Workplace.Extension))
        {
            Edit(grid, known, dice);
            disk.Fill(grid);

            // The log has room of its own and begins anew; it is when the database has to grow that the disk is full.
            for (var tries = 0; tries < 400 && !Shows(grid, "Kan inte lagra"); tries++)
            {
                Edit(grid, known, dice);
            }

            grid.WaitForText("Kan inte lagra").WaitForText("Disken är full").Press("Escape")
                .WaitFor(screen => !screen.Text.Contains("Kan inte lagra", StringComparison.Ordinal), "the grid");
            disk.Free(grid);
            grid.Press("Ctrl+S").WaitForText("Allt är lagrat igen");
            grid.Signal(Kill).WaitForExit();
        }

        ShowsAll(place, known);
    }

    [Fact]
    public void Where_nothing_may_be_written_the_case_is_shown_and_said_to_be_read_only()
    {
        using var home = new Workplace();
        using var disk = new SmallDisk(home);
        using var place = new Workplace { Database = disk.Database };
        place.Import(Workplace.Extension, SeedMemo.Extension);
        string[] starter = [];
        if (!disk.TryProtect())
        {
            // The administrator may write anywhere: the program is started without that right.
            File.SetUnixFileMode(place.Database, UnixFileMode.UserRead);
            File.SetUnixFileMode(disk.Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            starter = Environment.UserName == "root" ? ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] : [];
        }

        using (var grid = place.OpenThrough(starter, Workplace.Extension))
        {
            grid.WaitForText("skrivskyddat").Type("5").WaitForText("öppnat skrivskyddat").Press("Escape", "Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        File.SetUnixFileMode(home.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (starter.Length > 0 || Environment.UserName != "root")
        {
            File.SetUnixFileMode(disk.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Somebody keeps the database locked longer than the program waits (ten seconds).</summary>
    [Fact]
    public void A_database_that_stays_locked_is_a_sentence_and_the_work_goes_on()
    {
        using var place = Workplace.WithExtension();
        var (known, dice) = (CostCells.Imported(), new Random(4));
        using (var grid = place.Open())
        {
            Edit(grid, known, dice);
            using (var locked = File.Open(place.Database + "-shm", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
            {
                // The byte that stands for the right to write, as SQLite's log has it.
#pragma warning disable CA1416 // The tests run on Linux.
                locked.Lock(120, 1);
#pragma warning restore CA1416
                Edit(grid, known, dice, "upptagen av någon annan");
                grid.Press("Escape").WaitFor(screen => !screen.Text.Contains("Kan inte lagra", StringComparison.Ordinal), "the grid");
                Edit(grid, known, dice);
            }

            grid.Press("Ctrl+S").WaitForText("Allt är lagrat igen").Signal(Kill).WaitForExit();
        }

        ShowsAll(place, known);
    }

    [Theory]
    [InlineData("list >/dev/full", 4)]
    [InlineData("show 21RS4368 >/dev/full", 4)]
    [InlineData("list >&-", 4)]
    [InlineData("list <&-", 0)]
    [InlineData("doctor <&- 2>&-", 0)]
    [InlineData("export 21RS4368 --output /dev/full", 4)]
    [InlineData("export 21RS4368 --output /proc/none/x.md", 4)]
    [InlineData("backup /proc/none/x.db", 4)]
    public void A_descriptor_that_is_gone_or_full_is_an_exit_code_and_never_a_crash(string command, int exit)
    {
        using var place = Workplace.WithExtension();

        var ended = place.Shell("tb " + command);

        ended.Error.ShouldNotContain("Unhandled");
        ended.Error.ShouldNotContain("   at ");
        ended.Exit.ShouldBe(exit, ended.Error);
    }

    [Fact]
    public void A_reader_that_has_gone_is_no_fault()
    {
        using var place = Workplace.WithExtension();

        // The program writes when the only reader has closed the pipe.
        var ended = place.Shell(
            "mkfifo gate; { read -r open <gate; tb show 21RS4368 2>errors; echo $? >code; } | { exec <&-; echo open >gate; }; cat code errors");

        ended.Output.ShouldBe("0\n");
    }

    [Fact]
    public void With_standard_input_closed_the_grid_takes_the_terminal_itself()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.OpenThrough(["/bin/sh", "-c", "exec \"$@\" <&-", "sh"], Workplace.Extension);
        grid.Press("Down").WaitForText("Externa tjänster / 2024").Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    private static void Edit(PseudoTerminal grid, Dictionary<(int Row, int Period), string> known, Random dice, string? orSays = null)
    {
        var cell = (dice.Next(CostCells.Rows), dice.Next(CostCells.Periods));
        known[cell] = grid.TypeInto(cell, dice);
        grid.WaitFor(
            screen => (orSays is null && screen.Cell(cell) == known[cell]) || screen.Text.Contains(orSays ?? "Kan inte lagra", StringComparison.Ordinal),
            $"{known[cell]} in {cell}, or why not");
    }

    private static bool Shows(PseudoTerminal grid, string text)
    {
        var shows = false;
        grid.WaitFor(screen => (shows = screen.Text.Contains(text, StringComparison.Ordinal)) || true, text);
        return shows;
    }

    private static void ShowsAll(Workplace place, Dictionary<(int Row, int Period), string> known)
    {
        using var again = place.Open();
        again.WaitFor(screen => known.All(entry => screen.Cell(entry.Key) == entry.Value), string.Join(", ", known));
        again.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }
}
