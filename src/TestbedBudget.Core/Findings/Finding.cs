using System.Globalization;
using System.Text;

namespace TestbedBudget.Core;

/// <summary>Something the analyst should look at, as data: the screen words it. A closed set (DESIGN §4).</summary>
public abstract record Finding(Severity Severity, Place? Place)
{
    /// <summary>The name that the command line and reviews know it by.</summary>
    public abstract string Code { get; }

    /// <summary>Where it is: "costs/Egen personal/2024".</summary>
    public virtual string Where => Place?.Path ?? "";

    /// <summary>The amounts and shares that it rests on, by their names in the JSON.</summary>
    public abstract ImmutableArray<Figure> Figures { get; }

    /// <summary>Who has looked at it and accepted it; null when nobody has.</summary>
    public Review? Review { get; init; }
    public bool IsReviewed => Review is not null;

    /// <summary>Code, place and figures: a review holds as long as these stay the same.</summary>
    public string Key
    {
        get
        {
            var text = new StringBuilder(Code).Append('|').Append(Place?.Key).Append('|').Append(Detail);
            foreach (var figure in Figures)
            {
                text.Append('|').Append(figure.Value.ToString("0.######", CultureInfo.InvariantCulture));
            }

            return text.ToString();
        }
    }

    public abstract FindingText WordedBy(IFindingWords words);

    /// <summary>What tells it from another of the same code at the same place.</summary>
    private protected virtual string Detail => "";
}

public enum Severity
{
    Error,
    Warning,
    Note,
}

/// <summary>A number that a finding rests on.</summary>
/// <param name="Value">Kronor, or the fraction where it is a share.</param>
public sealed record Figure(string Name, decimal Value, bool IsShare)
{
    public static Figure Of(string name, Money amount) => new(name, amount.Kronor, IsShare: false);

    public static Figure Of(string name, Share share) => new(name, share.Fraction, IsShare: true);
}
