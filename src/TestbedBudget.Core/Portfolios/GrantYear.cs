namespace TestbedBudget.Core;

/// <summary>What a case takes from one financier in one budget year: a line of what portfolios add up.</summary>
/// <remarks>
/// What is proposed is planned − decided. Where a side's years are not known, its amount is null in each year that it can
/// lie in, and stands in a line of its own without a year. So the known amounts of a case add up to what it takes in all.
/// </remarks>
/// <param name="Year">Null for amounts whose years are not known.</param>
/// <param name="Decided">Null when not known.</param>
/// <param name="Planned">As the present version has it; null when not known.</param>
/// <param name="DecidedIsSpread">A period of several years was spread by months.</param>
/// <param name="PlannedIsSpread">A period of several years was spread by months.</param>
public sealed record GrantYear(
    int? Year, string Financier, Money? Decided, Money? Planned, bool DecidedIsSpread, bool PlannedIsSpread)
{
    /// <summary>The decided budget comes to more than was decided, and was cut to it in proportion.</summary>
    public bool DecidedIsCut { get; init; }

    /// <summary>The lines of a case, each year and financier once; those that take nothing are left out.</summary>
    public static ImmutableArray<GrantYear> Of(Workbook workbook, CaseState state, string? scenario) =>
        Of(CasePlans.Decided(workbook), CasePlans.Planned(workbook, state, scenario));

    public static ImmutableArray<GrantYear> Of(YearPlan decided, YearPlan planned)
    {
        var lines = new SortedDictionary<(int Year, string Financier), GrantYear>();
        foreach (var amount in decided.Amounts)
        {
            lines[(amount.Year, amount.Financier)] = Line(amount.Year, amount.Financier) with
            {
                Decided = amount.Amount,
                DecidedIsSpread = amount.IsSpread,
                DecidedIsCut = amount.IsCut,
            };
        }

        foreach (var amount in planned.Amounts)
        {
            var line = lines.GetValueOrDefault((amount.Year, amount.Financier)) ?? Line(amount.Year, amount.Financier);
            lines[(amount.Year, amount.Financier)] = line with { Planned = amount.Amount, PlannedIsSpread = amount.IsSpread };
        }

        AddYears(decided.Unplaced);
        AddYears(planned.Unplaced);
        ImmutableArray<GrantYear> placed = [.. lines.Values.Select(Unknown).Where(line => line is not ({ Decided.Ore: 0, Planned.Ore: 0 }))];
        return decided.Unplaced is null && planned.Unplaced is null ? placed : [.. Unplaced(decided.Unplaced, planned.Unplaced), .. placed];

        void AddYears(UnplacedAmount? unplaced)
        {
            for (var year = unplaced?.FirstYear ?? 0; unplaced is not null && year <= unplaced.LastYear; year++)
            {
                lines.TryAdd((year, unplaced.Financier), Line(year, unplaced.Financier));
            }
        }

        // A decision of which only the sum is known leaves every financier's part of its years unknown.
        GrantYear Unknown(GrantYear line) => line with
        {
            Decided = Covers(decided.Unplaced, line.Year) ? null : line.Decided,
            Planned = Covers(planned.Unplaced, line.Year) ? null : line.Planned,
        };
    }

    private static GrantYear Line(int year, string financier) => new(year, financier, Money.Zero, Money.Zero, false, false);

    private static bool Covers(UnplacedAmount? unplaced, int? year) =>
        unplaced is not null && year >= unplaced.FirstYear && year <= unplaced.LastYear;

    // The sides can be of different financiers.
    private static IEnumerable<GrantYear> Unplaced(UnplacedAmount? decided, UnplacedAmount? planned)
    {
        if (decided is not null && planned is not null && decided.Financier == planned.Financier)
        {
            yield return new GrantYear(null, decided.Financier, decided.Amount, planned.Amount, false, false);
            yield break;
        }

        if (decided is not null)
        {
            yield return new GrantYear(null, decided.Financier, decided.Amount, Money.Zero, false, false);
        }

        if (planned is not null)
        {
            yield return new GrantYear(null, planned.Financier, Money.Zero, planned.Amount, false, false);
        }
    }
}
