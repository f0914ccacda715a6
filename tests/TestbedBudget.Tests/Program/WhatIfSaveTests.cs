using System.Text.Json;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>An end date that is tried on the command line and kept under a name.</summary>
public sealed class WhatIfSaveTests
{
    private const string Case = "21RS4368";

    [Fact]
    public void A_name_stores_the_extension_with_the_case_as_a_version_with_a_reason()
    {
        using var program = Imported();

        var tried = program.Run("what-if", Case, "--end", "2026-08", "--save", "Augusti", "--json");

        tried.Error.ShouldContain("Alternativet \"Augusti\" är sparat i version 2.");
        var kept = program.Run("show", Case, "--scenario", "Augusti", "--json").Json;
        foreach (var table in new[] { "costs", "financing" })
        {
            kept.GetProperty(table).GetProperty("totals").EnumerateArray().Select(total => total.GetInt32())
                .ShouldBe(tried.Json.GetProperty("after").GetProperty(table).GetProperty("totals").EnumerateArray().Select(total => total.GetInt32()));
        }

        kept.GetProperty("last").GetString().ShouldBe("2026-08-31");
        JsonElement.DeepEquals(kept.GetProperty("costs"), tried.Json.GetProperty("after").GetProperty("costs")).ShouldBeTrue();
        kept.GetProperty("grant").GetProperty("statedIncrease").ValueKind.ShouldBe(JsonValueKind.Null);
        program.Run("show", Case, "--json").Json.GetProperty("last").GetString().ShouldBe("2026-02-28");
        var latest = program.Run("history", Case, "--json").Json.EnumerateArray().First();
        latest.GetProperty("version").GetInt32().ShouldBe(2);
        latest.GetProperty("reason").GetString().ShouldBe("alternativet \"Augusti\" tillagt");
    }

    [Fact]
    public void A_name_that_is_taken_is_a_conflict_and_a_blank_one_wrong_usage()
    {
        using var program = Imported();
        program.Run("what-if", Case, "--end", "2026-08", "--save", "Augusti");

        var taken = program.Run("what-if", Case, "--end", "2027-02", "--save", "Augusti");

        taken.Exit.ShouldBe(ExitCode.Conflict);
        taken.Out.ShouldBeEmpty();
        taken.Error.ShouldStartWith("Det finns redan ett alternativ som heter \"Augusti\".");
        program.Run("show", Case, "--scenario", "Augusti", "--json").Json.GetProperty("last").GetString().ShouldBe("2026-08-31");
        program.Run("what-if", Case, "--end", "2027-02", "--save", " ").Exit.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public void A_file_keeps_no_scenario_and_makes_no_database()
    {
        using var program = new ProgramRun();

        var tried = program.Run("what-if", ProgramRun.Extension, "--end", "2026-08", "--save", "Augusti");

        tried.Exit.ShouldBe(ExitCode.Usage);
        tried.Out.ShouldBeEmpty();
        tried.Error.ShouldContain("är en fil, och --save sparar i ett ärende.");
        File.Exists(program.Database).ShouldBeFalse();
    }

    [Fact]
    public void An_end_that_cannot_be_is_not_stored()
    {
        using var program = Imported();

        program.Run("what-if", Case, "--end", "2020-01-01", "--save", "Augusti").Exit.ShouldBe(ExitCode.Usage);

        program.Run("show", Case, "--scenario", "Augusti").Exit.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public void What_the_user_has_not_saved_stays_a_draft_and_holds_the_scenario()
    {
        using var program = Imported();
        Store(program, store => store.Append(store.Open(Case)!.Draft, Titled("Utkast")).ShouldBeOfType<DraftKept>());

        program.Run("what-if", Case, "--end", "2026-08", "--save", "Augusti").Error.ShouldContain("sparat i ditt utkast");

        Store(program, store =>
        {
            var opened = store.Open(Case)!;
            opened.Latest.ShouldBe(1);
            opened.Current().Base.Header.Title.ShouldBe("Utkast");
            opened.Current().FindScenario("Augusti")!.Extension!.Last.ShouldBe(new DateOnly(2026, 8, 31));
        });
    }

    [Fact]
    public void What_others_save_meanwhile_is_never_written_over()
    {
        using var program = Imported();
        Meanwhile(program, store =>
        {
            var opened = store.Open(Case)!;
            store.Save(Case, opened.Latest, Titled("Deras").ApplyTo(opened.Base).Workbook, VersionKind.Saved).ShouldBeOfType<VersionSaved>();
        });

        var tried = program.Run("what-if", Case, "--end", "2026-08", "--save", "Augusti");

        tried.Exit.ShouldBe(ExitCode.Conflict);
        tried.Out.ShouldBeEmpty();
        tried.Error.ShouldContain("21RS4368 har ändrats under tiden. Inget sparades");
        Store(program, store =>
        {
            var opened = store.Open(Case)!;
            (opened.Latest, opened.Base.Base.Header.Title, opened.Base.Scenarios.Length).ShouldBe((2, "Deras", 0));
        });
    }

    [Fact]
    public void A_draft_that_goes_on_in_another_terminal_is_not_written_to()
    {
        using var program = Imported();
        Store(program, store => store.Append(store.Open(Case)!.Draft, Titled("Första")));
        Meanwhile(program, store => store.Append(store.Open(Case)!.Draft, Titled("Andra")).ShouldBeOfType<DraftKept>());

        program.Run("what-if", Case, "--end", "2026-08", "--save", "Augusti").Exit.ShouldBe(ExitCode.Conflict);

        Store(program, store => store.Open(Case)!.Current().Scenarios.ShouldBeEmpty());
    }

    [Fact]
    public void A_database_that_is_only_read_stores_nothing()
    {
        using var program = Imported();

        program.Run("what-if", Case, "--end", "2026-08", "--save", "Augusti", "--read-only").Exit.ShouldBe(ExitCode.Storage);

        program.Run("history", Case, "--json").Json.GetArrayLength().ShouldBe(1);
    }

    private static ProgramRun Imported()
    {
        var program = new ProgramRun();
        program.Run("import", ProgramRun.Extension);
        return program;
    }

    private static EditBase Titled(string title) => new(new SetHeader(Sample.Seed1.Header with { Title = title }));

    // The command reads, and then opens the database again to write.
    private static void Meanwhile(ProgramRun program, Action<IWorkbookStore> work)
    {
        program.BeforeOpening.Enqueue(() => { });
        program.BeforeOpening.Enqueue(() => Store(program, work));
    }

    private static void Store(ProgramRun program, Action<IWorkbookStore> work)
    {
        using var store = ProgramRun.OpenStore(program.Database, readOnly: false);
        work(store);
    }
}
