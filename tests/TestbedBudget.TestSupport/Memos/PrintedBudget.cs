using System.Globalization;
using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

/// <summary>A row as a memo prints it; a heading has no amounts at all.</summary>
public sealed record PrintedLine(string Label, bool IsHeading, ImmutableArray<long?> Kronor, long? Total);

/// <summary>
/// Two tables as a memo prints them: amounts that had decimals were rounded one by one, so sums are off by what rounding
/// makes. Written in each form that memos come in.
/// </summary>
public sealed record PrintedBudget(
    ImmutableArray<string> Columns, ImmutableArray<PrintedLine> Costs, ImmutableArray<PrintedLine> Financing)
{
    private static readonly string[] CostLabels =
    [
        "Egen personal", "Externa tjänster", "Resor och logi", "Indirekta kostnader", "Utrustning, materiel", "Delmål 3", "Etapp 2, 2025",
        "Investeringar", "OH 15 %", "Konsulter (upphandlade)",
    ];

    private static readonly string[] FinancierLabels =
    [
        "Region Örebro län 1:1-medel", "Region Örebro län (RAM/Tid)", "Örebro kommun (kontanter)", "Örebro kommun (tid)",
        "Karlskoga kommun (tid)", "Stiftelsen 1922 AB", "Kommun 12", "Länsstyrelsen", "Bidrag i annat än pengar",
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

    public string Tabbed(Dice dice) => Text(dice, "\t", line => line.IsHeading
        ? line.Label + new string('\t', Columns.Length + 1)
        : string.Join('\t', Cells(line).Prepend(line.Label)));

    /// <summary>As out of a PDF: one space between cells, one more for each blank, a space at the end, stray double spaces.</summary>
    public string Spaced(Dice dice) => Text(dice, " ", line => line.IsHeading
        ? line.Label + new string(' ', Columns.Length + 2)
        : line.Label + (dice.Once(8) && line.Kronor[0] is not null ? " " : "") + " " + string.Join(' ', Cells(line)) + " ");

    public string Piped(Dice dice) => Text(dice, "|", line => $"| {string.Join(" | ", Cells(line).Prepend(line.Label))} |");

    private string Text(Dice dice, string separator, Func<PrintedLine, string> write)
    {
        var breaks = separator != "|" && dice.Once(3);
        var text = new StringBuilder("Regional testbädd\n\nSammanfattning\n\nEn mening.\n\n");
        foreach (var (corner, lines) in new[] { ("Bokförda kostnader", Costs), ("Finansiär", Financing) })
        {
            var head = string.Join(separator == "|" ? " | " : separator, Columns.Prepend(corner).Append("Totalt"));
            text.Append(separator == "|" ? $"| {head} |\n|---|{string.Concat(Enumerable.Repeat("--:|", Columns.Length + 1))}\n" : $"{head}\n");
            for (var i = 0; i < lines.Length; i++)
            {
                if (breaks && i > 0 && dice.Once(6))
                {
                    text.Append("\nTjänsteställe, handläggare\nAnalys och strategi, Lena Kihl\n\nProjektforum\n2024-04-03\nProjektbeskrivning\nDnr: 21RS4368\n\n");
                    text.Append(dice.Once(2) ? head + "\n" : "");
                }

                var line = write(lines[i]);
                var wrap = separator != "|" && !lines[i].IsHeading && i < lines.Length - 1 && dice.Once(12) ? line.IndexOf(' ', StringComparison.Ordinal) : -1;
                text.Append(wrap > 0 && wrap < lines[i].Label.Length ? line[..wrap] + "\n" + line[(wrap + 1)..] : line).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Cells(PrintedLine line) => line.IsHeading
        ? Enumerable.Repeat("", line.Kronor.Length + 1)
        : line.Kronor.Append(line.Total).Select(kronor => kronor is { } amount
            ? SwedishNumber.Amount(Money.FromKronor(amount), Precision.Krona).Replace(SwedishNumber.MinusSign, '-')
            : "");

    private static long? Rounded(decimal? kronor) =>
        kronor is { } value ? (long)decimal.Round(value, MidpointRounding.AwayFromZero) : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
