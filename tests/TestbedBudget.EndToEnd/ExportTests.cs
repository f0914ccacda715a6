using Shouldly;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>The memo out of the real program into a file: where it is proposed, and what is said when it cannot be written.</summary>
public sealed class ExportTests
{
    [Fact]
    public void The_export_folder_of_the_settings_is_under_the_home_and_its_absence_is_said()
    {
        using var place = Workplace.WithExtension();
        var settings = Directory.CreateDirectory(Path.Combine(place.Folder, "testbed-budget"));
        File.WriteAllText(Path.Combine(settings.FullName, "settings.json"), """{ "exportFolder": "~/share" }""");
        var share = Path.Combine(place.Folder, "share");
        using var grid = place.Open();

        grid.Press("Ctrl+P").WaitForText("Sammanfattning").Type("w").WaitForText($"{share}/21RS4368.md").Press("Enter");
        grid.WaitForText("Filen är inte skriven").WaitForText("finns inte. Skapa").Press("Enter");

        Directory.CreateDirectory(share);
        grid.WaitForText("Sammanfattning").Type("w").WaitForText($"{share}/21RS4368.md").Press("Enter").WaitForText("Skrivet till");
        File.ReadAllText(Path.Combine(share, "21RS4368.md")).ShouldStartWith("# ");
        Directory.GetFiles(share).ShouldHaveSingleItem();
        grid.Press("Escape", "Ctrl+Q").WaitForExit().ShouldBe(0);
    }
}
