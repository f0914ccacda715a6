using System.Text;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class JsonFaultTests
{
    private static readonly string Document = Encoding.UTF8.GetString(WorkbookJson.Write(RandomWorkbook.Of(new Dice(7))));

    [Theory]
    [InlineData("", "", JsonExpectation.Json)]
    [InlineData("{", "", JsonExpectation.Json)]
    [InlineData("[]", "", JsonExpectation.Object)]
    [InlineData("""{"\ud800":1}""", "", JsonExpectation.Json)]
    [InlineData("""{"schema":1,"key":"\ud800"}""", "key", JsonExpectation.Text)]
    [InlineData("{}", "schema", JsonExpectation.Object)]
    [InlineData("""{"schema":2}""", "schema", JsonExpectation.KnownSchema)]
    [InlineData("""{"schema":"1"}""", "schema", JsonExpectation.KnownSchema)]
    [InlineData("""{"schema":1,"schema":1}""", "", JsonExpectation.Json)]
    [InlineData("""{"schema":1,"key":""}""", "key", JsonExpectation.TextNotEmpty)]
    [InlineData("""{"schema":1,"key":"a","base":{"header":{"title":7}}}""", "base/header/title", JsonExpectation.Text)]
    public void A_document_that_is_none_says_where(string json, string path, JsonExpectation expected)
    {
        var (workbook, fault) = WorkbookJson.Read(Encoding.UTF8.GetBytes(json));

        workbook.ShouldBeNull();
        fault!.Path.ShouldBe(path);
        fault.Expected.ShouldBe(expected);
    }

    [Theory]
    [InlineData("12.345", JsonExpectation.Amount)]
    [InlineData("1e30", JsonExpectation.Amount)]
    [InlineData("100000000000", JsonExpectation.Amount)]
    [InlineData("0.00000000000000000000000000000000000001", JsonExpectation.Amount)]
    [InlineData("true", JsonExpectation.Amount)]
    public void An_amount_that_is_none_says_in_which_cell(string cell, JsonExpectation expected)
    {
        var json = $$$"""
            {"case":"editBase","edit":{"case":"setCells","cells":[
              {"row":"1","period":"2024-01-01","entry":1},
              {"row":"1","period":"2025-01-01","entry":{{{cell}}}}]}}
            """;

        var fault = ChangeJson.Read(Encoding.UTF8.GetBytes(json)).Fault!;

        fault.Path.ShouldBe("edit/cells/1/entry");
        fault.Line.ShouldBe(3);
        fault.Expected.ShouldBe(expected);
        fault.Found.ShouldBe(cell);
    }

    [Fact]
    public void An_unknown_edit_is_named()
    {
        var fault = ChangeJson.Read("""{"case":"editBase","edit":{"case":"fly"}}"""u8.ToArray()).Fault!;

        fault.Path.ShouldBe("edit/case");
        fault.Found.ShouldBe("\"fly\"");
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var json = string.Concat(Enumerable.Repeat("""{"case":"all","edits":[""", 10_000));

        ChangeJson.Read(Encoding.UTF8.GetBytes(json)).Fault!.Expected.ShouldBe(JsonExpectation.Json);
    }

    [Theory]
    [InlineData(JsonLimits.MostDepth, JsonExpectation.Object)]
    [InlineData(JsonLimits.MostDepth + 1, JsonExpectation.Json)]
    public void Documents_may_be_so_deep(int depth, JsonExpectation expected)
    {
        var json = new string('[', depth) + new string(']', depth);

        WorkbookJson.Read(Encoding.UTF8.GetBytes(json)).Fault!.Expected.ShouldBe(expected);
    }

    [Theory]
    [InlineData("{\n\"a\": 1,\n\"b\": tru }", 3)]
    [InlineData("[1,\n2", 2)]
    [InlineData("[1]\n\n2", 3)]
    public void What_is_no_json_is_found_in_its_line(string json, int line) =>
        WorkbookJson.Read(Encoding.UTF8.GetBytes(json)).Fault.ShouldBe(new JsonFault("", line, JsonExpectation.Json, null, null));

    [Fact]
    public void A_document_beyond_the_limit_is_refused_unread() =>
        WorkbookJson.Read(new byte[65 * 1024 * 1024]).Fault!.Expected.ShouldBe(JsonExpectation.SmallerDocument);

    [Fact]
    public void Rows_that_break_what_all_else_relies_on_are_refused()
    {
        var project = RandomProject.Of(new Dice(3));
        var row = project.Costs[0];

        Refused(project with { Costs = [row, row] }, JsonExpectation.OwnRowIdentity);
        Refused(project with { Costs = [row with { Cells = row.Cells.Add(null) }] }, JsonExpectation.CellForEachPeriod);
        Refused(project with { Grant = GrantTerms.None with { Row = row.Id } }, JsonExpectation.FinancierRow);
        Refused(project with { Header = project.Header with { Title = new string('x', 10_001) } }, JsonExpectation.ShorterText);

        static void Refused(Project project, JsonExpectation expected) =>
            ProjectJson.Read(ProjectJson.Write(project)).Fault!.Expected.ShouldBe(expected);
    }

    [Fact]
    public void No_garbled_document_makes_anything_but_a_fault_or_a_workbook_that_calculates()
    {
        var seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

        seeds.Holds(
            seed =>
            {
                var (workbook, fault) = WorkbookJson.Read(Garbled(new Dice(seed)));

                (workbook is null).ShouldBe(fault is not null);
                if (workbook is not null)
                {
                    Sheet.Of(workbook.Base);
                }
            },
            times: 2_000);
    }

    private static byte[] Garbled(Dice dice)
    {
        string[] scraps = ["null", "-1", "[]", "{}", "\"\"", "1e28", "99999999999", "\"2999-12-31\"", "\"\\ud800\"", ",", "}", "true", "0.0001"];
        var text = Document;
        for (var i = dice.Between(1, 3); i > 0; i--)
        {
            var at = dice.Between(0, text.Length - 2);
            var end = text.IndexOfAny([',', '}', ']', ':'], at);
            text = dice.Between(1, 3) switch
            {
                1 => text.Remove(at, Math.Min(dice.Between(1, 40), text.Length - at)),
                2 when end > 0 => text[..at] + dice.One(scraps) + text[end..],
                _ => text.Insert(at, dice.One(scraps)),
            };
        }

        var value = text.IndexOf(':', dice.Between(0, text.Length - 2)) + 1;
        var stop = text.IndexOfAny([',', '}', ']'], value);
        return Encoding.UTF8.GetBytes(dice.Once(2) && stop > value ? text[..value] + dice.One(scraps) + text[stop..] : text);
    }
}
