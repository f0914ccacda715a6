using System.Text;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class BadMemoTests
{
    [Fact]
    public void A_byte_that_is_not_utf8_is_named_by_line_and_place() =>
        MemoFile.Decode(Encoding.Latin1.GetBytes("rad ett\nÖrebro\n")).Error.ShouldBe(new NotUtf8(2, 1, 0xD6));

    [Fact]
    public void A_cut_off_character_at_the_end_is_an_error_too() =>
        MemoFile.Decode(Encoding.UTF8.GetBytes("rad å").AsSpan()[..^1]).Error.ShouldBe(new NotUtf8(1, 5, 0xC3));

    [Fact]
    public void A_byte_order_mark_is_dropped_and_nothing_else()
    {
        MemoFile.Decode([0xEF, 0xBB, 0xBF, .. "å \t\n"u8, .. "b\r\n"u8]).Text.ShouldBe("å \t\nb\r\n");
        MemoFile.Decode([]).Error.ShouldBe(new EmptyText());
        MemoFile.Decode(" \n\t"u8).Error.ShouldBe(new EmptyText());
    }

    [Fact]
    public void Binary_bytes_are_refused() => MemoFile.Decode("PK\n\0\u0001"u8).Error.ShouldBe(new BinaryFile(2));

    [Fact]
    public void A_file_too_large_is_refused_by_its_size()
    {
        MemoFile.Refused(100_000_000).ShouldBe(new FileTooLarge(MemoFile.MostBytes));
        MemoFile.Refused(MemoFile.MostBytes).ShouldBeNull();
        MemoFile.Decode(new byte[MemoFile.MostBytes + 1]).Error.ShouldBe(new FileTooLarge(MemoFile.MostBytes));
    }

    [Theory]
    [InlineData("33 procent", "3\u1A98 procent")]
    [InlineData("2024\t2025", "202\u0664\t2025")]
    [InlineData("1 050 000 kronor", "1 050 00\u1A98 kronor")]
    public void Digits_of_other_scripts_are_no_digits_here(string written, string strange)
    {
        SeedMemo.NewProject.ShouldContain(written);

        Should.NotThrow(() => MemoReader.Read(SeedMemo.NewProject.Replace(written, strange, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_text_without_tables_says_so()
    {
        Errors("Ett brev.\n\nHej!\n").ShouldBe([new NoTables()]);
        Errors("# Ett brev\n\nHej!\n").ShouldBe([new NoTables()]);
        Errors("").ShouldBe([new EmptyText()]);
        Errors("a\0b").ShouldBe([new BinaryFile(1)]);
    }

    [Fact]
    public void A_table_that_is_missing_or_there_twice_is_named()
    {
        var costs = "Kostnader\t2024\tTotalt\nResor\t5\t5\nSumma\t5\t5\n\n";
        Errors(costs).ShouldBe([new TableMissing(TableKind.Financing)]);
        Errors(costs + costs).ShouldContain(new TableTwice(5, TableKind.Costs, 1));
    }

    [Theory]
    [InlineData("Resor och logi\t27 077\t15 000\t24 000\t4 000\t70 077", "Resor och logi\t27 077\t15 000\t24 000\t70 077", 4)]
    [InlineData("Resor och logi\t27 077\t15 000\t24 000\t4 000\t70 077", "Resor och logi\t27 077\t15 000\t24 000\t4 000\t4 000\t70 077", 6)]
    public void A_row_with_a_wrong_number_of_columns_is_named_by_line(string row, string changed, int columns)
    {
        var line = Line(row);
        Errors(SeedMemo.Extension.Replace(row, changed)).ShouldBe([new WrongColumnCount(line, "Resor och logi", columns, 5)]);
    }

    [Fact]
    public void Letters_in_an_amount_are_named_by_line_row_and_column() =>
        Errors(SeedMemo.Extension.Replace("200 000\t225 000", "200 000\t225 O00"))
            .ShouldBe([new AmountUnreadable(Line("Externa tjänster\t"), "Externa tjänster", "2025", "225 O00", 'O')]);

    [Fact]
    public void An_amount_beyond_the_range_is_named() =>
        Errors(SeedMemo.Extension.Replace("200 000\t225 000", "200 000\t225 000 000 000 000"))
            .ShouldBe([new AmountBeyondCell(Line("Externa tjänster\t"), "Externa tjänster", "2025", "225 000 000 000 000")]);

    [Fact]
    public void An_amount_with_a_lone_point_is_not_guessed() =>
        Errors(SeedMemo.Extension.Replace("200 000\t225 000", "200 000\t225.000"))
            .ShouldBe([new AmountUnclear(Line("Externa tjänster\t"), "Externa tjänster", "2025", "225.000")]);

    [Fact]
    public void A_column_that_is_no_period_is_named() =>
        Errors(SeedMemo.Extension.Replace("Bokförda kostnader\t2021-2023\t2024", "Bokförda kostnader\t2021-2023\t2O24"))
            .ShouldContain(new ColumnNotAPeriod(Line("Bokförda kostnader\t"), "2O24"));

    [Fact]
    public void Columns_that_overlap_or_differ_between_the_tables_are_named()
    {
        Errors(SeedMemo.NewProject.Replace("kostnader\t2024\t2025", "kostnader\t2024\t2026"))
            .ShouldContain(error => error is ColumnsNotContiguous);
        Errors("Kostnader\t2024\tTotalt\nResor\t5\t5\n\nFinansiär\t2025\tTotalt\nRegionen\t5\t5\n")
            .ShouldBe([new ColumnsDiffer(4, "2024", "2025")]);
    }

    [Fact]
    public void Letters_in_a_row_out_of_a_pdf_are_named_by_line()
    {
        var row = "Externa tjänster 199 885 200 000 225 000 125 000 749 885";
        Errors(SeedMemo.ExtensionFromPdf.Replace(row, row.Replace("225", "2Z5"))).ShouldContain(error => error is RowUnreadable);
    }

    [Fact]
    public void Two_memos_in_one_text_are_not_mixed() =>
        Errors(SeedMemo.NewProject.Replace("Avgränsning", "Tjänsteställe, handläggare\nA, B\n2023-12-11\nDnr: 24RS1\n\nAvgränsning"))
            .ShouldContain(error => error is HeadersDiffer);

    [Fact]
    public void Thousands_are_read_as_thousands_and_never_mixed_with_kronor()
    {
        const string Costs = "Kostnader (tkr)\t2024\tTotalt\nResor\t5,5\t5,5\nSumma\t5,5\t5,5\n\n";

        var read = SeedMemo.Workbook(Costs + "Finansiär, tkr\t2024\tTotalt\nRegionen\t5,5\t5,5\n").Base;

        read.Costs[0].Cells[0].ShouldBe(new AmountEntry(Money.FromKronor(5_500)));
        read.Precision.ShouldBe(Precision.Krona);
        Errors(Costs + "Finansiär\t2024\tTotalt\nRegionen\t5 500\t5 500\n").ShouldBe([new UnitsDiffer(5, "tkr", "kr")]);
    }

    [Fact]
    public void A_sum_in_the_middle_is_left_out_when_it_adds_up_and_an_error_when_not()
    {
        const string Text = "Kostnader\t2024\tTotalt\nResor\t5\t5\n\nFinansiär\t2024\tTotalt\nRegionen\t3\t3\nSumma offentlig finansiering\t3\t3\nBolaget\t2\t2\nSumma\t5\t5\n";

        SeedMemo.Workbook(Text).Base.Financing.Select(row => row.Label).ShouldBe(["Regionen", "Bolaget"]);
        Errors(Text.Replace("finansiering\t3\t3", "finansiering\t4\t4")).ShouldBe([]);
        Errors(Text.Replace("finansiering\t3\t3", "finansiering\t9\t9")).ShouldBe([new SubtotalUnclear(6, "Summa offentlig finansiering")]);
    }

    [Fact]
    public void A_row_that_can_be_read_in_two_ways_is_asked_about_and_read_as_chosen()
    {
        const string Text = "Kostnader 2023 2024 2025 Totalt\nResor  5  5 10\n\nFinansiär 2023 2024 2025 Totalt\nRegionen 5  5 10\n";

        var row = MemoReader.Read(Text).ShouldBeOfType<AmbiguousMemo>().Rows.ShouldHaveSingleItem();

        row.Line.ShouldBe(2);
        row.Columns.ShouldBe(["2023", "2024", "2025", "Totalt"]);
        row.Readings.Length.ShouldBe(2);
        foreach (var reading in row.Readings)
        {
            var read = (ReadMemo)MemoReader.Read(Text, [new RowChoice(2, reading)]);
            read.Workbook.Base.Costs[0].Cells.Select(cell => ((AmountEntry?)cell)?.Amount)
                .ShouldBe(reading.Cells[..3]);
        }
    }

    private static int Line(string text) =>
        SeedMemo.Extension[..SeedMemo.Extension.IndexOf(text, StringComparison.Ordinal)].Count(character => character == '\n') + 1;

    private static ImmutableArray<ReadError> Errors(string text) =>
        MemoReader.Read(text) is UnreadableMemo unreadable ? unreadable.Errors : [];
}
