namespace TestbedBudget.Core;

/// <summary>Costs and financing differ in a period, or in all.</summary>
/// <param name="Difference">Costs − financing: above zero the financing falls short, below it is too much.</param>
/// <param name="IsRounding">The memo printed the same sum in both tables, and the gap is within their rounding.</param>
public sealed record Imbalance(Place At, Money Difference, bool IsRounding)
    : Finding(IsRounding ? Severity.Note : Severity.Error, At)
{
    public override string Code => "imbalance";

    public override ImmutableArray<Figure> Figures => [Figure.Of("difference", Difference)];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);
}

internal static class ImbalanceCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        var sheet = given.Sheet;
        var timeline = sheet.Project.Timeline;
        var onlyRounding = true;
        for (var i = 0; i < timeline.Count; i++)
        {
            if (sheet.Balance(i) is { Ore: not 0 } gap)
            {
                var rounding = given.Printed?.IsRounding(i, gap) ?? false;
                found.Add(new Imbalance(Place.Sum(TableKind.Financing, timeline, i), gap, rounding));
                onlyRounding &= rounding;
            }
        }

        if (sheet.TotalBalance is { Ore: not 0 } difference)
        {
            // What the periods round adds up: in a what-if the printed total says nothing, its untouched periods do.
            var rounding = onlyRounding || (given.Printed?.IsRounding(difference) ?? false);
            found.Add(new Imbalance(Place.GrandTotal(TableKind.Financing), difference, rounding));
        }
    }
}
