namespace TestbedBudget.Core;

/// <summary>Costs and financing differ in a period, or in all.</summary>
/// <param name="Difference">Costs − financing: above zero the financing falls short, below it is too much.</param>
/// <param name="IsRounding">A memo printed the same sum in both tables, and the gap is within their rounding.</param>
public sealed record Imbalance(Place At, Money Difference, bool IsRounding)
    : Finding(IsRounding ? Severity.Note : Severity.Error, At)
{
    public override string Code => "imbalance";

    /// <summary>The gap was there in the decision already, whose memo printed the sums.</summary>
    public bool IsInherited { get; init; }

    public override ImmutableArray<Figure> Figures => [Figure.Of("difference", Difference)];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);
}

internal static class ImbalanceCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        var sheet = given.Sheet;
        var timeline = sheet.Project.Timeline;
        var print = given.Printed ?? given.Inherited;
        var isInherited = given.Printed is null;
        var onlyRounding = true;
        for (var i = 0; i < timeline.Count; i++)
        {
            if (sheet.Balance(i) is { Ore: not 0 } gap)
            {
                var rounding = print?.IsRounding(i) ?? false;
                Add(Place.Sum(TableKind.Financing, timeline, i), gap, rounding);
                onlyRounding &= rounding;
            }
        }

        if (sheet.TotalBalance is { Ore: not 0 } difference)
        {
            // What the periods round adds up: in a what-if the printed total says nothing, its untouched periods do.
            Add(Place.GrandTotal(TableKind.Financing), difference, onlyRounding || (print?.IsRounding(difference) ?? false));
        }

        void Add(Place place, Money gap, bool isRounding) =>
            found.Add(new Imbalance(place, gap, isRounding) { IsInherited = isRounding && isInherited });
    }
}
