using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A folder of old decisions, checked at once.</summary>
public sealed class CheckTests
{
    [Fact]
    public void Several_files_end_with_a_table_of_what_each_has()
    {
        using var program = new ProgramRun();
        var wrong = program.File("fel.txt", File.ReadAllText(ProgramRun.NewProject).Replace("679 271", "669 271", StringComparison.Ordinal));
        var bad = program.File("brev.txt", "Hej!\n");

        var check = program.Run("check", ProgramRun.Extension, wrong, bad);

        check.Exit.ShouldBe(ExitCode.Usage);
        check.Error.ShouldContain("brev.txt: Det finns inga tabeller.");
        var table = check.Out[(check.Out.LastIndexOf("\n\n", StringComparison.Ordinal) + 2)..].Split('\n');
        table[0].ShouldMatch("^Ärende eller fil +Fel +Varningar +Noteringar$");
        table[1].ShouldMatch(@"21RS4368-extension\.txt +0 +1 +19$");
        table[2].ShouldMatch(@"fel\.txt +5 +0 +\d$");
        table[3].ShouldMatch(@"brev\.txt +ej läst$");
        table[4].ShouldMatch(@"^2 kontrollerade, 1 kunde inte läsas +5 +1 +\d\d$");
    }

    [Fact]
    public void A_folder_stands_for_the_decisions_in_it_and_an_error_in_any_is_exit_code_1()
    {
        using var program = new ProgramRun();
        program.File("gamla/a.txt", File.ReadAllText(ProgramRun.NewProject));
        program.File("gamla/b.md", program.Run("export", ProgramRun.NewProject).Out);
        program.File("gamla/c.html", program.Run("export", ProgramRun.NewProject, "--format", "html").Out);
        program.File("gamla/bild.png", "inte ett beslut");
        var folder = Path.Combine(program.Folder, "gamla");

        var fine = program.Run("check", folder);
        fine.Exit.ShouldBe(ExitCode.Fine, fine.Error);
        fine.Out.ShouldContain("3 kontrollerade ");

        program.File("gamla/d.txt", File.ReadAllText(ProgramRun.NewProject).Replace("679 271", "669 271", StringComparison.Ordinal));
        program.Run("check", folder).Exit.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void What_is_reviewed_is_shown_and_counted_nowhere()
    {
        using var program = new ProgramRun();
        var wrong = program.File("fel.txt", File.ReadAllText(ProgramRun.NewProject).Replace("679 271", "669 271", StringComparison.Ordinal));
        var workbook = SeedMemo.Workbook(File.ReadAllText(wrong));
        var errors = Checker.Check(workbook, Sheet.Of(workbook.Base)).Where(finding => finding.Severity == Severity.Error).ToArray();
        var reviewed = workbook with
        {
            Base = workbook.Base with { Reviews = [.. errors.Select(error => new Review(error.Key, "Känt", "LK", new DateOnly(2024, 4, 4)))] },
        };
        var file = program.File("granskat.json", WorkbookJson.Write(reviewed, indented: true));

        var check = program.Run("check", file);

        check.Exit.ShouldBe(ExitCode.Fine);
        check.Out.ShouldMatch("granskat.json: 0 fel, 0 varningar, [0-9]+ notering");
        check.Out.Split("\nFel: ").Length.ShouldBe(errors.Length + 1);
        errors.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_folder_without_decisions_says_so()
    {
        using var program = new ProgramRun();
        var folder = Directory.CreateDirectory(Path.Combine(program.Folder, "tom")).FullName;

        var check = program.Run("check", folder);

        check.Exit.ShouldBe(ExitCode.Usage);
        check.Error.ShouldContain("mappen har inga beslut");
    }

    [Fact]
    public void On_a_terminal_there_is_progress_and_a_lined_table()
    {
        using var program = new ProgramRun { IsTerminal = true };

        var check = program.Run("check", ProgramRun.Extension, ProgramRun.NewProject, "--color", "none");

        check.Error.ShouldContain("Läser");
        check.Out.ShouldContain("2 kontrollerade");
        check.Out.ShouldContain("─");
    }
}
