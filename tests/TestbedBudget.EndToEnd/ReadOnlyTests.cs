using Shouldly;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>A database that may only be read: said in the title, and each try is answered by a sentence.</summary>
public sealed class ReadOnlyTests
{
    [Fact]
    public void A_file_without_write_permission_opens_read_only_and_says_so()
    {
        Assert.SkipUnless(Colleague.ReasonToSkip is null, Colleague.ReasonToSkip ?? "");
        using var place = Workplace.WithExtension();
        using var theirs = place.OpenForColleague(UnixFileMode.None, Workplace.Extension);

        theirs.WaitForText("skrivskyddat").Type("5").WaitForText("Ärendet är öppnat skrivskyddat: ingenting ändras.");
        theirs.Press("Ctrl+O").WaitForText("ÄRENDEN   skrivskyddat").Press("n").WaitForText("Databasen är öppnad skrivskyddad");
        theirs.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        place.Run("history", Workplace.Extension).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Fact]
    public void The_option_opens_read_only_beside_a_colleague_who_writes()
    {
        using var place = Workplace.WithExtension();
        using var reader = place.Grid("--read-only", Workplace.Extension);
        reader.WaitForText("skrivskyddat");
        using var writer = place.Open();

        writer.Press("Home", "Right").Type("2310000").Press("Enter", "Ctrl+S").WaitForText("Spara version").Press("Enter").WaitForText("Sparat som version 2.");

        reader.WaitForText("version 2").Type("5").WaitForText("Ärendet är öppnat skrivskyddat");
        reader.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        writer.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }
}
