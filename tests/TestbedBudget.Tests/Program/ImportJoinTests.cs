using System.Text.Json;
using Shouldly;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A second memo of a case: by its date it is the next decision, an earlier one, or the one that is there.</summary>
public sealed class ImportJoinTests
{
    private const string Earlier = """
        Regional testbädd

        Sammanfattning

        Region Örebro län ansöker om 50 procent av projektets bokförda kostnader, dock högst 4 111 981 kronor för projekt Regional testbädd under perioden 2021-09-01—2024-08-31.

        Tjänsteställe, handläggare
        Analys och strategi, Lena Kihl
        Projektforum
        2021-05-20
        Dnr: 21RS4368

        Bokförda kostnader	2021	2022	2023	2024	Totalt
        Egen personal	1 223 962	3 000 000	3 000 000	1 000 000	8 223 962
        Summa bokförda kostnader	1 223 962	3 000 000	3 000 000	1 000 000	8 223 962

        Finansiär	2021	2022	2023	2024	Totalt
        Region Örebro län 1:1-medel	611 981	1 500 000	1 500 000	500 000	4 111 981
        Örebro kommun (kontanter)	611 981	1 500 000	1 500 000	500 000	4 111 981
        Summa finansiering	1 223 962	3 000 000	3 000 000	1 000 000	8 223 962
        """;

    [Fact]
    public void An_earlier_memo_becomes_the_earlier_decision_and_the_budget_stays()
    {
        using var program = new ProgramRun();
        program.Run("import", ProgramRun.Extension);
        var before = Costs(program);

        var import = program.Run("import", program.File("tidigare.txt", Earlier));

        import.Error.ShouldContain("Underlaget är ett tidigare beslut i ärendet; budgeten är oförändrad.");
        import.Exit.ShouldBe(ExitCode.Fine);
        Costs(program).ShouldBe(before);
        var decision = Workbook(program).GetProperty("decisions").EnumerateArray().ShouldHaveSingleItem();
        decision.GetProperty("project").GetProperty("costs")[0].GetProperty("label").GetString().ShouldBe("Egen personal");
        decision.GetProperty("date").GetString().ShouldBe("2021-06-16");
    }

    [Fact]
    public void A_later_memo_becomes_the_budget_and_what_was_there_the_earlier_decision()
    {
        using var program = new ProgramRun();
        program.Run("import", program.File("tidigare.txt", Earlier));

        var import = program.Run("import", ProgramRun.Extension);

        import.Error.ShouldContain("Underlaget är nästa beslut i ärendet; budgeten som fanns är det tidigare beslutet.");
        Costs(program).ShouldBe(12_023_713);
        program.Run("history", "21RS4368").Out.ShouldContain("Underlaget är nästa beslut");
        Workbook(program).GetProperty("decisions").EnumerateArray().ShouldHaveSingleItem()
            .GetProperty("project").GetProperty("financing").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void Both_ways_round_give_the_same_case()
    {
        using var one = new ProgramRun();
        one.Run("import", one.File("tidigare.txt", Earlier), ProgramRun.Extension);
        using var other = new ProgramRun();
        other.Run("import", ProgramRun.Extension, other.File("tidigare.txt", Earlier));

        Costs(one).ShouldBe(Costs(other));
        one.Run("export", "21RS4368").Out.ShouldBe(other.Run("export", "21RS4368").Out);
    }

    [Fact]
    public void A_memo_that_is_in_the_case_already_is_a_conflict_and_changes_nothing()
    {
        using var program = new ProgramRun();
        var earlier = program.File("tidigare.txt", Earlier);
        program.Run("import", ProgramRun.Extension, earlier);

        foreach (var again in (string[])[ProgramRun.Extension, earlier])
        {
            program.Run("import", again).Exit.ShouldBe(ExitCode.Conflict, again);
        }

        program.Run("list", "--json").Json[0].GetProperty("version").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void Replacing_replaces_whatever_the_date()
    {
        using var program = new ProgramRun();
        program.Run("import", ProgramRun.Extension);

        program.Run("import", "--replace", program.File("tidigare.txt", Earlier)).Exit.ShouldBe(ExitCode.Fine);

        Costs(program).ShouldBe(8_223_962);
    }

    private static long Costs(ProgramRun program) =>
        program.Run("show", "21RS4368", "--json").Json.GetProperty("costs").GetProperty("total").GetInt64();

    private static JsonElement Workbook(ProgramRun program) => program.Run("export", "21RS4368", "--format", "json").Json;
}
