using System.Text;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Damaged memos: reading never throws, and what it reads is whole.</summary>
public sealed class MemoFuzzTests
{
    private const string Characters = " \t\n0123456789-–−,.|#*:()<>\\`&{}åÅo\u0308\u030a\u00a0\u001b\u202e\ud83d%§";

    [Fact]
    public void A_memo_with_characters_changed_lost_or_added_reads_whole_or_not_at_all()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var dice = new Dice(seed);
            var text = new StringBuilder(dice.One(Forms));
            for (var change = dice.Between(1, 30); change > 0; change--)
            {
                var place = dice.Between(0, text.Length - 1);
                switch (dice.Between(1, 3))
                {
                    case 1:
                        text[place] = Characters[dice.Between(0, Characters.Length - 1)];
                        break;
                    case 2:
                        text.Remove(place, Math.Min(dice.Between(1, dice.Once(5) ? 200 : 3), text.Length - place));
                        break;
                    default:
                        text.Insert(place, Characters[dice.Between(0, Characters.Length - 1)]);
                        break;
                }
            }

            CheckWhole(text.ToString());
        }
    }

    [Fact]
    public void A_memo_with_lines_lost_repeated_or_swapped_reads_whole_or_not_at_all()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var dice = new Dice(seed);
            var lines = dice.One(Forms).Split('\n').ToList();
            for (var change = dice.Between(1, 6); change > 0; change--)
            {
                var (from, to) = (dice.Between(0, lines.Count - 1), dice.Between(0, lines.Count - 1));
                switch (dice.Between(1, 3))
                {
                    case 1:
                        lines.RemoveAt(from);
                        break;
                    case 2:
                        lines.Insert(to, lines[from]);
                        break;
                    default:
                        (lines[from], lines[to]) = (lines[to], lines[from]);
                        break;
                }
            }

            CheckWhole(string.Join('\n', lines));
        }
    }

    [Fact]
    public void Random_bytes_are_decoded_or_refused()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var dice = new Dice(seed);
            var bytes = new byte[dice.Between(0, 40)];
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = (byte)dice.Between(1, 255);
            }

            var (text, error) = (MemoFile.Decode(bytes).Text, MemoFile.Decode(bytes).Error);

            (text is null).ShouldBe(error is not null);
            if (text is not null)
            {
                Encoding.UTF8.GetBytes(text).ShouldBe(bytes.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes);
                MemoReader.Read(text).ShouldNotBeNull();
            }
        }
    }

    [Theory]
    [InlineData("1 ")]
    [InlineData("111 ")]
    [InlineData("- ")]
    [InlineData("0 000 ")]
    public void A_line_of_endless_amounts_is_given_up_in_good_time(string part)
    {
        var row = "Resor " + string.Concat(Enumerable.Repeat(part, 2_000));
        var text = $"Kostnader 2023 2024 2025 2026 2027 Totalt\n{row}\nSumma 1 1 1 1 1 5\n\nFinansiär 2023 2024 2025 2026 2027 Totalt\nR 1 1 1 1 1 5\n";

        MemoReader.Read(text).ShouldNotBeOfType<ReadMemo>();
    }

    private static readonly ImmutableArray<string> Forms =
    [
        .. SeedMemo.All,
        .. SeedMemo.All.Select(seed => SeedMemo.Workbook(seed)).Select(workbook => MemoWriter.Markdown(workbook, Sheet.Of(workbook.Base))),
    ];

    // Whole: it can be calculated, checked, written and read again.
    private static void CheckWhole(string text)
    {
        switch (MemoReader.Read(text))
        {
            case ReadMemo { Workbook: var workbook }:
                var sheet = Sheet.Of(workbook.Base);
                Checker.Check(workbook, sheet);
                workbook.Base.Costs.Concat<Row>(workbook.Base.Financing).ShouldAllBe(row => row.Cells.Length == workbook.Base.Timeline.Count);
                MemoPreview.Blocks(MemoWriter.Markdown(workbook, sheet)).ShouldNotBeEmpty();
                break;
            case UnreadableMemo unreadable:
                unreadable.Errors.ShouldNotBeEmpty();
                break;
            case AmbiguousMemo open:
                open.Rows.ShouldAllBe(row => row.Readings.Length > 1);
                break;
        }
    }
}
