using System.Text.Json;
using Shouldly;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class CommandTests
{
    [Fact]
    public void An_imported_case_is_listed_shown_checked_and_exported()
    {
        using var program = new ProgramRun();

        var import = program.Run("import", ProgramRun.Extension, ProgramRun.NewProject);
        import.Exit.ShouldBe(ExitCode.Fine);
        import.Out.ShouldStartWith("Inläst 21RS4368 Regional testbädd: 0 fel, 1 varning, 19 noteringar\nVarning: Kontrollera Degerfors");
        import.Error.ShouldContain("2021-2023 är utfall: perioden slutade före 2024-04-03.");

        program.Run("list").Out.Split('\n').Select(line => line.Split("  ")[0]).ShouldBe(["Ärende", "21RS4368", "23RS11972", ""]);
        program.Run("list", "--json").Json.EnumerateArray().Select(line => line.GetProperty("grant").GetInt32())
            .ShouldBe([6_011_857, 1_050_000]);
        program.Run("check", "23RS11972").Out.ShouldBe(
            "23RS11972: 0 fel, 0 varningar, 1 notering\nNotering: Taket styr: 33 % vore 1 056 118 kr, dock högst 1 050 000 kr.\n");
        program.Run("export", "21RS4368").Out.ShouldContain("| Degerfors kommun (kontanter)");
        program.Run("show", "21rs4368", "--json").Json.GetProperty("caseNumber").GetString().ShouldBe("21RS4368");
    }

    [Fact]
    public void A_case_from_the_database_and_the_file_it_came_from_show_the_same()
    {
        using var program = new ProgramRun();
        program.Run("import", ProgramRun.Extension);

        program.Run("show", "21RS4368").Out.ShouldBe(program.Run("show", ProgramRun.Extension).Out);
    }

    [Fact]
    public void A_file_is_shown_without_touching_the_database_and_so_is_an_empty_list()
    {
        using var program = new ProgramRun();

        program.Run("show", ProgramRun.Extension).Exit.ShouldBe(ExitCode.Fine);
        program.Run("list").Exit.ShouldBe(ExitCode.Fine);
        program.Run("show", "21RS4368").Exit.ShouldBe(ExitCode.Usage);

        File.Exists(program.Database).ShouldBeFalse();
    }

    [Fact]
    public void A_case_that_exists_is_a_conflict_unless_it_is_to_be_replaced()
    {
        using var program = new ProgramRun();
        program.Run("import", ProgramRun.Extension);

        var again = program.Run("import", ProgramRun.Extension);
        again.Exit.ShouldBe(ExitCode.Conflict);
        again.Out.ShouldBeEmpty();
        again.Error.ShouldContain("Ärendet 21RS4368 (Regional testbädd) finns redan.");

        program.Run("import", "--replace", ProgramRun.Extension).Exit.ShouldBe(ExitCode.Fine);
        program.Run("list", "--json").Json[0].GetProperty("version").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void One_bad_file_keeps_no_good_one_from_the_database()
    {
        using var program = new ProgramRun();
        var bad = program.File("bad.txt", "ingen tabell\n");

        var import = program.Run("import", bad, ProgramRun.NewProject, ProgramRun.NewProject);

        import.Exit.ShouldBe(ExitCode.Conflict);
        import.Error.ShouldContain("bad.txt: Det finns inga tabeller.");
        program.Run("list", "--json").Json.GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void A_memo_without_a_case_number_can_be_shown_but_not_stored()
    {
        using var program = new ProgramRun();
        var memo = ProgramRun.Memo("21RS4368-extension-from-pdf.txt");

        program.Run("show", memo).Exit.ShouldBe(ExitCode.Fine);
        var import = program.Run("import", memo);

        import.Exit.ShouldBe(ExitCode.Usage);
        import.Error.ShouldContain("Dnr saknas i texten.");
        program.Run("list", "--json").Json.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void An_unreviewed_error_is_exit_code_1_wherever_the_case_is_shown()
    {
        using var program = new ProgramRun();
        var wrong = program.File("wrong.txt", File.ReadAllText(ProgramRun.NewProject).Replace("679 271", "669 271", StringComparison.Ordinal));

        foreach (var command in (string[])["show", "check", "export", "import"])
        {
            program.Run(command, wrong).Exit.ShouldBe(ExitCode.Findings, command);
        }

        program.Run("export", wrong).Error
            .ShouldContain("Fel: Budgeten balanserar inte 2024: 10 000 kr saknas i finansieringen.");
        program.Run("show", wrong, "--json").Json.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("severity").GetString() == "error")
            .Select(finding => $"{finding.GetProperty("code").GetString()} {finding.GetProperty("where").GetString()}").ShouldBe(
            [
                "stated-total financing/Region Örebro län rambudgetmedel/total", "imbalance financing/sum/2024",
                "stated-total financing/sum/2024", "imbalance financing/sum/total", "stated-total financing/sum/total",
            ]);
    }

    [Fact]
    public void An_exported_case_and_an_exported_memo_are_read_again_as_they_were()
    {
        using var program = new ProgramRun();
        foreach (var format in (string[])["md", "tsv", "json"])
        {
            var file = Path.Combine(program.Folder, $"case.{format}");
            program.Run("export", ProgramRun.Extension, "--format", format, "--output", file).Exit.ShouldBe(ExitCode.Fine);

            Tables(program.Run("show", file, "--json").Json).ShouldBe(Tables(program.Run("show", ProgramRun.Extension, "--json").Json));
        }

        static string Tables(JsonElement shown) =>
            string.Join(' ', shown.GetProperty("costs").GetProperty("rows").EnumerateArray()
                .Concat(shown.GetProperty("financing").GetProperty("rows").EnumerateArray())
                .Select(row => row.GetProperty("label").GetRawText() + row.GetProperty("amounts").GetRawText()));
    }

    [Fact]
    public void A_file_with_other_content_is_not_written_over_unasked()
    {
        using var program = new ProgramRun();
        var file = program.File("memo.md", "mine\n");

        program.Run("export", ProgramRun.NewProject, "--output", file).Exit.ShouldBe(ExitCode.Conflict);
        File.ReadAllText(file).ShouldBe("mine\n");

        program.Run("export", ProgramRun.NewProject, "--output", file, "--replace").Exit.ShouldBe(ExitCode.Fine);
        program.Run("export", ProgramRun.NewProject, "--output", file).Exit.ShouldBe(ExitCode.Fine);
        File.ReadAllText(file).ShouldStartWith("# Regional digitaliseringsutveckling\n");
        Directory.GetFiles(program.Folder).ShouldBe([file]);
    }

    [Fact]
    public void The_words_are_English_when_asked_for_and_the_memo_stays_Swedish()
    {
        using var program = new ProgramRun();

        program.Run("show", ProgramRun.Extension, "--lang", "en").Out.ShouldContain("\nTo check: 0 errors, 1 warning, 19 notes\n");
        program.Run("export", ProgramRun.Extension, "--lang", "en").Out.ShouldContain("## Sammanfattning");
        program.Environment("LANG", "en_GB.UTF-8");
        program.Run("list").Error.ShouldStartWith("No cases.");
        program.Run("list", "--lang", "sv").Error.ShouldStartWith("Inga ärenden.");
    }

    [Theory]
    [InlineData("Egen\u001b[31m personal", "Egen␛[31m personal")]
    [InlineData("Egen \u202epersonal", "Egen <U+202E>personal")]
    [InlineData("Egen\u009b31m", "Egen<U+009B>31m")]
    public void Hostile_text_is_made_visible_on_every_way_out(string label, string visible)
    {
        using var program = new ProgramRun();
        using var terminal = new ProgramRun { IsTerminal = true };
        var json = program.Run("export", ProgramRun.NewProject, "--format", "json").Out;
        var hostile = program.File("hostile.json", json.Replace("\"Egen personal\"", JsonSerializer.Serialize(label), StringComparison.Ordinal));

        var shown = program.Run("show", hostile);
        shown.Out.ShouldContain(visible);
        shown.Out.ShouldNotContain(label);
        program.Run("show", hostile, "--json").Out.ShouldNotContain('\u001b');
        terminal.Run("export", hostile, "--format", "json").Out.ShouldNotContain('\u202e');
    }

    [Fact]
    public void A_terminal_gets_lined_tables()
    {
        using var program = new ProgramRun { IsTerminal = true };

        program.Run("show", ProgramRun.NewProject, "--color", "none").Out.ShouldContain("──");
    }

    [Fact]
    public void A_database_that_cannot_be_opened_is_exit_code_4_with_its_path()
    {
        using var program = new ProgramRun();
        var file = program.File("notes.db", "this is no database, but it is long enough to be taken for one: " + new string('x', 4_096));

        var list = program.Run("list", "--db", file);

        list.Exit.ShouldBe(ExitCode.Storage);
        list.Error.ShouldStartWith(file);
        File.ReadAllText(file).ShouldStartWith("this is no database");
    }
}
