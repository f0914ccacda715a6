using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>The preview marks numbers in characters of private use: a text's own are shown as unknown ones.</summary>
public sealed class MarkCharacterTests
{
    private const string Begin = "\uE000";
    private static readonly string Endless = Begin + new string('\uE019', 12);

    [Fact]
    public void Mark_characters_of_a_case_s_own_are_no_marks_wherever_they_stand()
    {
        var workbook = SeedMemo.Workbook(SeedMemo.Extension);
        var project = workbook.Base;
        workbook = workbook with
        {
            Base = project with
            {
                Header = project.Header with { Title = $"{Endless}T", Officer = $"{Begin}O", Applicant = $"{Begin}\uE010A" },
                Costs = [project.Costs[0] with { Label = $"{Begin}\uE010Personal" }, .. project.Costs[1..]],
                Memo = new MemoText([new MemoSection($"{Endless}Rubrik", $"{Begin}\uE011Text om 5\uE001 år. {{{{tables}}}}")]),
            },
        };

        var (markdown, numbers) = MemoWriter.Marked(workbook, Sheet.Of(workbook.Base));
        var runs = MemoPreview.Blocks(markdown).SelectMany(Runs).ToArray();
        var told = runs.Where(run => run.Number is not null).Select(run => run.Number!.Value).ToArray();

        told.Distinct().ShouldBe(Enumerable.Range(0, numbers.Length));
        runs.Where(run => run.Number is null).ShouldAllBe(run => !run.Text.Contains("Rubrik") || run.Text.StartsWith('\uFFFD'));
        markdown.Count(character => character == '\uE000').ShouldBe(numbers.Length);
        string.Concat(MemoPreview.Blocks(markdown).OfType<MemoTableBlock>().Select(table => table.Rows[0][0])).ShouldContain("\uFFFD\uFFFDPersonal");
    }

    [Fact]
    public void A_text_without_marks_that_holds_their_characters_is_shown() =>
        MemoPreview.Blocks($"# {Endless}{Endless}Rubrik").SelectMany(Runs).Select(run => run.Text).ShouldContain(text => text.EndsWith("Rubrik"));

    private static IEnumerable<TextRun> Runs(MemoBlock block) => block switch
    {
        MemoHeading heading => heading.Text,
        MemoParagraph paragraph => paragraph.Text,
        MemoItem item => item.Text,
        _ => [],
    };
}
