using System.Text.Json;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Who pays the rest in a what-if on the command line.</summary>
public sealed class WhatIfPayerTests
{
    private const string Case = "21RS4368", Grant = "Region Örebro län 1:1-medel";

    [Theory]
    [InlineData("Region Örebro län 1:1-medel")]
    [InlineData("REGION ÖREBRO LÄN 1:1-MEDEL")]
    [InlineData("1:1-medel")]
    [InlineData("orebro lan 1:1")]
    [InlineData(" 1:1 ")]
    [InlineData("6")]
    public void The_payer_closes_every_budget_period_and_is_told(string payer)
    {
        using var program = new ProgramRun();

        var tried = program.Run("what-if", ProgramRun.Extension, "--end", "2026-08", "--payer", payer, "--json");

        var after = tried.Json.GetProperty("after");
        tried.Json.GetProperty("payer").GetString().ShouldBe(Grant);

        // The period that is over keeps the krona that it lacks.
        after.GetProperty("balance").EnumerateArray().Select(gap => gap.GetInt32()).ShouldBe([1, 0, 0, 0]);
        Row(after, Grant).GetProperty("rule").GetString().ShouldBe("residual");
        program.Run("what-if", ProgramRun.Extension, "--end", "2026-08", "--payer", payer).Out
            .ShouldContain($"\nVem betalar resten? {Grant}\n");
    }

    [Fact]
    public void Without_one_nobody_pays_and_that_is_told_too()
    {
        using var program = new ProgramRun();

        var tried = program.Run("what-if", ProgramRun.Extension, "--end", "2026-08", "--json").Json;

        tried.GetProperty("payer").ValueKind.ShouldBe(JsonValueKind.Null);
        tried.GetProperty("after").GetProperty("balance").EnumerateArray().Last().GetInt32().ShouldBe(346_348);
        program.Run("what-if", ProgramRun.Extension, "--end", "2026-08", "--lang", "en").Out.ShouldContain("\nWho pays the rest? nobody yet\n");
    }

    [Fact]
    public void It_is_kept_with_the_scenario_and_another_takes_over_from_it()
    {
        using var program = new ProgramRun();
        program.Run("import", ProgramRun.Extension);
        program.Run("what-if", Case, "--end", "2026-08", "--payer", "RAM", "--save", "RAM").Exit.ShouldBe(ExitCode.Fine);

        var kept = program.Run("show", Case, "--scenario", "RAM", "--json").Json;
        Row(kept, "Region Örebro län (RAM/Tid)").GetProperty("amounts").EnumerateArray().Last().GetInt32().ShouldBe(346_348);
        Row(program.Run("show", Case, "--json").Json, Grant).GetProperty("rule").GetString().ShouldBe("typed");

        // In a budget where the grant pays already, the other does instead.
        var ruled = program.File("ruled.json", WorkbookJson.Write(
            Sample.Seed1Case with { Base = Sample.Seed1.After(new SetRule(Sample.Seed1.Grant.Row!.Value, Residual.Rule)) }));
        var other = program.Run("what-if", ruled, "--end", "2026-08", "--payer", "RAM", "--json");
        other.Error.ShouldBeEmpty();
        other.Json.GetProperty("payer").GetString().ShouldBe("Region Örebro län (RAM/Tid)");
        Row(other.Json.GetProperty("after"), Grant).GetProperty("rule").GetString().ShouldBe("typed");
    }

    [Theory]
    [InlineData("Kumla", "sv", "--payer kan inte vara \"Kumla\": ingen finansiär heter så. Finansiärer: 6 Region Örebro län 1:1-medel; 7 Region Örebro län (RAM/Tid); ")]
    [InlineData("Kumla", "en", "--payer cannot be \"Kumla\": no financier is called that. Financiers: 6 Region")]
    [InlineData("1", "sv", "--payer kan inte vara \"1\": ")]
    [InlineData("5", "sv", "--payer kan inte vara \"5\": ")]
    [InlineData("Egen personal", "sv", "--payer kan inte vara \"Egen personal\": ")]
    [InlineData("", "sv", "--payer kan inte vara \"\": ")]
    [InlineData("askersund", "sv", "--payer \"askersund\" passar flera finansiärer: 10 Askersunds kommun (kontanter); 11 Askersunds kommun (tid). Ange hela namnet eller radens nummer.\n")]
    [InlineData("askersund", "en", "--payer \"askersund\" fits several financiers: 10 Askersunds")]
    public void Who_is_nobody_or_several_is_a_sentence_and_nothing_is_tried(string payer, string language, string sentence)
    {
        using var program = new ProgramRun();

        var tried = program.Run("what-if", ProgramRun.Extension, "--end", "2026-08", "--payer", payer, "--lang", language);

        tried.Exit.ShouldBe(ExitCode.Usage);
        tried.Out.ShouldBeEmpty();
        tried.Error.ShouldStartWith(sentence);
    }

    [Fact]
    public void It_needs_a_value_and_help_tells_what()
    {
        using var program = new ProgramRun();

        program.Run("what-if", ProgramRun.Extension, "--end", "2026-08", "--payer").Error.ShouldBe("--payer saknar värde. Väntat: --payer ROW.\n");
        program.Run("what-if", "--help").Out.ShouldContain("vem som betalar resten: en finansiärs namn");
        program.Run("--help", "--lang", "en").Out.ShouldContain("what-if CASE|FILE --end DATE [--payer ROW] [--save NAME] [--json]");
    }

    private static JsonElement Row(JsonElement view, string label) => view.GetProperty("financing").GetProperty("rows").EnumerateArray()
        .First(row => row.GetProperty("label").GetString() == label);
}
