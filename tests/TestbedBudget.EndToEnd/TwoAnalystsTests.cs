using Shouldly;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>Two programs of two users on one database, each in a terminal of its own.</summary>
public sealed class TwoAnalystsTests
{
    private const string Staff = "Egen personal";

    [Fact]
    public void My_changes_go_on_top_of_what_the_other_saved_and_both_are_there()
    {
        using var meeting = new Meeting();
        var (mine, theirs) = (meeting.Mine, meeting.Theirs);
        meeting.Conflict();

        mine.WaitForText("2 250 000").Press("Space").WaitForText($"{Colleague.Name} gäller").Press("Space").WaitForText("din ändring gäller");
        mine.Press("m").WaitForText("Sparat som version 3.").WaitFor(
            screen => Shows(screen, Staff, "2 310 000") && Shows(screen, "Externa tjänster", "220 000"), "both changes");

        theirs.WaitForText("version 3").Run("Visa nyare version");
        theirs.WaitFor(screen => Shows(screen, Staff, "2 310 000") && Shows(screen, "Externa tjänster", "220 000"), "version 3");
        meeting.Versions().ShouldBe(3);
    }

    [Fact]
    public void Theirs_is_taken_and_mine_is_kept_as_an_alternative()
    {
        using var meeting = new Meeting();
        meeting.Conflict();

        meeting.Mine.Press("t").WaitForText("Ta deras, behåll mitt som alternativ").Press("Enter").WaitForText("Sparat som version 3.");
        meeting.Mine.WaitFor(screen => Shows(screen, Staff, "2 250 000"), "their amount");

        meeting.Mine.Run("Alternativ").WaitForText("Ändringar av").Press("Enter").WaitFor(screen => Shows(screen, "Egen person", "2 310 000"), "my amount");
        meeting.Versions().ShouldBe(3);
    }

    [Fact]
    public void Mine_is_saved_as_a_case_of_its_own_and_theirs_is_as_it_was()
    {
        using var meeting = new Meeting();
        meeting.Conflict();

        meeting.Mine.Press("k").WaitForText("Spara mitt som ett eget ärende").Type("26RS1").Press("Enter").WaitForText("26RS1 Regional testbädd (kopia)");
        meeting.Mine.WaitFor(screen => Shows(screen, Staff, "2 310 000"), "my amount");

        meeting.Place.Run("show", "26RS1", "--json").Output.ShouldContain("2310000");
        meeting.Place.Run("show", Workplace.Extension, "--json").Output.ShouldContain("2250000");
        meeting.Versions().ShouldBe(2);
    }

    [Fact]
    public void A_draft_is_taken_over_and_its_owner_is_told_and_can_look_at_it()
    {
        using var meeting = new Meeting();
        var (mine, theirs) = (meeting.Mine, meeting.Theirs);
        mine.Press("Home", "Right").Type("2310000").Press("Enter").WaitForText("1 ändring sedan version 1");

        theirs.Run("Utkast hos andra").WaitForText("utkast, 1 ändring sedan version 1").Press("t").WaitForText("får veta det").Press("j");
        theirs.WaitForText("är ditt nu: 1 ändring sedan version 1").WaitFor(screen => Shows(screen, Staff, "2 310 000"), "the draft");

        mine.WaitForText($"{Colleague.Name} tog över ditt utkast").Press("Down", "Enter").WaitForText("skrivskyddat");
        mine.WaitFor(screen => Shows(screen, Staff, "2 310 000"), "the draft, to look at").Press("Escape").WaitForText("version 1");
    }

    [Fact]
    public void The_list_follows_what_others_save_and_who_has_what_open()
    {
        using var place = Workplace.WithExtension();
        using var theirs = place.OpenForColleague();
        theirs.WaitForText("12 023 713");
        using (var mine = place.Open())
        {
            theirs.WaitForText($"Öppet hos {Environment.UserName}");
            mine.Press("Home", "Right").Type("2310000").Press("Enter", "Ctrl+S").WaitForText("Spara version").Press("Enter").WaitForText("Sparat som version 2.");
            theirs.WaitForText("12 033 228");
            mine.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        theirs.WaitFor(screen => !screen.Text.Contains("Öppet hos", StringComparison.Ordinal), "nobody has it open");
        theirs.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    [Fact]
    public void A_killed_program_has_nothing_open_any_more()
    {
        using var place = Workplace.WithExtension();
        using var theirs = place.OpenForColleague();
        using (var mine = place.Open())
        {
            theirs.WaitForText($"Öppet hos {Environment.UserName}");
            mine.Signal(9).WaitForExit();
        }

        theirs.Press("Down").WaitFor(screen => !screen.Text.Contains("Öppet hos", StringComparison.Ordinal), "nobody has it open");
        theirs.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    private static bool Shows(StrictScreen screen, string row, string amount) => screen.Text.Split('\n').Any(line =>
        line.Contains(row, StringComparison.Ordinal) && line.Contains(amount, StringComparison.Ordinal));

    /// <summary>The case open at both terminals.</summary>
    private sealed class Meeting : IDisposable
    {
        public Meeting()
        {
            Assert.SkipUnless(Colleague.ReasonToSkip is null, Colleague.ReasonToSkip ?? "");
            Place = Workplace.WithExtension();
            Theirs = Place.OpenForColleague(Workplace.Extension);
            Mine = Place.Open();
            Theirs.WaitForText($"öppet hos {Environment.UserName}");
        }

        public Workplace Place { get; }
        public PseudoTerminal Mine { get; }
        public PseudoTerminal Theirs { get; }

        /// <summary>Both change the same cell, the other one more as well and saves; then I save.</summary>
        public void Conflict()
        {
            Mine.Press("Home", "Right").Type("2310000").Press("Enter").WaitForText("1 ändring sedan version 1");
            Theirs.Press("Home", "Right").Type("2250000").Press("Enter").WaitForText("2 250 000").Type("220000").Press("Enter").WaitForText("2 ändringar");
            Theirs.Press("Ctrl+S").WaitForText("Spara version").Press("Enter").WaitForText("Sparat som version 2.");
            Mine.WaitForText("! version 2 finns").Press("Ctrl+S").WaitForText("Spara version").Press("Enter").WaitForText("Blir");
        }

        public int Versions() => Place.Run("history", Workplace.Extension).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1;

        public void Dispose()
        {
            Mine.Dispose();
            Theirs.Dispose();
            Place.Dispose();
        }
    }
}
