using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>The numbers of any text stand one after the other: no two of them share a character, or a unit.</summary>
public sealed class ProseOrderTests
{
    private static readonly string[] Pieces =
    [
        "350 000", "350\u00A0000", "1.234.567", "980.000", "36", "2", "1,5", "-17 398", "\u22125", "2024", "2025", "2 024", "2024-05-03", "3 maj 2024", "den",
        "SEK", "SEK", "SEK", "sek", "MSEK", "kr", "tkr", "mnkr", "miljoner", "kronor", ":-", "%", "procent", "år", "månader", "ett", "två", "halvt", "halvår",
        "och", "till", "Bidraget blir", "Projektet förlängs med", ".", ",", "-", "\u2013", "(", ")", "§", "{{decision}}", "| 5 kr |", "\n", "\n\n", "\n- ", "1. ",
    ];

    private static readonly string[] Gaps = [" ", " ", " ", "\u00A0", "\u202F", "", "  ", "\n", "**", " **", "** ", "_"];

    private static readonly Arbitrary<string[]> Texts = Arb.From(
        (from piece in Gen.Elements(Pieces) from gap in Gen.Elements(Gaps) select piece + gap).ArrayOf(),
        words => words.Select((_, left) => words.Where((_, i) => i != left).ToArray()));

    [Theory]
    [InlineData("Region Örebro län betalar 350 000 SEK 2024 och 350 000 SEK 2025.", "350 000 SEK|350 000 SEK")]
    [InlineData("Bidraget blir 2024 SEK 350 000 och 2025 SEK 350 000.", "SEK 350 000|SEK 350 000")]
    [InlineData("Bidraget blir 2024 SEK 1,5 miljoner, 2025 SEK 980.000 och 2026 SEK -5.", "SEK 1,5 miljoner|SEK 980.000|SEK -5")]
    [InlineData("Bidraget är 350 000 SEK 36 månader.", "350 000 SEK|36 månader")]
    [InlineData("Bidraget är 350 000 SEK 1,5 miljoner kr.", "350 000 SEK|1,5 miljoner kr")]
    [InlineData("Bidraget är 350 000 SEK 1.5.", "350 000 SEK")]
    [InlineData("Bidraget är **350 000** SEK 2024 och **350 000** SEK 2025.", "350 000|350 000")]
    [InlineData("Bidraget är 2024 **SEK 350 000** och 2025 SEK **350 000**.", "SEK 350 000|350 000")]
    [InlineData("Det kostar 2024 SEK, 2 024 SEK 2025 och 15 SEK 2026.", "2024 SEK|2 024 SEK|15 SEK")]
    [InlineData("Det kostar 350 000 SEK.\n350 000 kr är det.", "350 000 SEK|350 000 kr")]
    public void A_unit_between_two_numbers_is_of_one_of_them(string text, string expected) =>
        string.Join('|', ProseReader.Read(text).Select(number => text.Substring(number.Start, number.Length))).ShouldBe(expected);

    [Fact]
    public void The_numbers_of_any_text_are_in_order_and_apart_and_within_their_sentences()
    {
        var (found, amounts) = (0, 0);
        Texts.Holds(
            words =>
            {
                var (text, last) = (string.Concat(words), 0);
                foreach (var number in ProseReader.Read(text))
                {
                    number.Start.ShouldBeGreaterThanOrEqualTo(last, text);
                    number.Length.ShouldBeGreaterThan(0, text);
                    number.Start.ShouldBeGreaterThanOrEqualTo(number.Sentence.Start, text);
                    number.End.ShouldBeLessThanOrEqualTo(number.Sentence.Start + number.Sentence.Text.Length, text);
                    (number.Before + number.After).Length.ShouldBeLessThan(number.Sentence.Text.Length, text);
                    last = number.End;
                    found++;
                    amounts += text[number.Start] == 'S' || text[number.End - 1] == 'K' ? 1 : 0;
                }
            },
            times: 5_000);
        found.ShouldBeGreaterThan(5_000);
        amounts.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void The_preview_marks_the_numbers_of_any_text()
    {
        var marked = 0;
        Texts.Holds(
            words =>
            {
                var text = string.Concat(words);
                var memo = new MemoText([new MemoSection("Belopp", text), new MemoSection("", "{{tables}}")]);
                var workbook = Sample.Seed1Case.WithBase(Sample.Seed1 with { Memo = memo });

                var (markdown, numbers) = MemoWriter.Marked(workbook, Sheet.Of(workbook.Base));

                var own = ProseReader.Read(text);
                numbers.Count(number => number.At is not null).ShouldBe(own.Count, text);
                MemoPreview.Blocks(markdown).ShouldNotBeEmpty();
                marked += own.Count;
            },
            times: 300);
        marked.ShouldBeGreaterThan(300);
    }
}
