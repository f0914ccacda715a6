using Shouldly;
using TestbedBudget.Tui;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests.Program;

/// <summary>A file that cannot be written: the sentence names it, says why, and what to do; the program goes on.</summary>
public sealed class WriteFailureTests : IDisposable
{
    private readonly Office _office = Office.WithExtension();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("~/saknas/memo.md", "HOME/saknas/memo.md kunde inte skrivas: mappen HOME/saknas finns inte. Skapa mappen, eller ange en annan.")]
    [InlineData("/sys/memo.md", "/sys/memo.md kunde inte skrivas: rätt att skriva i mappen /sys saknas. Ange en annan mapp, eller be om rättigheten.")]
    [InlineData("/proc/memo.md", "/proc/memo.md kunde inte skrivas. Kontrollera disken eller nätet, eller ange en annan mapp.")]
    [InlineData("~", "HOME är en mapp. Väntat: en fil, t.ex. HOME/beslut.md.")]
    [InlineData("/tmp/a\0b.md", "/tmp/a\0b.md kunde inte skrivas. Kontrollera disken eller nätet, eller ange en annan mapp.")]
    public void In_the_grid_it_is_a_dialog_and_the_case_is_there_after_it(string typed, string sentence)
    {
        var desk = _office.Sit("anna").Press("Enter").Run("write-memo").Press("Tab", "Ctrl+U");
        desk.Session.Paste(typed).Press("Enter");

        var dialog = desk.Session.Model.Top.ShouldBeOfType<TextLayer>();
        dialog.Title.ShouldBe("Filen är inte skriven");
        dialog.Paragraphs.ShouldHaveSingleItem().ShouldBe(sentence.Replace("HOME", _office.Files.Folder, StringComparison.Ordinal));
        desk.Screen.ShouldContain("Filen är inte skriven");

        desk.Press("Enter", "2310000", "Enter").Screen.ShouldContain("2 310 000");
    }

    [Fact]
    public void The_dialog_takes_the_home_for_a_tilde()
    {
        var desk = _office.Sit("anna", 120).Press("Enter").Run("write-memo").Press("Tab", "Ctrl+U", "~/memo.md", "Enter");

        desk.Screen.ShouldContain($"Skrivet till {_office.Files.Folder}/memo.md");
        File.ReadAllText(Path.Combine(_office.Files.Folder, "memo.md")).ShouldStartWith("# ");
    }

    [Theory]
    [InlineData("FILE saknas.", "backup")]
    [InlineData("--salvage saknar värde. Väntat: --salvage FILE.", "doctor", "--salvage")]
    public void A_blank_name_for_a_database_is_wrong_usage(string sentence, params string[] command)
    {
        using var program = new ProgramRun();
        program.Run("import", ProgramRun.NewProject);

        var run = program.Run([.. command, ""]);

        run.Exit.ShouldBe(ExitCode.Usage);
        run.Error.ShouldStartWith(sentence);
    }

    [Theory]
    [InlineData("saknas/memo.md", "sv", ExitCode.Storage, "saknas/memo.md kunde inte skrivas: mappen HOME/saknas finns inte.")]
    [InlineData("saknas/memo.md", "en", ExitCode.Storage, "saknas/memo.md could not be written: there is no folder HOME/saknas. Make the folder, or name another.")]
    [InlineData("/sys/memo.md", "en", ExitCode.Storage, "/sys/memo.md could not be written: no permission to write in the folder /sys.")]
    [InlineData(null, "sv", ExitCode.Usage, "--output saknar värde. Väntat: --output FILE.")]
    [InlineData("", "sv", ExitCode.Usage, "HOME/ är en mapp. Väntat: en fil, t.ex. HOME/")]
    public void On_the_command_line_it_is_a_sentence_and_an_exit_code(string? file, string language, int exit, string sentence)
    {
        using var program = new ProgramRun();

        var export = program.Run("export", ProgramRun.NewProject, "--output", file is null ? "" : Path.Combine(program.Folder + "/", file), "--lang", language);

        export.Exit.ShouldBe(exit);
        export.Error.ShouldContain(sentence.Replace("HOME", program.Folder, StringComparison.Ordinal));
        export.Error.ShouldNotContain("kan inte läsas");
        export.Error.ShouldNotContain("cannot be read");
    }
}
