using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>Figures as memos write them: hard spaces inside a number and before its unit.</summary>
internal static class MemoNumbers
{
    private const char Hard = SwedishNumber.NoBreakSpace;

    public static string Kronor(Money amount, string unit) => $"{SwedishNumber.Amount(amount, Precision.Krona, Hard)}{Hard}{unit}";

    public static string Percent(Share share) => $"{SwedishNumber.StatedPercent(share)}{Hard}procent";

    public static string Period(DateOnly first, DateOnly last) => $"{IsoDay.Text(first)}{Hard}– {IsoDay.Text(last)}";

    public static string Months(decimal months) =>
        $"{SwedishNumber.Plain(decimal.Round(months, 1, MidpointRounding.AwayFromZero))}{Hard}{(months == 1 ? "månad" : "månader")}";

    /// <summary>"1,5 år"; months where they make no half-years.</summary>
    public static string Length(decimal months) =>
        months % 6 == 0 && months > 0 ? $"{SwedishNumber.Plain(months / 12)}{Hard}år" : Months(months);

    /// <summary>A cell of a table; blank stays blank.</summary>
    public static string Cell(CellValue value, Precision precision, char group) => value switch
    {
        { Error: CellError.Circle } => "#CIRKEL",
        { Error: CellError.Reference } => "#REFERENS!",
        { Error: CellError.DivisionByZero } => "#DIV/0",
        { Error: CellError.Value } => "#VÄRDEFEL!",
        { Amount: { } amount } => SwedishNumber.Amount(amount, precision, group),
        _ => "",
    };
}
