using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class SeedFindingsTests
{
    [Fact]
    public void The_extension_has_one_thing_above_a_note_the_75_000_and_says_what_correcting_it_would_do()
    {
        var findings = Of(Sample.Seed1Case);

        var odd = findings.Where(finding => finding.Severity != Severity.Note).ShouldHaveSingleItem().ShouldBeOfType<OddValue>();
        odd.Place!.Path.ShouldBe("financing/Degerfors kommun (kontanter)/2026");
        odd.Corrected.ShouldBe(Money.FromKronor(7_500));
        odd.BalanceThen.ShouldBe(Money.FromKronor(67_500));
        odd.ShareThen!.Value.PercentRounded(2).ShouldBe(50.56m);
    }

    [Fact]
    public void The_extension_has_exactly_the_nine_printed_sums_that_do_not_add_up()
    {
        var sums = Of(Sample.Seed1Case).OfType<StatedTotal>()
            .Select(sum => $"{sum.Place!.Path} {sum.Basis} {sum.Difference.Kronor}");

        sums.ShouldBe(
        [
            "costs/Indirekta kostnader/total Cells 1",
            "costs/sum/2021-2023 Cells -1",
            "costs/sum/2024 Cells 1",
            "costs/sum/2025 Cells 1",
            "costs/sum/total Cells 1",
            "financing/Hallsbergs kommun (tid)/total Cells -1",
            "financing/sum/2024 Cells 1",
            "financing/sum/2025 Cells -1",
            "financing/sum/total RowTotals 1",
        ]);
    }

    [Fact]
    public void The_extension_s_other_notes_are_true()
    {
        var notes = Of(Sample.Seed1Case).Where(finding => finding is not StatedTotal)
            .Select(finding => $"{finding.Code} {finding.Place!.Path}");

        notes.ShouldBe(
        [
            "odd-value financing/Degerfors kommun (kontanter)/2026",
            "monthly-jump financing/Region Örebro län (RAM/Tid)/2025",
            "blank-period financing/Region Örebro län (RAM/Tid)/2026",
            "blank-period financing/Askersunds kommun (kontanter)/2024",
            "blank-period financing/Askersunds kommun (tid)/2024",
            "monthly-jump financing/Ljusnarsbergs kommun (tid)/2024",
            "monthly-jump financing/Hallsbergs kommun (tid)/2024",
            "imbalance financing/sum/2021-2023",
            "imbalance financing/sum/2025",
            "imbalance financing/sum/total",
        ]);
    }

    [Fact]
    public void The_new_project_has_nothing_but_the_note_that_its_cap_binds()
    {
        var binds = Of(Sample.Seed2Case).ShouldHaveSingleItem().ShouldBeOfType<CapBinds>();

        binds.ByShare.ShouldBe(Money.FromKronor(1_056_118));
        binds.Cap.ShouldBe(Money.FromKronor(1_050_000));
    }

    private static ImmutableArray<Finding> Of(Workbook workbook) => Checker.Check(workbook, Sheet.Of(workbook.Base));
}
