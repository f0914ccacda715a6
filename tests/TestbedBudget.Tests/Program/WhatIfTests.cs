using System.Text.Json;
using Shouldly;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class WhatIfTests
{
    [Fact]
    public void An_end_date_that_is_tried_out_shows_the_case_before_and_after_and_stores_nothing()
    {
        using var program = new ProgramRun();
        program.Run("import", ProgramRun.Extension);

        var tried = program.Run("what-if", "21RS4368", "--end", "2026-08-31", "--json").Json;

        var (before, after) = (tried.GetProperty("before"), tried.GetProperty("after"));
        before.GetProperty("last").GetString().ShouldBe("2026-02-28");
        after.GetProperty("last").GetString().ShouldBe("2026-08-31");
        after.GetProperty("months").GetInt32().ShouldBe(60);
        before.GetProperty("costs").GetProperty("statedTotal").GetInt32().ShouldBe(12_023_714);
        after.GetProperty("costs").GetProperty("statedTotal").ValueKind.ShouldBe(JsonValueKind.Null);
        after.GetProperty("grant").GetProperty("statedIncrease").ValueKind.ShouldBe(JsonValueKind.Null);
        program.Run("show", "21RS4368", "--json").Json.GetProperty("last").GetString().ShouldBe("2026-02-28");
    }

    [Fact]
    public void Every_cell_that_changes_is_listed_with_what_it_was_and_becomes()
    {
        using var program = new ProgramRun();
        var tried = program.Run("what-if", ProgramRun.Extension, "--end", "2027-02-28", "--json").Json;
        var changes = tried.GetProperty("changes").EnumerateArray()
            .Select(change => string.Join(' ', change.EnumerateObject().Select(part => part.Value.ToString()))).ToList();

        // Two months of 2026 become twelve, and two of 2027 are added at the same pace.
        changes.ShouldContain("costs Egen personal 2026 415262 2491572");
        changes.ShouldContain("costs Egen personal 2027  415262");
        changes.ShouldNotContain(change => change.Contains("2021-2023", StringComparison.Ordinal));
        changes.ShouldNotContain(change => change.StartsWith("costs Externa tjänster", StringComparison.Ordinal));
    }

    [Fact]
    public void A_shorter_project_lists_what_goes()
    {
        using var program = new ProgramRun();

        var tried = program.Run("what-if", ProgramRun.Extension, "--end", "2025-12-31");

        tried.Out.ShouldContain("Egen personal 2026, 415 262 kr, försvinner med perioden.");
        tried.Out.ShouldContain("Projektperiod");
    }

    [Theory]
    [InlineData("2020-01-01", "Slutdatumet 2020-01-01 ligger före den första budgetperioden.")]
    [InlineData("in May", "--end kan inte vara \"in May\".")]
    public void An_end_that_cannot_be_is_refused(string end, string sentence)
    {
        using var program = new ProgramRun();

        var tried = program.Run("what-if", ProgramRun.Extension, "--end", end);

        tried.Exit.ShouldBe(ExitCode.Usage);
        tried.Error.ShouldStartWith(sentence);
    }

    [Fact]
    public void The_end_has_to_be_named()
    {
        using var program = new ProgramRun();

        program.Run("what-if", ProgramRun.Extension).Error.ShouldBe("--end saknar värde. Väntat: --end DATE.\n");
    }

    [Fact]
    public void The_history_names_every_version_the_latest_first()
    {
        using var program = new ProgramRun();
        program.Run("import", ProgramRun.NewProject);
        program.Run("import", "--replace", ProgramRun.NewProject);

        program.Run("history", "23RS11972", "--json").Json.EnumerateArray()
            .Select(version => $"{version.GetProperty("version").GetInt32()} {version.GetProperty("by").GetString()} {version.GetProperty("kind").GetString()}")
            .ShouldBe(["2 lena imported", "1 lena imported"]);
        program.Run("history", "23RS11972").Out.ShouldContain("inläst");
        program.Run("history", "none").Exit.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public void A_backup_is_a_database_of_its_own_and_never_goes_over_a_file()
    {
        using var program = new ProgramRun();
        var copy = Path.Combine(program.Folder, "copy.db");
        program.Run("backup", copy).Exit.ShouldBe(ExitCode.Usage);
        program.Run("import", ProgramRun.NewProject);

        program.Run("backup", copy).Exit.ShouldBe(ExitCode.Fine);

        program.Run("list", "--db", copy).Out.ShouldBe(program.Run("list").Out);
        program.Run("backup", copy).Exit.ShouldBe(ExitCode.Conflict);
    }
}
