using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Memos and JSON documents that anybody may have written.</summary>
public sealed class DocumentFuzzTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<string> Memos =
    [
        .. SeedMemo.All,
        .. SeedMemo.All.Select(SeedMemo.Workbook).Select(workbook => MemoWriter.Markdown(workbook, Sheet.Of(workbook.Base))),
    ];

    private static readonly ImmutableArray<Workbook> Workbooks =
        [.. SeedMemo.All.Select(SeedMemo.Workbook), .. Enumerable.Range(0, 12).Select(seed => RandomWorkbook.Of(new Dice(seed)))];

    [Fact]
    public void A_memo_is_read_whole_or_refused_with_a_reason() => Fuzz.Run(
        output,
        Gen.Frequency((4, Mutated.Texts(Memos)), (1, Mutated.Pieces(Memos))),
        static memo => memo,
        static memo =>
        {
            var (text, error) = MemoFile.Decode(Mutated.Bytes(memo));
            if (text is null)
            {
                error.ShouldNotBeNull();
                return;
            }

            switch (MemoReader.Read(text))
            {
                case ReadMemo read:
                    if (WorkbookJson.WhyNot(read.Workbook) is null)
                    {
                        IsWhole(read.Workbook.Key.Length == 0 ? read.Workbook with { Key = "~" } : read.Workbook);
                    }

                    break;
                case UnreadableMemo unreadable:
                    unreadable.Errors.ShouldNotBeEmpty();
                    break;
                case AmbiguousMemo open:
                    open.Rows.ShouldAllBe(row => row.Readings.Length > 1);
                    break;
            }
        });

    [Fact]
    public void A_json_document_is_read_whole_or_refused_with_a_place() => Fuzz.Run(
        output,
        Mutated.Texts([.. Workbooks.Select(workbook => Text(WorkbookJson.Write(workbook)))]),
        static json => json,
        static json =>
        {
            var (workbook, fault) = WorkbookJson.Read(Mutated.Bytes(json));
            (workbook is null).ShouldBe(fault is not null);
            if (workbook is not null)
            {
                IsWhole(workbook);
            }
        });

    [Fact]
    public void A_json_document_with_its_values_swapped_is_read_whole_or_refused() => Fuzz.Run(
        output,
        Gen.Choose(0, int.MaxValue).Select(seed => SwappedJson.Of(new Dice(seed), Workbooks)),
        static json => json,
        static json =>
        {
            var (workbook, fault) = WorkbookJson.Read(Mutated.Bytes(json));
            (workbook is null).ShouldBe(fault is not null);
            if (workbook is not null)
            {
                IsWhole(workbook);
            }
        });

    [Fact]
    public void A_change_is_made_whole_or_refused() => Fuzz.Run(
        output,
        Gen.Choose(0, int.MaxValue).Select(seed => SwappedJson.OfChange(new Dice(seed), Workbooks[0])),
        static json => json,
        static json =>
        {
            if (ChangeJson.Read(Mutated.Bytes(json)).Value is { } change)
            {
                var (workbook, refusal) = change.ApplyTo(Workbooks[0]);
                if (refusal is null)
                {
                    IsWhole(workbook);
                }
            }
        });

    // Whole: it can be calculated, checked, stored and read again, and written in every form.
    private static void IsWhole(Workbook workbook)
    {
        var sheet = Sheet.Of(workbook.Base);
        Checker.Check(workbook, sheet);
        CaseFigures.Of(workbook);
        var document = WorkbookJson.Write(workbook);
        var (read, fault) = WorkbookJson.Read(document);
        fault.ShouldBeNull();
        WorkbookJson.Write(read!).AsSpan().SequenceEqual(document).ShouldBeTrue();
        var markdown = MemoWriter.Markdown(workbook, sheet);
        MemoPreview.Blocks(markdown).ShouldNotBeEmpty();
        MemoWriter.Html(workbook, sheet).Contains("<script", StringComparison.OrdinalIgnoreCase).ShouldBeFalse();
        VisibleText.Lines(MemoWriter.Tabs(sheet)).Any(character => char.IsControl(character) && character is not ('\n' or '\t')).ShouldBeFalse();
    }

    private static string Text(byte[] utf8) => System.Text.Encoding.UTF8.GetString(utf8);
}
