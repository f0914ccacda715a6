using System.Text.Json;
using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class ShowJsonTests
{
    [Theory]
    [InlineData("21RS4368-extension.txt", "21RS4368.expected.json")]
    [InlineData("21RS4368-extension-from-pdf.txt", "21RS4368.expected.json")]
    [InlineData("23RS11972-new-project.txt", "23RS11972.expected.json")]
    public void The_cells_and_sums_of_the_real_memos_are_the_expected_ones(string memo, string expectedFile)
    {
        var (shown, expected) = (Show(memo), Expected(expectedFile));

        foreach (var table in expected.GetProperty("tables").EnumerateArray())
        {
            var actual = shown.GetProperty(table.GetProperty("kind").GetString()!);
            var rows = table.GetProperty("rows").EnumerateArray().ToList();
            var shownRows = actual.GetProperty("rows").EnumerateArray().ToList();
            shownRows.Count.ShouldBe(rows.Count - 1);
            foreach (var (row, shownRow) in rows.Zip(shownRows))
            {
                var label = row.GetProperty("label").GetString()!;
                var cells = Amounts(row.GetProperty("cells"));
                shownRow.GetProperty("label").GetString().ShouldBe(label);
                shownRow.GetProperty("heading").GetBoolean().ShouldBe(row.GetProperty("role").GetString() == "heading");
                Amounts(shownRow.GetProperty("amounts")).ShouldBe(cells[..^1], label);
                Amount(shownRow.GetProperty("statedTotal")).ShouldBe(cells[^1], label);
                if (table.GetProperty("computed").GetProperty("rowTotals").TryGetProperty(label, out var total))
                {
                    Amount(shownRow.GetProperty("total")).ShouldBe(Amount(total), label);
                }
            }

            var (stated, computed) = (table.GetProperty("stated"), table.GetProperty("computed"));
            Amounts(actual.GetProperty("totals")).ShouldBe(Amounts(computed.GetProperty("columnSums")));
            Amount(actual.GetProperty("total")).ShouldBe(Amount(computed.GetProperty("grandTotalFromCells")));
            Amounts(actual.GetProperty("statedTotals")).ShouldBe(Amounts(stated.GetProperty("columnSums")));
            Amount(actual.GetProperty("statedTotal")).ShouldBe(Amount(stated.GetProperty("grandTotal")));
        }
    }

    [Theory]
    [InlineData("21RS4368-extension.txt", "21RS4368.expected.json")]
    [InlineData("21RS4368-extension-from-pdf.txt", "21RS4368.expected.json")]
    [InlineData("23RS11972-new-project.txt", "23RS11972.expected.json")]
    public void The_grant_and_the_periods_are_the_expected_ones(string memo, string expectedFile)
    {
        var (shown, meta) = (Show(memo), Expected(expectedFile).GetProperty("meta"));
        var grant = shown.GetProperty("grant");

        shown.GetProperty("title").GetString().ShouldBe(meta.GetProperty("project").GetString());
        shown.GetProperty("kind").GetString().ShouldBe(meta.GetProperty("decisionKind").GetString());
        shown.GetProperty("first").GetString().ShouldBe(meta.GetProperty("periodStart").GetString());
        shown.GetProperty("last").GetString().ShouldBe(meta.GetProperty("periodEnd").GetString());
        Amount(shown.GetProperty("months")).ShouldBe(Amount(meta.GetProperty("monthsNew")));
        shown.GetProperty("periods").EnumerateArray().Select(period => Amount(period.GetProperty("months")))
            .ShouldBe(Amounts(meta.GetProperty("monthsPerColumn")));
        Amount(grant.GetProperty("cap")).ShouldBe(Amount(meta.GetProperty("cap")));
        grant.GetProperty("statedShare").GetDecimal().ShouldBe(meta.GetProperty("sharePercentStated").GetDecimal() / 100);
        Amount(grant.GetProperty("previous")).ShouldBe(Amount(meta.GetProperty("previousGrant")));
        Amount(grant.GetProperty("increase")).ShouldBe(Amount(meta.GetProperty("increase")));
        Amount(grant.GetProperty("statedIncrease")).ShouldBe(Amount(meta.GetProperty("increase")));
        Amount(grant.GetProperty("previousMonths")).ShouldBe(Amount(meta.GetProperty("monthsPrevious")));
        grant.GetProperty("previousLast").GetString().ShouldBe(meta.GetProperty("periodEndPrevious").GetString());
        grant.GetProperty("previousDecision").GetString().ShouldBe(meta.GetProperty("previousDecisionDate").GetString());
    }

    [Theory]
    [InlineData("21RS4368-extension.txt")]
    [InlineData("21RS4368-extension-from-pdf.txt")]
    public void Every_expected_difference_is_a_stated_total_and_there_is_no_other(string memo)
    {
        var totals = Findings(Show(memo)).Where(finding => Code(finding) == "stated-total")
            .Select(finding => $"{finding.GetProperty("where").GetString()} {finding.GetProperty("basis").GetString()} "
                + $"{finding.GetProperty("stated").GetDecimal()} {finding.GetProperty("computed").GetDecimal()} "
                + $"{finding.GetProperty("difference").GetDecimal()}");

        totals.ShouldBe(ExpectedDifferences(), ignoreOrder: true);
    }

    [Theory]
    [InlineData("21RS4368-extension.txt", "odd-value financing/Degerfors kommun (kontanter)/2026")]
    [InlineData("21RS4368-extension-from-pdf.txt", "odd-value financing/Degerfors kommun (kontanter)/2026")]
    [InlineData("23RS11972-new-project.txt", "")]
    public void Above_a_note_there_is_nothing_but_the_odd_value(string memo, string expected)
    {
        string.Join(' ', Findings(Show(memo)).Where(finding => finding.GetProperty("severity").GetString() != "note")
            .Select(finding => $"{Code(finding)} {finding.GetProperty("where").GetString()}")).ShouldBe(expected);
    }

    [Fact]
    public void The_fields_are_those_that_others_read()
    {
        var shown = Show("21RS4368-extension.txt");

        Names(shown).ShouldBe(
        [
            "caseNumber", "title", "applicant", "kind", "state", "version", "draftChanges", "officer", "unit", "forum", "memoDate", "first", "last",
            "months", "periods", "costs", "financing", "balance", "grant", "findings",
        ]);
        Names(shown.GetProperty("periods")[0]).ShouldBe(["label", "first", "last", "months", "actual"]);
        Names(shown.GetProperty("costs")).ShouldBe(["rows", "totals", "total", "statedTotals", "statedTotal"]);
        Names(shown.GetProperty("costs").GetProperty("rows")[0])
            .ShouldBe(["label", "heading", "kind", "rule", "amounts", "total", "statedTotal"]);
        Names(shown.GetProperty("financing").GetProperty("rows")[1])
            .ShouldBe(["label", "heading", "sector", "contribution", "rule", "amounts", "total", "statedTotal"]);
        Names(shown.GetProperty("grant")).ShouldBe(
        [
            "row", "amount", "basis", "share", "statedShare", "shares", "cap", "capFollowsRow", "room", "roomToLimit",
            "slack", "previous", "previousFirst", "previousLast", "previousMonths", "increase", "statedIncrease",
            "previousDecision", "remaining", "plan",
        ]);
        Names(shown.GetProperty("grant").GetProperty("shares"))
            .ShouldBe(["bookedCosts", "lessOthersInKind", "financing", "publicFinancing"]);
        Names(Findings(shown).First(finding => Code(finding) == "stated-total")).ShouldBe(
            ["severity", "code", "where", "stated", "computed", "difference", "basis", "reviewed", "text", "toDo"]);
    }

    [Fact]
    public void Blank_cells_are_null_shares_have_six_decimals_and_the_balance_is_costs_less_financing()
    {
        var shown = Show("21RS4368-extension.txt");
        var grant = shown.GetProperty("grant");

        Amounts(shown.GetProperty("balance")).ShouldBe([1, 0, -2, 0]);
        Amounts(shown.GetProperty("financing").GetProperty("rows")[2].GetProperty("amounts"))
            .ShouldBe([660_378, 241_723, 116_329, null]);
        grant.GetProperty("share").GetRawText().ShouldBe("0.5");
        grant.GetProperty("shares").GetProperty("bookedCosts").GetProperty("periods")[0].GetRawText().ShouldBe("0.525243");
        Amount(grant.GetProperty("room")).ShouldBe(0);
        Amount(grant.GetProperty("slack")).ShouldBe(0);
        Amount(Show("23RS11972-new-project.txt").GetProperty("grant").GetProperty("slack")).ShouldBe(18_540);
    }

    private static IEnumerable<string> ExpectedDifferences()
    {
        foreach (var table in Expected("21RS4368.expected.json").GetProperty("tables").EnumerateArray())
        {
            var kind = table.GetProperty("kind").GetString();
            foreach (var difference in table.GetProperty("differences").EnumerateArray())
            {
                var label = difference.GetProperty("label").GetString();
                var (where, basis) = difference.GetProperty("where").GetString() switch
                {
                    "row" => ($"{kind}/{label}/total", "cells"),
                    "column" => ($"{kind}/sum/{label}", "cells"),
                    _ => ($"{kind}/sum/total", label == "sumOfCells" ? "cells" : "rowTotals"),
                };
                yield return $"{where} {basis} {difference.GetProperty("stated").GetDecimal()} "
                    + $"{difference.GetProperty("computed").GetDecimal()} {difference.GetProperty("delta").GetDecimal()}";
            }
        }
    }

    private static JsonElement Show(string memo)
    {
        using var program = new ProgramRun();
        var result = program.Run("show", ProgramRun.Memo(memo), "--json");
        result.Error.ShouldBeEmpty();
        result.Exit.ShouldBe(ExitCode.Fine);
        return result.Json;
    }

    private static JsonElement Expected(string file) => JsonDocument.Parse(
        File.ReadAllText(Path.Combine(Repository.Folder, "tests", "TestbedBudget.Tests", "Data", file))).RootElement;

    private static List<JsonElement> Findings(JsonElement shown) => [.. shown.GetProperty("findings").EnumerateArray()];

    private static string? Code(JsonElement finding) => finding.GetProperty("code").GetString();

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(property => property.Name);

    private static decimal? Amount(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : json.GetDecimal();

    private static decimal?[] Amounts(JsonElement json) => [.. json.EnumerateArray().Select(Amount)];
}
