using System.Text.Json;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class PortfolioCommandTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Nothing_is_made_where_there_is_no_database()
    {
        _program.Run("portfolio").Exit.ShouldBe(0);

        File.Exists(_program.Database).ShouldBeFalse();
    }

    [Fact]
    public void Years_applicants_financiers_and_cases_are_printed_and_what_lacks_its_years()
    {
        Import();

        _program.Run("portfolio", "--lang", "sv").Out.ShouldBeGolden("portfolio");
    }

    [Fact]
    public void Markdown_and_tabs_hold_the_same_numbers()
    {
        Import();

        _program.Run("portfolio", "--format", "md").Out.ShouldContain("| **Summa** |  | **saknas** | **2\u00A0719\u00A0490** | **4\u00A0342\u00A0367** |  |  |");
        _program.Run("portfolio", "--format", "tsv").Out.ShouldContain("Summa\t\tsaknas\t2719490\t4342367\t\t\n");
        _program.Run("portfolio", "--format", "pdf").Exit.ShouldBe(2);
    }

    [Fact]
    public void Json_adds_up_and_says_null_where_nobody_has_said()
    {
        Import();
        using (var store = ProgramRun.OpenStore(_program.Database, readOnly: false))
        {
            store.SetFrame(2025, Money.FromKronor(2_000_000), null);
        }

        var json = _program.Run("portfolio", "--json").Json;

        var years = json.GetProperty("years").EnumerateArray().ToArray();
        years.Select(year => year.GetProperty("year").GetInt32()).ShouldBe([2021, 2022, 2023, 2024, 2025, 2026]);
        years[0].GetProperty("decided").ValueKind.ShouldBe(JsonValueKind.Null);
        years[0].GetProperty("spread").GetBoolean().ShouldBeTrue();
        years[4].GetProperty("left").GetDecimal().ShouldBe(236_184m);
        json.GetProperty("total").GetProperty("decided").GetDecimal().ShouldBe(4_111_981m);
        json.GetProperty("missing").GetProperty("decisions").GetInt32().ShouldBe(1);
        var cases = json.GetProperty("cases").EnumerateArray().ToArray();
        cases.Sum(each => each.GetProperty("proposed").GetDecimal()).ShouldBe(json.GetProperty("total").GetProperty("proposed").GetDecimal());
        cases[0].GetProperty("caseNumber").GetString().ShouldBe("21RS4368");
        cases[0].GetProperty("years")[0].GetProperty("undivided").GetDecimal().ShouldBe(445_860m);
        cases[1].GetProperty("years").EnumerateArray().Sum(year => year.GetProperty("proposed").GetDecimal()).ShouldBe(1_050_000m);
    }

    [Fact]
    public void A_filter_counts_only_the_cases_with_its_words()
    {
        Import();

        var json = _program.Run("portfolio", "--json", "--filter", "digitaliseringsutveckling").Json;

        json.GetProperty("total").GetProperty("cases").GetInt32().ShouldBe(1);
        json.GetProperty("total").GetProperty("proposed").GetDecimal().ShouldBe(1_050_000m);
    }

    [Fact]
    public void Json_of_nothing_is_a_document_too()
    {
        var json = _program.Run("portfolio", "--json").Json;

        json.GetProperty("years").GetArrayLength().ShouldBe(0);
        json.GetProperty("cases").GetArrayLength().ShouldBe(0);
        json.GetProperty("total").GetProperty("cases").GetInt32().ShouldBe(0);
        json.EnumerateObject().Select(field => field.Name).ShouldBe(WithAFrameTakenBack().EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void What_a_budget_has_over_its_decision_is_proposed_and_what_was_cut_is_marked_in_every_form()
    {
        var over = Sample.Seed2Case with { Base = Sample.Seed2 with { Grant = Sample.Seed2.Grant with { Cap = Money.FromKronor(900_000) } } };
        using (var store = ProgramRun.OpenStore(_program.Database, readOnly: false))
        {
            store.Create(new Decide(new DateOnly(2024, 1, 15), null, null).ApplyTo(over).Workbook, VersionKind.Created);
        }

        var json = _program.Run("portfolio", "--json").Json;

        json.GetProperty("total").GetProperty("decided").GetDecimal().ShouldBe(900_000m);
        json.GetProperty("total").GetProperty("proposed").GetDecimal().ShouldBe(150_000m);
        json.GetProperty("years").EnumerateArray().ShouldAllBe(year => year.GetProperty("cut").GetBoolean() && year.GetProperty("decided").GetDecimal() == 300_000m);
        json.GetProperty("cases")[0].GetProperty("cut").GetBoolean().ShouldBeTrue();
        _program.Run("portfolio", "--lang", "sv").Out.ShouldContain("^ sänkt till beslutet");
        _program.Run("portfolio", "--format", "md", "--lang", "en").Out.ShouldContain("^ cut to what was decided");
        _program.Run("portfolio", "--format", "tsv").Out.ShouldContain("2024\t^\t300000\t50000\t");
        _program.Run("doctor").Exit.ShouldBe(0);
    }

    private JsonElement WithAFrameTakenBack()
    {
        using (var store = ProgramRun.OpenStore(_program.Database, readOnly: false))
        {
            store.SetFrame(2025, Money.FromKronor(1), null);
        }

        return _program.Run("portfolio", "--json").Json;
    }

    private void Import() => _program.Run("import", ProgramRun.Extension, ProgramRun.NewProject).Exit.ShouldBeLessThanOrEqualTo(1);
}
