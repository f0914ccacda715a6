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

    /// <summary>In a what-if: how the row follows the end date.</summary>
    public static string Of(Row row, Pace pace, WhatIfTexts texts) => row switch
    {
        { IsHeading: true } => " ",
        { Rule: not Typed } => "f",
        _ => pace switch
        {
            Pace.Month => "m",
            Pace.HalfYear => "h",
            Pace.Year => texts.YearMark,
            _ => "=",
        },
    };

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
