namespace TestbedBudget.Core;

/// <summary>A name in double braces that nobody knows, or that has nothing to say: it is not printed.</summary>
/// <param name="Name">As it is written.</param>
public sealed record PlaceholderFinding(ProsePlace At, string Name, bool IsKnown)
    : Finding(IsKnown ? Severity.Note : Severity.Warning, null)
{
    public override string Code => "placeholder";

    public override string Where => At.Path;

    public override ImmutableArray<Figure> Figures => [];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);

    private protected override string Detail => $"{At.Heading}|{Name}";
}

internal static class PlaceholderCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        var memo = given.Project.Memo;
        for (var i = 0; i < memo.Sections.Length; i++)
        {
            foreach (var placeholder in memo.Sections[i].Placeholders)
            {
                if (placeholder.Kind is not { } kind || Placeholders.IsEmpty(kind, given.Sheet, given.Grant))
                {
                    var place = ProsePlace.In(memo, i, placeholder.Start, placeholder.Length);
                    found.Add(new PlaceholderFinding(place, placeholder.Name, placeholder.Kind is not null));
                }
            }
        }
    }
}
