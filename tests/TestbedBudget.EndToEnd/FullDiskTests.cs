using Shouldly;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>A memo is exported to a disk without room: the file there is the old one whole, and nothing is left beside it.</summary>
public sealed class FullDiskTests(ITestOutputHelper output)
{
    private const string Old = "What was there before.\n";

    [Fact]
    public void On_the_command_line_the_old_file_is_whole_and_the_exit_code_says_so()
    {
        using var place = Workplace.WithExtension();
        using var disk = new SmallDisk(place);
        output.WriteLine(disk.Means);
        var file = Path.Combine(disk.Folder, "memo.md");
        File.WriteAllText(file, Old);
        var memo = Path.Combine(place.Folder, $"{Workplace.Extension}.txt");

        foreach (var format in (string[])["md", "html", "tsv", "json"])
        {
            var (exit, printed, error) = disk.RunWhenFull(place, "export", memo, "--format", format, "--output", file, "--replace");

            error.ShouldContain($"{file} kunde inte skrivas: disken är full. Frigör plats, eller ange en annan mapp.\n");
            printed.ShouldBeEmpty();
            exit.ShouldBe(4);
            disk.Files().ShouldBe(["memo.md"]);
            File.ReadAllText(file).ShouldBe(Old);
        }

        place.Run("export", memo, "--output", file, "--replace").Exit.ShouldBeLessThan(2);
        File.ReadAllText(file).ShouldStartWith("# ");
        disk.Files().ShouldBe(["memo.md"]);
    }

    [Fact]
    public void In_the_grid_it_is_said_and_the_case_can_be_written_elsewhere()
    {
        using var place = Workplace.WithExtension();
        using var disk = new SmallDisk(place);
        output.WriteLine(disk.Means);
        var (file, elsewhere) = (Path.Combine(disk.Folder, "memo.md"), Path.Combine(place.Folder, "memo.md"));
        File.WriteAllText(file, Old);
        using var grid = place.OpenThrough(FileLimit.Starter, Workplace.Extension);
        grid.Press("Ctrl+P").WaitForText("Sammanfattning");

        disk.Fill(grid);
        WriteTo(grid, file).WaitForText("finns redan").Type("j").WaitForText("Frigör plats, eller ange en annan mapp.").Press("Enter");
        File.ReadAllText(file).ShouldBe(Old);
        disk.Files().ShouldBe(["memo.md"]);

        disk.Free(grid);
        WriteTo(grid, elsewhere).WaitForText("Skrivet till");
        WriteTo(grid, file).WaitForText("finns redan").Type("j").WaitForText("Skrivet till");
        File.ReadAllText(file).ShouldBe(File.ReadAllText(elsewhere));
        disk.Files().ShouldBe(["memo.md"]);
        grid.Press("Escape", "Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    private static PseudoTerminal WriteTo(PseudoTerminal grid, string file) =>
        grid.Type("w").WaitForText("Skriv underlaget till fil").Press("Tab", "Ctrl+U").Type(file).WaitForText(file).Press("Enter");
}
