using System.Text;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What leaves the program on the command line.</summary>
public sealed class ExportTests
{
    [Fact]
    public void A_document_that_is_exported_and_imported_gives_the_identical_case()
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            using var one = new ProgramRun();
            using var other = new ProgramRun();
            var workbook = RandomWorkbook.Of(new Dice(seed));
            workbook = workbook with
            {
                Key = "24RS1",
                Base = workbook.Base with { Header = workbook.Base.Header with { CaseNumber = "24RS1" } },
            };
            one.Run("import", one.File("case.json", WorkbookJson.Write(workbook, indented: true))).Exit.ShouldBeLessThan(ExitCode.Usage);

            var exported = one.Run("export", "24RS1", "--format", "json").Out;
            other.Run("import", other.File("again.json", exported)).Exit.ShouldBeLessThan(ExitCode.Usage);

            exported.ShouldBe(Encoding.UTF8.GetString(WorkbookJson.Write(workbook, indented: true)));
            other.Run("export", "24RS1", "--format", "json").Out.ShouldBe(exported);
        }
    }

    [Fact]
    public void The_whole_path_of_what_was_written_is_told()
    {
        using var program = new ProgramRun();
        var file = Path.Combine(program.Folder, "ut", "..", "memo.md");
        Directory.CreateDirectory(Path.Combine(program.Folder, "ut"));

        program.Run("export", ProgramRun.NewProject, "--output", file).Error.ShouldContain($"Skrivet: {Path.Combine(program.Folder, "memo.md")}\n");
    }

    [Fact]
    public void A_link_out_of_the_folder_is_told_and_not_followed_unasked()
    {
        using var program = new ProgramRun();
        var target = program.File("annan/memo.md", "");
        var link = Path.Combine(program.Folder, "memo.md");
        File.CreateSymbolicLink(link, target);

        var export = program.Run("export", ProgramRun.NewProject, "--output", link);
        export.Exit.ShouldBe(ExitCode.Conflict);
        export.Error.ShouldContain($"länk ut ur mappen, till {target}");
        File.ReadAllText(target).ShouldBeEmpty();

        program.Run("export", ProgramRun.NewProject, "--output", link, "--replace").Error.ShouldContain($"Skrivet: {target}");
        File.ReadAllText(target).ShouldStartWith("# Regional");
        new FileInfo(link).LinkTarget.ShouldBe(target);
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("tsv")]
    public void What_is_exported_reads_back_to_the_same_cells_and_the_text_where_it_has_any(string format)
    {
        using var program = new ProgramRun();
        foreach (var seed in (string[])[ProgramRun.Extension, ProgramRun.NewProject])
        {
            var file = program.File($"again.{format}", program.Run("export", seed, "--format", format).Out);
            var (read, original) = (SeedMemo.Workbook(File.ReadAllText(file)).Base, SeedMemo.Workbook(File.ReadAllText(seed)).Base);

            Rows(read).ShouldBe(Rows(original));
            if (format != "tsv")
            {
                read.Memo.Sections.ShouldBe(original.Memo.Sections);
            }
        }
    }

    private static IEnumerable<string> Rows(Project project) => project.Costs.Concat<Row>(project.Financing)
        .Select(row => $"{row.Label} {row.IsHeading} {string.Join(' ', row.Cells.Select(cell => ((AmountEntry?)cell)?.Amount.Ore))}");
}
