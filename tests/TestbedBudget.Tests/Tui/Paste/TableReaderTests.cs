using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class TableReaderTests
{
    [Fact]
    public void A_block_of_numbers_is_cells_without_names()
    {
        var table = One("100\t200\n300\t");

        table.HasHead.ShouldBeFalse();
        table.HasLabels.ShouldBeFalse();
        table.Rows.Select(row => string.Join('|', row.Cells)).ShouldBe(["100|200", "300|"]);
    }

    [Theory]
    [InlineData("Kostnader (tkr)\t2024\t2025\tTotalt\nEgen personal\t100\t200\t300\nSumma kostnader\t100\t200\t300")]
    [InlineData("| Kostnader (tkr) | 2024 | 2025 | Totalt |\n|:---|---:|---:|---:|\n| Egen personal | 100 | 200 | 300 |\n| **Summa kostnader** | 100 | 200 | 300 |")]
    [InlineData("Kostnader (tkr);2024;2025;Totalt\nEgen personal;100;200;300\nSumma kostnader;100;200;300")]
    [InlineData("Kostnader (tkr)   2024   2025   Totalt\nEgen personal   100   200   300\nSumma kostnader   100   200   300")]
    [InlineData("Belopp i tkr\n\nKostnader\t2024\t2025\tTotalt\nEgen personal\t100\t200\t300\nSumma kostnader\t100\t200\t300")]
    public void A_table_is_the_same_whatever_keeps_its_cells_apart(string text)
    {
        var table = One(text);

        table.Kind.ShouldBe(TableKind.Costs);
        table.Unit.ShouldBe("tkr");
        table.Columns.Select(column => (column.Kind, column.Text)).ShouldBe(
            [(PastedColumnKind.Period, "2024"), (PastedColumnKind.Period, "2025"), (PastedColumnKind.Total, "Totalt")]);
        table.Rows.Select(row => (row.Label, row.Kind)).ShouldBe(
            [("Egen personal", PastedRowKind.Amounts), ("Summa kostnader", PastedRowKind.Sum)]);
        table.Rows[0].Cells.ShouldBe(["100", "200", "300"]);
    }

    [Fact]
    public void Two_tables_come_apart_with_their_headings_and_heads()
    {
        var tables = TableReader.Read("Kostnader\t2024\t2025\nLön\t1\t2\nFinansiär\t2024\t2025\nOffentlig finansiär\nRegionen\t1\t2");

        tables.Select(table => table.Kind).ShouldBe([TableKind.Costs, TableKind.Financing]);
        tables[1].Rows.Select(row => row.Kind).ShouldBe([PastedRowKind.Heading, PastedRowKind.Amounts]);
    }

    [Fact]
    public void Heads_that_stand_on_a_line_alone_pass_the_years_on()
    {
        var tables = TableReader.Read("\t2024\t2025\nKostnader\nLön\t1\t2\nFinansiering\nRegionen\t1\t2");

        tables.Select(table => table.Kind).ShouldBe([TableKind.Costs, TableKind.Financing]);
        tables.ShouldAllBe(table => table.HasHead && table.Columns.Length == 2);
    }

    [Fact]
    public void Amounts_that_look_like_years_are_amounts()
    {
        One("Resor\t2024\nLogi\t3000").HasHead.ShouldBeFalse();
        One("2024\t1990\n100\t200").HasHead.ShouldBeFalse();
    }

    [Fact]
    public void A_total_column_and_a_sum_row_without_words_are_found_by_adding_up()
    {
        var table = One("100\t200\t300\n10\t20\t30\n110\t220\t330");

        table.HasGuessedSums.ShouldBeTrue();
        table.Columns[^1].Kind.ShouldBe(PastedColumnKind.Total);
        table.Rows[^1].Kind.ShouldBe(PastedRowKind.Sum);
        One("100\t200\t300").HasGuessedSums.ShouldBeFalse();
    }

    [Fact]
    public void Columns_that_are_no_periods_are_known_as_such() => One("Kostnader\t2024\tAndel\tKommentar\nLön\t100\t50 %\tse bilaga")
        .Columns.Select(column => column.Kind).ShouldBe([PastedColumnKind.Period, PastedColumnKind.Other, PastedColumnKind.Other]);

    private static PastedTable One(string text) => TableReader.Read(text).ShouldHaveSingleItem();
}
