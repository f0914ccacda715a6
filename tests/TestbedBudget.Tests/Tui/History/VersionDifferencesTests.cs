using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public class VersionDifferencesTests
{
    private static readonly PeriodId Merged = Sample.Seed1.Timeline[0].Id;

    [Fact]
    public void Years_that_were_split_are_no_amounts_that_moved()
    {
        var split = Sample.Seed1Case with { Base = Sample.Seed1.After(new SplitIntoYears(Merged)) };

        VersionDifferences.Of(Texts.Swedish, Sample.Seed1Case, split).Select(line => line.Text).ShouldBe(
        [
            "Perioder: 2021-09-01 – 2026-02-28 (2021-2023, 2024, 2025, 2026) → 2021-09-01 – 2026-02-28 (2021, 2022, 2023, 2024, 2025, 2026)",
            "2022: – → utfall (låst)",
            "2023: – → utfall (låst)",
        ]);
        DifferenceLines.Of(Texts.Swedish, CaseView.Of(Sample.Seed1Case), CaseView.Of(split)).ShouldBeEmpty();
    }

    [Fact]
    public void What_moved_in_split_years_is_told_against_the_merged_ones()
    {
        var split = Sample.Seed1.After(new SplitIntoYears(Merged)).After(new LockPeriod(Merged, Actual: false));
        var cell = new CellId(new RowId("3"), Merged);
        var raised = split.Entry(cell).ShouldBeOfType<AmountEntry>().Amount + Money.FromKronor(1_000);
        var after = Sample.Seed1Case with { Base = split.After(SetCells.One(cell, new AmountEntry(raised))) };

        string[] lines = [.. VersionDifferences.Of(Texts.Swedish, Sample.Seed1Case, after).Select(line => line.Text)];
        lines.ShouldContain("Resor och logi 2021-2023: 27 077 → 28 077 (+1 000)");
        lines.Count(line => line.Contains("Resor och logi", StringComparison.Ordinal)).ShouldBe(1);
    }
}
