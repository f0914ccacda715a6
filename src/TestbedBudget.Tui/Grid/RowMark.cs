using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The letter before a row: what kind it is (TERMS §1: k t n r), and where its amounts come from.</summary>
public static class RowMark
{
    /// <summary>The mark of the row that is decided on.</summary>
    public const string Grant = ">";

    /// <summary>There is a note on the row, or on the cell.</summary>
    public const string Note = "\"";

    public static string Of(Row row, bool isGrant) => row switch
    {
        { IsHeading: true } => " ",
        _ when isGrant => Grant,
        { Rule: not Typed } => "f",
        FinancierRow financier => financier.Contribution switch
        {
            Contribution.Cash => "k",
            Contribution.Time => "t",
            Contribution.InKind => "n",
            _ => "r",
        },
        _ => " ",
    };

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
