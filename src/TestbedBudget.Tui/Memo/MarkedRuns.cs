using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>The text of a block with the verdict written after each number: a sign, and of a wrong one what it should say.</summary>
public static class MarkedRuns
{
    public const char Right = '✓';
    public const char Unknown = '?';

    public static ImmutableArray<TextRun> Of(ImmutableArray<TextRun> runs, ImmutableArray<MarkedNumber> numbers, MarkTexts texts)
    {
        var marked = ImmutableArray.CreateBuilder<TextRun>(runs.Length);
        for (var i = 0; i < runs.Length; i++)
        {
            marked.Add(runs[i]);
            if (runs[i].Number is { } number && number < numbers.Length && (i + 1 == runs.Length || runs[i + 1].Number != number))
            {
                marked.Add(runs[i] with { Text = Sign(numbers[number].Traced, texts) });
            }
        }

        return marked.ToImmutable();
    }

    private static string Sign(TracedNumber traced, MarkTexts texts) => traced switch
    {
        { Verdict: ProseVerdict.Wrong } => " " + Wording.Hard($"[{texts.ShouldBe(traced.ShouldBe)}]"),
        { CalledBudget: not null } => " " + Wording.Hard($"[{texts.Write(WordingDiffers.ShouldBe)}]"),
        { Verdict: ProseVerdict.Right } => $"{Right}",
        _ => $"{Unknown}",
    };
}
