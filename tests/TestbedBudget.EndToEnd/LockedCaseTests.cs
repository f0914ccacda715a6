using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>Another process holds the database while cases are left and opened: nothing of either is lost.</summary>
public sealed class LockedCaseTests
{
    private const string Second = "23RS11972", CannotStore = "Kan inte lagra";

    [Fact]
    public void The_work_of_the_case_that_was_left_is_offered_when_it_is_opened_again()
    {
        using var place = Workplace.WithExtension();
        place.Import(Second, SeedMemo.NewProject);
        using var grid = place.Open();
        using (new HeldLock(place.Database))
        {
            grid.Type("111").Press("Enter").WaitForText(CannotStore).Press("Escape").WaitForText("EJ LAGRAT");
            grid.Press("Ctrl+O").WaitForText("Lämna: arbetet erbjuds").Press("Down", "Down", "Down", "Down", "Enter");
            Open(grid, Second).Type("222").Press("Enter").WaitForText(CannotStore).Press("Escape").WaitForText("EJ LAGRAT");
            Files(place).Length.ShouldBe(2);
        }

        grid.Press("Ctrl+S").WaitForText("Allt är lagrat igen");
        Files(place).ShouldHaveSingleItem();

        grid.Press("Ctrl+O");
        Open(grid, Workplace.Extension).WaitForText("Arbete som inte kunde lagras").Press("Enter").WaitForText("Arbetet är tillbaka");
        grid.WaitForText("1 ändring sedan").WaitForText(" 111 ");
        Files(place).ShouldBeEmpty();
        grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    [Fact]
    public void What_is_half_typed_when_the_case_is_left_is_kept_beside_the_database()
    {
        using var place = Workplace.WithExtension();
        using (var grid = place.Open())
        {
            grid.Type("31415").WaitForText("31415");
            using (new HeldLock(place.Database))
            {
                grid.Press("Ctrl+O").WaitForText("Det halvskrivna kunde inte lagras");
                Files(place).ShouldHaveSingleItem();
            }

            grid.Signal(9).WaitForExit();
        }

        using var again = place.Grid();
        again.WaitForText("halvskrivet:").WaitForText("31415").Press("Enter").WaitForText("REDIGERA").Press("Enter").WaitForText("31 415");
        Files(place).ShouldBeEmpty();
        again.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    private static PseudoTerminal Open(PseudoTerminal list, string name) =>
        list.WaitForText("ÄRENDEN").Press("Ctrl+F", "Ctrl+U").Type(name).Press("Enter").WaitForText("F7 Pröva");

    private static string[] Files(Workplace place) => Directory.Exists(place.RecoveryFolder) ? Directory.GetFiles(place.RecoveryFolder) : [];
}
