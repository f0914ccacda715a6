using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.TestSupport.Offices;

/// <summary>
/// A case as a region's office has thousands of: three years, half a dozen costs, the region's grant, municipalities'
/// cash and time, and an own budget that pays the rest. Most are typed; some have rules, an earlier decision, a what-if.
/// </summary>
/// <remarks>The number and the seed say everything: the same case comes out each time.</remarks>
public sealed record OfficeCase(Workbook Workbook, CaseState State, int Versions, DateTimeOffset ChangedAt)
{
    private const int FirstYear = 2012;
    private const int Years = 14;

    public static OfficeCase Of(int number, int seed)
    {
        var dice = new Dice(HashOf(number, seed));
        var year = FirstYear + dice.Between(0, Years - 1);
        var header = HeaderOf(dice, number, year);
        var project = ProjectOf(dice, header, year);
        var workbook = new Workbook
        {
            Key = header.CaseNumber ?? $"~{number.ToString(CultureInfo.InvariantCulture)}",
            Base = project,
            Decisions = dice.Once(4) ? [Earlier(dice, project)] : [],
            Scenarios = dice.Once(8) ? [new Scenario("Sex månader till", [new ExtendTo(project.Timeline.Last.AddMonths(6))])] : [],
        };
        var changed = new DateTimeOffset(year, dice.Between(1, 12), dice.Between(1, 28), dice.Between(7, 17), dice.Between(0, 59), 0, TimeSpan.Zero);
        return new OfficeCase(workbook, StateOf(dice, year), dice.Between(1, 3), changed);
    }

    // Not HashCode: that is another number in each process.
    private static int HashOf(int number, int seed) => unchecked((number * 48_271) ^ (seed * 16_777_619));

    private static Header HeaderOf(Dice dice, int number, int year)
    {
        var applicant = dice.Between(1, 4) switch
        {
            1 => OfficeNames.Regions[0],
            2 => dice.One(OfficeNames.Municipalities) + " kommun",
            _ => dice.One(OfficeNames.Others),
        };
        return new Header
        {
            Title = dice.One(OfficeNames.Subjects) + (dice.Once(2) ? $" i {dice.One(OfficeNames.Municipalities)}" : "") + dice.One(OfficeNames.Kinds),
            CaseNumber = dice.Once(200) ? null : string.Create(CultureInfo.InvariantCulture, $"{year % 100:00}RS{number}"),
            Applicant = applicant,
            Officer = dice.One(OfficeNames.Officers),
            Unit = dice.One(OfficeNames.Units),
            Forum = dice.Once(3) ? "Regionala tillväxtnämnden" : "Projektforum",
            MemoDate = new DateOnly(year, dice.Between(1, 12), dice.Between(1, 28)),
        };
    }

    private static Project ProjectOf(Dice dice, Header header, int year)
    {
        var first = new DateOnly(year, dice.Between(1, 12), 1);
        var timeline = Timeline.Years(first, first.AddMonths(dice.Between(12, 42)).AddDays(-1));
        var ids = 0;
        var costs = ImmutableArray.CreateBuilder<CostRow>();
        foreach (var label in OfficeNames.Costs[..dice.Between(3, OfficeNames.Costs.Length)])
        {
            costs.Add(new CostRow { Id = Next(), Label = label, Kind = KindOf(costs.Count), Cells = Cells(dice, timeline, costs.Count == 0 ? 900_000 : 200_000) });
        }

        var share = dice.Between(25, 50);
        var granted = Part(costs, timeline, share);
        if (dice.Once(5) && costs.Count > 3)
        {
            costs[3] = costs[3] with
            {
                Rule = new FlatRate(Share.FromPercent(15), [new RowTerm(costs[0].Id)]),
                Cells = [.. new CellEntry?[timeline.Count]],
            };
        }

        var financing = ImmutableArray.CreateBuilder<FinancierRow>();
        financing.Add(new FinancierRow { Id = Next(), Label = "Offentlig finansiär", IsHeading = true, Cells = [.. new CellEntry?[timeline.Count]] });
        var grant = new FinancierRow { Id = Next(), Label = $"{OfficeNames.Regions[0]} 1:1-medel", Cells = granted };
        financing.Add(grant);
        for (var i = dice.Between(0, 6); i > 0; i--)
        {
            var contribution = dice.Once(2) ? Contribution.Time : Contribution.Cash;
            financing.Add(new FinancierRow
            {
                Id = Next(),
                Label = $"{dice.One(OfficeNames.Municipalities)}s kommun ({(contribution == Contribution.Time ? "tid" : "kontanter")})",
                Contribution = contribution,
                Cells = Cells(dice, timeline, 60_000),
            });
        }

        financing.Add(new FinancierRow
        {
            Id = Next(),
            Label = dice.Once(2) ? $"{header.Applicant} (RAM)" : dice.One(OfficeNames.Others),
            Sector = dice.Once(4) ? Sector.Private : Sector.Public,
            Contribution = Contribution.OwnBudget,
            Rule = Residual.Rule,
            Cells = [.. new CellEntry?[timeline.Count]],
        });
        return new Project
        {
            Header = header,
            Timeline = timeline,
            Costs = costs.ToImmutable(),
            Financing = financing.ToImmutable(),
            Grant = new GrantTerms { Row = grant.Id, Share = Share.FromPercent(share) },
            Memo = new MemoText([new MemoSection("Sammanfattning", "{{decision}}"), new MemoSection("Budget", "{{tables}}")]),
        };

        RowId Next() => new((++ids).ToString(CultureInfo.InvariantCulture));
    }

    private static ImmutableArray<CellEntry?> Part(IEnumerable<CostRow> costs, Timeline timeline, int percent) =>
        [.. Enumerable.Range(0, timeline.Count).Select(period => new AmountEntry(Money.Rounded(
            costs.Sum(row => (row.Cells[period] as AmountEntry)?.Amount.Kronor ?? 0) * percent / 100, Precision.Krona)))];

    private static CostKind KindOf(int index) => index switch
    {
        0 => CostKind.Staff,
        1 => CostKind.ExternalServices,
        2 => CostKind.Travel,
        3 => CostKind.Indirect,
        4 => CostKind.Equipment,
        _ => CostKind.Other,
    };

    // A blank now and then: it is not zero.
    private static ImmutableArray<CellEntry?> Cells(Dice dice, Timeline timeline, int about)
    {
        var size = dice.Between(about / 4, about * 2);
        return [.. timeline.Periods.Select(period => dice.Once(15)
            ? null
            : new AmountEntry(Money.Rounded(size * period.Months / 12 * dice.Between(90, 110) / 100, Precision.Krona)))];
    }

    private static Decision Earlier(Dice dice, Project project) => new()
    {
        Date = project.Timeline.First.AddMonths(-dice.Between(2, 20)),
        Paragraph = $"§ {dice.Between(1, 200)}",
        Forum = project.Header.Forum,
        Grant = Money.FromKronor(dice.Between(100, 4_000) * 1_000L),
        First = project.Timeline.First,
        Last = project.Timeline.First.AddMonths(12).AddDays(-1),
    };

    // The old ones are closed, the last years' are at work.
    private static CaseState StateOf(Dice dice, int year) => year < FirstYear + Years - 4
        ? (dice.Once(10) ? CaseState.Decided : CaseState.Closed)
        : dice.OneOf<CaseState>();
}
