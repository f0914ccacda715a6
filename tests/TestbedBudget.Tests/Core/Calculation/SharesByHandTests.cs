using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Shares, cap and increase worked out anew from the cells of random cases, by other means than the program's.</summary>
public sealed class SharesByHandTests
{
    [Fact]
    public void Shares_on_every_basis_are_the_grant_over_what_the_basis_counts() => Law.Holds(
        FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1),
        static seed =>
        {
            var workbook = RandomWorkbook.Of(new Dice(seed));
            var (project, sheet) = (workbook.Base, Sheet.Of(workbook.Base));
            var grant = GrantFigures.Of(workbook, sheet);
            if (grant.Row is not { } row || sheet.Costs.Total.IsError || sheet.Financing.Total.IsError)
            {
                return;
            }

            var periods = Enumerable.Range(0, project.Timeline.Count).ToArray();
            foreach (var basis in Enum.GetValues<ShareBasis>())
            {
                decimal[] wholes = [.. periods.Select(period => Basis(sheet, basis, period))];
                decimal[] parts = [.. periods.Select(period => row.Amounts[period].OrZero.Kronor)];
                var shares = grant.Shares[(int)basis];
                if (!row.Total.IsBlank)
                {
                    shares.Total.Share?.Fraction.ShouldBe(parts.Sum() / wholes.Sum(), 0.000000001m);
                    for (var i = 0; i < periods.Length; i++)
                    {
                        shares.Periods[i].Share?.Fraction.ShouldBe(parts[i] / wholes[i], 0.000000001m);
                        shares.Periods[i].Cumulative?.Fraction.ShouldBe(parts.Take(i + 1).Sum() / wholes.Take(i + 1).Sum(), 0.000000001m);
                        (shares.Periods[i].Share is null).ShouldBe(wholes[i] == 0);
                    }
                }

                (shares.Total.Base?.Kronor).ShouldBe(wholes.Sum());
            }

            var cap = project.Grant.Cap?.Kronor ?? (row.Total.IsBlank ? null : row.Total.OrZero.Kronor);
            grant.Cap?.Kronor.ShouldBe(cap!.Value);
            var earlier = workbook.Decisions.Length - (workbook.IsDecided ? 1 : 0) is > 0 and var count ? workbook.Decisions[count - 1] : null;
            (grant.Increase?.Kronor).ShouldBe(earlier is null ? null : cap - earlier.Grant?.Kronor);
            if (grant.Remaining is { } remaining)
            {
                decimal[] used = [.. periods.Where(period => project.Timeline[period].Actual).Select(period => row.Amounts[period].OrZero.Kronor)];
                remaining.Used.Kronor.ShouldBe(used.Sum());
                (remaining.Used + remaining.Future).ShouldBe(row.Total.OrZero);
                remaining.Left.Kronor.ShouldBe(earlier!.Grant!.Value.Kronor - used.Sum());
                remaining.Difference.Kronor.ShouldBe(cap!.Value - row.Total.OrZero.Kronor);
            }
        },
        times: 400);

    private static decimal Basis(Sheet sheet, ShareBasis basis, int period)
    {
        var costs = sheet.Costs.Rows.Where(row => !row.Row.IsHeading).Sum(row => row.Amounts[period].OrZero.Kronor);
        var payers = sheet.Financing.Rows.Where(row => !row.Row.IsHeading).ToArray();
        return basis switch
        {
            ShareBasis.BookedCosts => costs,
            ShareBasis.LessOthersInKind => costs - payers.Where(row => ((FinancierRow)row.Row).Contribution is Contribution.Time or Contribution.InKind).Sum(row => row.Amounts[period].OrZero.Kronor),
            ShareBasis.Financing => payers.Sum(row => row.Amounts[period].OrZero.Kronor),
            _ => payers.Where(row => ((FinancierRow)row.Row).Sector == Sector.Public).Sum(row => row.Amounts[period].OrZero.Kronor),
        };
    }
}
