using System.Globalization;

namespace TestbedBudget.TestSupport;

/// <summary>A row as a memo prints it; a heading has no amounts at all.</summary>
public sealed record PrintedLine(string Label, bool IsHeading, ImmutableArray<long?> Kronor, long? Total);

/// <summary>
/// Two tables as a memo prints them: amounts that had decimals were rounded one by one, so sums are off by what rounding
/// makes.
/// </summary>
public sealed record PrintedBudget(
    ImmutableArray<string> Columns, ImmutableArray<PrintedLine> Costs, ImmutableArray<PrintedLine> Financing)
{
    private static readonly string[] CostLabels =
    [
        "Egen personal", "Externa tjänster", "Resor och logi", "Indirekta kostnader", "Utrustning, materiel", "Delmål 3", "Etapp 2, 2025",
        "Investeringar", "OH 15 %", "Konsulter (upphandlade)", "Externa tjänster för utvärdering och följeforskning",
    ];

    private static readonly string[] FinancierLabels =
    [
        "Region Örebro län 1:1-medel", "Region Örebro län (RAM/Tid)", "Örebro kommun (kontanter)", "Örebro kommun (tid)",
        "Karlskoga kommun (tid)", "Stiftelsen 1922 AB", "Kommun 12", "Länsstyrelsen", "Bidrag i annat än pengar",
        "Region Örebro län (rambudgetmedel för digitalisering)",
    ];

    public static PrintedBudget Of(Dice dice)
    {
        var periods = dice.Between(1, 10);
        var start = dice.Between(2018, 2026);
        var merged = periods > 1 && dice.Once(3) ? 1 : 0;
        var columns = Enumerable.Range(0, periods).Select(i => i == 0 && merged == 1 ? $"{start - 2}-{start}" : Text(start + i));
        return new PrintedBudget(
            [.. columns],
            Table(dice, periods, dice.Once(4) ? dice.Between(8, 20) : dice.Between(1, 7), CostLabels, "Summa bokförda kostnader", headings: false),
            Table(dice, periods, dice.Once(4) ? dice.Between(10, 40) : dice.Between(1, 9), FinancierLabels, "Summa finansiering", headings: true));
    }

    private static ImmutableArray<PrintedLine> Table(
        Dice dice, int periods, int rows, string[] labels, string sumLabel, bool headings)
    {
        var lines = ImmutableArray.CreateBuilder<PrintedLine>();
        var sums = new decimal[periods];
        var exact = dice.Once(2);
        for (var row = 0; row < rows; row++)
        {
            if (headings && (row == 0 || dice.Once(12)))
            {
                lines.Add(new PrintedLine(row == 0 ? "Offentlig finansiär" : "Privat finansiär", true, [.. new long?[periods]], null));
            }

            var income = dice.Once(15);
            var size = dice.Between(1, 7);
            var blanks = dice.Once(3) ? dice.Between(2, 5) : int.MaxValue;
            var values = new decimal?[periods];
            for (var period = 0; period < periods; period++)
            {
                var kronor = (decimal)dice.Between(0, (int)Math.Pow(10, size)) + (exact ? 0 : dice.Between(-49, 49) / 100m);
                values[period] = blanks != int.MaxValue && dice.Once(blanks) ? null : income ? -kronor : kronor;
                sums[period] += values[period] ?? 0;
            }

            var label = income ? "Intäkter" : dice.One(labels);
            lines.Add(new PrintedLine(label, false, [.. values.Select(Rounded)], Rounded(values.Sum(value => value ?? 0))));
        }

        lines.Add(new PrintedLine(sumLabel, false, [.. sums.Select(sum => Rounded(sum))], Rounded(sums.Sum())));
        return lines.ToImmutable();
    }

    private static long? Rounded(decimal? kronor) =>
        kronor is { } value ? (long)decimal.Round(value, MidpointRounding.AwayFromZero) : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
