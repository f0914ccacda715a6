using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class ReadingsTests
{
    private const string Head = "Testbädd i väst\n\nDnr: 24RS8\n\n";

    private const string Tables = """
        Kostnader 2023 2024 2025 Totalt
        Resor  5  5 10
        Konsulter  7  7 14

        Finansiär 2023 2024 2025 Totalt
        Regionen 1:1-medel 12 0 12 24
        """;

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Rows_that_read_in_several_ways_are_shown_with_their_readings(int columns, int rows)
    {
        var session = Paste(columns, rows);

        session.Screen.ShouldBeGolden($"readings-{columns}x{rows}");
    }

    [Fact]
    public void What_is_chosen_is_read_and_goes_on_to_the_checklist()
    {
        var session = Paste(80, 24).Press("Down", "Enter");
        session.Model.Top.ShouldBeOfType<ReadingsLayer>().Rows.ShouldHaveSingleItem().Text.ShouldContain("Konsulter");

        session.Press("Enter").Screen.ShouldContain("Dnr");
        session.Press("Enter");

        Amounts(session, "1").ShouldBe([null, 5, 5]);
        Amounts(session, "2").ShouldBe([7, null, 7]);
    }

    [Fact]
    public void A_choice_can_be_taken_back_and_Esc_reads_nothing()
    {
        var session = Paste(80, 24).Press("Enter", "Backspace");
        session.Model.Top.ShouldBeOfType<ReadingsLayer>().Rows.Length.ShouldBe(2);

        session.Press("Escape").Screen.ShouldContain("Ingenting lästes in.");
        session.Model.Top.ShouldBeOfType<ListLayer>();
    }

    [Fact]
    public void Tables_pasted_into_a_case_ask_in_the_same_way()
    {
        var session = Session.Open(Sample.Seed2).Paste(Tables);
        session.Model.Top.ShouldBeOfType<ReadingsLayer>();

        session.Press("Enter", "Enter").Model.Top.ShouldBeOfType<PasteLayer>().Tables.Length.ShouldBe(2);
    }

    [Fact]
    public void One_table_out_of_a_PDF_is_enough_in_a_case()
    {
        var session = Session.Open(Sample.Seed2)
            .Paste("Bokförda kostnader 2024 2025 2026 Totalt\nEgen personal 935 701 969 185 1 004 531 2 909 417\nSumma 935 701 969 185 1 004 531 2 909 417");

        session.Model.Top.ShouldBeOfType<PasteLayer>().Tables.ShouldHaveSingleItem().Rows.Length.ShouldBe(2);
        session.Press("Enter");

        Amounts(session, "1")[2].ShouldBe(1_004_531);
    }

    private static Session Paste(int columns, int rows) =>
        Session.List(new CaseList([], 0), columns, rows).Paste(Head + Tables).Press("j");

    private static decimal?[] Amounts(Session session, string row) =>
        [.. session.Shown.Project.Find(new RowId(row))!.Cells.Select(cell => ((AmountEntry?)cell)?.Amount.Kronor)];
}
