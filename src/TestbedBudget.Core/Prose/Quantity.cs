using System.Globalization;

namespace TestbedBudget.Core;

/// <summary>A number as prose states it: "1 899 876 kr", "1,9 mnkr", "33 procent", "2026-02-28", "1,5 år".</summary>
/// <param name="Number">As it is written; of a day its number.</param>
/// <param name="Decimals">With so many decimals.</param>
/// <param name="Unit">How many kronor, or months, one of it is.</param>
public sealed record Quantity(QuantityKind Kind, decimal Number, int Decimals, decimal Unit)
{
    private const decimal MonthsPerYear = 12;

    public static Quantity OfDay(DateOnly day) => new(QuantityKind.Day, day.DayNumber, 0, 1);

    /// <summary>"1 år och 6 månader": one length, in months.</summary>
    public static Quantity OfYearsAndMonths(decimal years, int months) =>
        new(QuantityKind.Length, (years * MonthsPerYear) + months, 0, 1);

    /// <summary>The same for the same statement, however it is spaced: what is kept of it in a document.</summary>
    public string Key => $"{KindWord} {Number.ToString("F" + Decimals, CultureInfo.InvariantCulture)}";

    /// <summary>Whether the figure is stated by it: rounded as the text rounds, but years without decimals are whole years.</summary>
    public bool States(ProseFigure figure) => Kind == figure.Kind
        && (figure.IsExact || (Kind == QuantityKind.Length && Decimals == 0 && Unit != 1)
            ? figure.Value == Number * Unit
            : decimal.Round(figure.Value / Unit, Decimals, MidpointRounding.AwayFromZero) == Number);

    /// <summary>The least and the largest amount, in öre, that is rounded to the number as it is written.</summary>
    public (long Least, long Largest) RoundedOre()
    {
        const decimal OrePerKrona = 100;
        var half = new decimal(5, 0, 0, isNegative: false, (byte)(Decimals + 1));
        var nearest = Ore(Math.Abs(Number) - half);
        var farthest = Ore(Math.Abs(Number) + half) - 1;
        return Number > 0 ? (nearest, farthest) : Number < 0 ? (-farthest, -nearest) : (-farthest, farthest);

        // Half a unit is rounded up: it belongs to the next number.
        long Ore(decimal number) => (long)Math.Min(decimal.Ceiling(number * Unit * OrePerKrona), long.MaxValue);
    }

    /// <summary>The figure in the form of the text, hard spaces inside and before its unit.</summary>
    /// <param name="said">The text, number and unit.</param>
    public string Write(ProseFigure figure, string said)
    {
        const char Hard = SwedishNumber.NoBreakSpace;
        switch (Kind)
        {
            case QuantityKind.Day:
                return DayText(DateOnly.FromDayNumber((int)figure.Value), said);
            case QuantityKind.Length:
                var years = figure.Value / MonthsPerYear;
                return IsYearsAndMonths(said, figure.Value) ? YearsAndMonths((int)figure.Value, Hard)
                    : said.Length > 0 && char.IsAsciiDigit(said[^1]) ? SwedishNumber.Plain(decimal.Round(figure.Value / Unit, 1, MidpointRounding.AwayFromZero))
                    : Unit != 1 && decimal.Round(years, 1) == years
                    ? $"{SwedishNumber.Plain(years)}{Hard}år"
                    : $"{SwedishNumber.Plain(decimal.Round(figure.Value, 1, MidpointRounding.AwayFromZero))}{Hard}{(figure.Value == 1 ? "månad" : "månader")}";
            case QuantityKind.Share when figure.IsExact:
                return SwedishNumber.Plain(figure.Value) + UnitOf(said, Hard);
            default:
                return UnitInFrontOf(said, Hard) + SwedishNumber.Grouped(figure.Value / Unit, Decimals, Hard) + UnitOf(said, Hard);
        }
    }

    private static bool IsYearsAndMonths(string said, decimal months) => months == decimal.Truncate(months) && months > 0
        && said.Contains("månad", StringComparison.OrdinalIgnoreCase) && said.Contains("år", StringComparison.OrdinalIgnoreCase);

    // "2 år", "6 månader", or both.
    private static string YearsAndMonths(int months, char hard)
    {
        var (years, rest) = Math.DivRem(months, (int)MonthsPerYear);
        var inYears = $"{SwedishNumber.Plain(years)}{hard}år";
        var inMonths = $"{SwedishNumber.Plain(rest)}{hard}{(rest == 1 ? "månad" : "månader")}";
        return rest == 0 ? inYears : years == 0 ? inMonths : $"{inYears} och {inMonths}";
    }

    // The unit as the text has it: " kronor", "%" or nothing.
    private static string UnitOf(string said, char hard)
    {
        var start = said.Length;
        while (start > 0 && !char.IsAsciiDigit(said[start - 1]))
        {
            start--;
        }

        var unit = said[start..].TrimStart(' ', '\n', hard, '\u202F');
        return unit.Length == 0 ? "" : hard + unit.Replace(' ', hard).Replace('\n', hard);
    }

    // "SEK " where the text has it in front.
    private static string UnitInFrontOf(string said, char hard)
    {
        var end = 0;
        while (end < said.Length && char.IsLetter(said[end]))
        {
            end++;
        }

        return end == 0 ? "" : said[..end] + hard;
    }

    private static string DayText(DateOnly day, string said) => SwedishDay.IsWritten(said)
        ? SwedishDay.Write(day, said.StartsWith("den", StringComparison.OrdinalIgnoreCase))
        : IsoDay.Text(day);

    private string KindWord => (Kind, Unit) switch
    {
        (QuantityKind.Amount, 1_000) => "tkr",
        (QuantityKind.Amount, 1_000_000) => "mnkr",
        (QuantityKind.Amount, 1_000_000_000) => "mdkr",
        (QuantityKind.Amount, _) => "kr",
        (QuantityKind.Share, _) => "%",
        (QuantityKind.Day, _) => "day",
        (_, 1) => "months",
        _ => "years",
    };
}

public enum QuantityKind
{
    Amount,
    Share,
    Day,
    Length,
}
