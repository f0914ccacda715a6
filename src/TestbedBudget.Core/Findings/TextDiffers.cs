namespace TestbedBudget.Core;

/// <summary>A number, day, share or length in the prose that disagrees with the figures.</summary>
/// <param name="At">Where it stands; null is the sentences of an imported memo that are written anew from the figures.</param>
/// <param name="Said">As the text has it.</param>
/// <param name="ShouldBe">What the figures say in the same form; null where the figure is gone.</param>
/// <param name="Of">The figure; null where an import did not keep it.</param>
public sealed record TextDiffers(ProsePlace? At, string Sentence, string Said, string? ShouldBe, FigureId? Of)
    : Finding(Severity.Warning, null)
{
    /// <summary>The numbers, where it is an amount or a share.</summary>
    public ImmutableArray<Figure> Numbers { get; init; } = [];

    public override string Code => "text-differs";

    public override string Where => At?.Path ?? ProsePlace.Imported;

    public override ImmutableArray<Figure> Figures => Numbers;

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);

    private protected override string Detail => $"{At?.Heading}|{Sentence}|{Said}|{ShouldBe}";
}

/// <summary>The prose calls the grant's increase the budget's.</summary>
/// <param name="Said">"projektets budget".</param>
/// <param name="Amount">The increase, as the text has it.</param>
public sealed record WordingDiffers(ProsePlace? At, string Sentence, string Said, string Amount) : Finding(Severity.Note, null)
{
    /// <summary>What the sentence should say instead.</summary>
    public const string ShouldBe = "medfinansieringen";

    public override string Code => "wording";

    public override string Where => At?.Path ?? ProsePlace.Imported;

    public override ImmutableArray<Figure> Figures => [];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);

    private protected override string Detail => $"{At?.Heading}|{Sentence}";
}

/// <summary>A place in the prose of the memo.</summary>
/// <param name="Section">Which of the sections, from 0.</param>
/// <param name="Line">In the section's text, from 1.</param>
/// <param name="Start">Where in the section's text.</param>
public sealed record ProsePlace(int Section, string Heading, int Line, int Start, int Length)
{
    internal const string Imported = "memo/decision";

    /// <summary>"memo/Bakgrund/3".</summary>
    public string Path => $"memo/{Heading}/{Line}";

    public static ProsePlace In(MemoText memo, int section, int start, int length) => new(
        section,
        memo.Sections[section].Heading,
        1 + memo.Sections[section].Body.AsSpan(0, start).Count('\n'),
        start,
        length);
}

internal static class ProseFindings
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        var memo = given.Project.Memo;
        ProseCheck? check = null;
        for (var i = 0; i < memo.Sections.Length; i++)
        {
            var (index, section) = (i, memo.Sections[i]);
            if (section.Numbers.Count > 0)
            {
                check ??= ProseCheck.Of(given.Workbook, given.Sheet, given.Grant);
                foreach (var traced in check.Trace(section))
                {
                    Add(traced, (start, length) => ProsePlace.In(memo, index, start, length), found);
                }
            }
        }

        // What an import stated is said as long as its tables are as they were.
        if (given.Workbook.Printed is { } printed && given.Printed is { Costs.Holds: true, Financing.Holds: true })
        {
            found.AddRange(printed.Claims.Select(claim => claim.ToFinding()));
        }
    }

    public static void Add(TracedNumber traced, Func<int, int, ProsePlace?> at, List<Finding> found)
    {
        var (number, sentence) = (traced.Number, traced.Number.Sentence);
        if (traced.Verdict == ProseVerdict.Wrong)
        {
            found.Add(new TextDiffers(at(number.Start, number.Length), sentence.Text, traced.Said, traced.ShouldBe, traced.Of)
            {
                Numbers = NumbersOf(traced),
            });
        }

        if (traced.CalledBudget is { } called)
        {
            var said = sentence.Text.Substring(called.Start - sentence.Start, called.Length);
            found.Add(new WordingDiffers(at(called.Start, called.Length), sentence.Text, said, traced.ShouldBe ?? traced.Said));
        }
    }

    private static ImmutableArray<Figure> NumbersOf(TracedNumber traced)
    {
        var quantity = traced.Number.Quantity;
        if (quantity.Kind is not (QuantityKind.Amount or QuantityKind.Share))
        {
            return [];
        }

        var stated = Of("stated", quantity.Number * quantity.Unit);
        return traced.Figure is { } figure ? [stated, Of("computed", figure.Value)] : [stated];

        Figure Of(string name, decimal value) => quantity.Kind == QuantityKind.Share
            ? Figure.Of(name, Share.FromPercent(value))
            : new Figure(name, value, IsShare: false);
    }
}
