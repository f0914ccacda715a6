using Shouldly;
using TestbedBudget.Terminal;
using Xunit;

namespace TestbedBudget.Tests.Terminal;

public sealed class CellBufferTests
{
    [Fact]
    public void Text_is_clipped_on_every_side_and_the_column_after_it_is_told_all_the_same()
    {
        var buffer = new CellBuffer(new Size(5, 2));
        buffer.Write(-2, 0, "abcdefghi", default).ShouldBe(7);
        buffer.Write(3, 1, "xyz", default).ShouldBe(6);
        buffer.Write(0, -1, "above", default).ShouldBe(5);
        buffer.Write(0, 2, "below", default).ShouldBe(5);
        buffer.Write(int.MinValue, 0, "far", default).ShouldBe(int.MinValue + 3);
        buffer.Fill(-5, -5, 4, 20, '#', default);
        buffer.Restyle(4, 0, -3, CellStyle.Of(TextStyle.Bold));
        buffer.ToString().ShouldBe("cdefg\n   xy");
    }

    [Fact]
    public void No_more_cells_are_written_than_allowed()
    {
        var buffer = new CellBuffer(new Size(20, 1));
        buffer.Write(0, 0, "abcdef", default, 3).ShouldBe(3);
        buffer.Write(5, 0, "漢字漢", default, 5).ShouldBe(9);
        buffer.Write(12, 0, "never", default, -1).ShouldBe(12);
        buffer.RowText(0).ShouldBe("abc  漢字");
    }

    [Theory]
    [InlineData(0, "x 字")]
    [InlineData(1, " x字")]
    [InlineData(2, "漢x")]
    [InlineData(3, "漢 x")]
    public void Half_a_wide_glyph_that_is_left_over_becomes_a_blank(int column, string row)
    {
        var buffer = new CellBuffer(new Size(4, 1));
        buffer.Write(0, 0, "漢字", default);
        buffer.Write(column, 0, "x", default);
        buffer.RowText(0).ShouldBe(row);
    }

    [Fact]
    public void A_wide_glyph_that_does_not_fit_leaves_its_place_blank()
    {
        var buffer = new CellBuffer(new Size(3, 1));
        buffer.Write(0, 0, "abc", default);
        buffer.Write(2, 0, "漢", default);
        buffer.Write(-1, 0, "漢", default);
        buffer.RowText(0).ShouldBe(" b");
    }

    [Fact]
    public void Plain_text_falls_as_text_that_is_read_glyph_by_glyph_does()
    {
        // What no terminal shows makes the text go the long way.
        const string Nothing = "\uFE0F";
        var random = new Random(20261122);
        for (var times = 0; times < 2_000; times++)
        {
            var size = new Size(random.Next(1, 12), random.Next(1, 3));
            var (plain, read) = (new CellBuffer(size), new CellBuffer(size));
            for (var writes = 0; writes < 4; writes++)
            {
                var text = new[] { "漢字漢字", "", "a", "Örebro län 1:1", "字x" }[random.Next(5)];
                var (column, row, most) = (random.Next(-6, size.Columns + 2), random.Next(-1, size.Rows + 1), random.Next(-1, 16));

                plain.Write(column, row, text, CellStyle.Of(TextStyle.Bold), most)
                    .ShouldBe(read.Write(column, row, text + Nothing, CellStyle.Of(TextStyle.Bold), most));
            }

            plain.ToString().ShouldBe(read.ToString());
        }
    }

    [Fact]
    public void Cells_can_be_given_another_look_afterwards()
    {
        var buffer = new CellBuffer(new Size(6, 1));
        buffer.Write(0, 0, "abcdef", CellStyle.Of(Color.Red));
        buffer.Restyle(1, 0, 2, CellStyle.Of(Color.Red, TextStyle.Reverse));
        buffer.Restyle(4, 0, 9, CellStyle.Of(TextStyle.Bold));
        buffer.StyleAt(0, 0).ShouldBe(CellStyle.Of(Color.Red));
        buffer.StyleAt(2, 0).ShouldBe(CellStyle.Of(Color.Red, TextStyle.Reverse));
        buffer.StyleAt(5, 0).ShouldBe(CellStyle.Of(TextStyle.Bold));
        buffer.RowText(0).ShouldBe("abcdef");
    }

    [Fact]
    public void A_style_keeps_all_its_parts()
    {
        var style = new CellStyle(Color.Rgb(255, 254, 253), Color.Palette(255), (TextStyle)31);
        var buffer = new CellBuffer(new Size(1, 1));
        buffer.Write(0, 0, "x", style);
        buffer.StyleAt(0, 0).ShouldBe(style);
    }
}
