using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Words and blanks that look like something else.</summary>
public sealed class ReadingTrapTests
{
    [Fact]
    public void The_title_of_a_new_project_is_kept_whole_though_it_begins_like_an_amendment_s()
    {
        const string Title = "Minskad klimatpåverkan i projekt Grön";
        var text = SeedMemo.NewProject.Replace("Regional digitaliseringsutveckling", Title, StringComparison.Ordinal);
        var workbook = SeedMemo.Workbook(text.Replace($"för projekt {Title} under", "under", StringComparison.Ordinal));

        workbook.IsExtension.ShouldBeFalse();
        workbook.Base.Header.Title.ShouldBe(Title);
    }

    [Theory]
    [InlineData("1.050.000 kronor")]
    [InlineData("1.050 000 kr", false)]
    [InlineData("SEK 1 050 000")]
    [InlineData("SEK 1.050.000")]
    [InlineData("1 050 000 SEK")]
    [InlineData("1.050 tkr", false)]
    public void The_cap_is_read_however_its_thousands_are_parted_and_never_guessed(string written, bool isRead = true)
    {
        var workbook = SeedMemo.Workbook(SeedMemo.NewProject.Replace("dock högst 1 050 000 kronor", $"dock högst {written}", StringComparison.Ordinal));

        workbook.Base.Grant.Cap.ShouldBe(isRead ? Money.FromKronor(1_050_000) : null);
    }

    [Fact]
    public void A_cap_with_one_point_in_kronor_has_thousands() =>
        SeedMemo.Workbook(SeedMemo.NewProject.Replace("dock högst 1 050 000 kronor", "dock högst 980.000 kr", StringComparison.Ordinal))
            .Base.Grant.Cap.ShouldBe(Money.FromKronor(980_000));

    [Theory]
    [InlineData("12\u00A034 46", "12", "34", "46")]
    [InlineData("1234\u00A0567 1801", "1234", "567", "1801")]
    [InlineData("1\u00A022\u00A0333 22\u00A0334", "1", "22333", "22334")]
    [InlineData("12\u00A0 34 46", "12", "34", "46")]
    [InlineData("1\u00A0234\u00A0567 2\u202F000 1\u2009236\u2009567", "1234567", "2000", "1236567")]
    public void A_hard_space_holds_groups_of_three_digits_together_and_no_others(string cells, string first, string second, string total)
    {
        var sums = $"{first} {second} {total}";
        var text = $"Kostnader 2024 2025 Totalt\nEgen personal {cells}\nSumma kostnader {sums}\n\n"
            + $"Finansiär 2024 2025 Totalt\nRegionen 1:1-medel {sums}\nSumma finansiering {sums}\n";
        var row = SeedMemo.Workbook(text).Base.Costs.ShouldHaveSingleItem();

        row.Label.ShouldBe("Egen personal");
        row.Cells.Select(cell => ((AmountEntry?)cell)?.Amount.ToString()).ShouldBe([Kronor(first), Kronor(second)]);
    }

    [Fact]
    public void Every_reading_of_a_row_is_offered_where_the_columns_can_be_filled_in_more_ways_than_are_tried()
    {
        // Six amounts in three columns of two each: 90 ways.
        var rows = string.Concat(Enumerable.Range(0, 6).Select(i => $"Konsult {(char)('a' + i)} 500 500\n"));
        var text = $"Kostnader 2024 2025 2026 Totalt\n{rows}Summa kostnader 1 000 1 000 1 000 3 000\n\n"
            + "Finansiär 2024 2025 2026 Totalt\nRegionen 1:1-medel 1 000 1 000 1 000 3 000\nSumma finansiering 1 000 1 000 1 000 3 000\n";

        var open = MemoReader.Read(text).ShouldBeOfType<AmbiguousMemo>().Rows;

        open.Select(row => row.Readings.Length).ShouldBe([3, 3, 3, 3, 3, 3]);
    }

    [Theory]
    [InlineData("Resor och logi", CostKind.Travel)]
    [InlineData("Logi", CostKind.Travel)]
    [InlineData("Logikostnader", CostKind.Travel)]
    [InlineData("Logistik", CostKind.Other)]
    [InlineData("Ekologisk odling", CostKind.Other)]
    [InlineData("Psykologi", CostKind.Other)]
    public void A_kind_is_told_by_whole_words(string label, CostKind kind) => RowDefaults.KindOf(label).ShouldBe(kind);

    [Fact]
    public void A_sentence_whose_amount_can_be_read_in_two_ways_stays_as_it_is()
    {
        var workbook = SeedMemo.Workbook(SeedMemo.NewProject.Replace("1 050 000 kronor", "1.050 tkr", StringComparison.Ordinal));

        workbook.Base.Grant.Cap.ShouldBeNull();
        workbook.Base.Memo.Sections[0].Body.ShouldContain("dock högst 1.050 tkr för projekt");
    }

    private static string Kronor(string digits) =>
        Money.FromKronor(long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)).ToString();
}
