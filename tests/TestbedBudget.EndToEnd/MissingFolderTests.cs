using Shouldly;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>A folder that the program needs is not there, or not for it: a sentence, and never a crash.</summary>
public sealed class MissingFolderTests
{
    [Theory]
    [InlineData("--demo")]
    [InlineData("doctor --salvage saved.db")]
    public void Without_a_folder_for_what_is_temporary_the_program_ends_with_a_sentence(string arguments)
    {
        using var place = Workplace.WithExtension();

        var (exit, _, error) = place.RunThrough([], place.Environment(("TMPDIR", "/none")), arguments.Split(' '));

        error.ShouldBe("/none/: Filen kan inte skapas. Kontrollera att mappen finns och får skrivas, och att disken har plats.\n");
        exit.ShouldBe(4);
    }

    [Fact]
    public void Without_it_the_text_stays_in_the_program_s_own_editor()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.GridWith([("EDITOR", "true"), ("VISUAL", ""), ("TMPDIR", "/none")], Workplace.Extension);
        grid.WaitForText("F1 Hjälp").Press("Ctrl+P").WaitForText("Sammanfattning").Type("e").WaitForText("AVSNITT").Press("Enter").WaitForText("Esc Klar");

        grid.Press("Ctrl+E").WaitForText("En tillfällig fil kunde inte skrivas i /none/.").WaitForText("TMPDIR").Press("Enter");
        grid.Type("Skrivet här.").WaitForText("Skrivet här.").Press("Escape", "Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    [Fact]
    public void A_folder_that_may_not_be_looked_into_is_told_and_the_others_are_checked()
    {
        using var place = Workplace.WithExtension();
        var closed = Directory.CreateDirectory(Path.Combine(place.Folder, "closed"), UnixFileMode.None).FullName;
        string[] starter = Environment.UserName == "root" ? ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] : [];

        var (exit, output, error) = place.RunThrough(starter, place.Environment(), "check", closed, Workplace.Extension);

        error.ShouldContain($"{closed}: rätt att läsa filen saknas.");
        output.ShouldContain("varning");
        exit.ShouldBe(2);
    }
}
