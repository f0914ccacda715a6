using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class GrantFindingTests
{
    [Fact]
    public void A_grant_over_its_fixed_cap_is_an_error_that_says_how_far()
    {
        var findings = Findings(Typed(Sample.Seed1, "Region Örebro län 1:1-medel", "2026", 323_174));

        var exceeded = findings.OfType<CapExceeded>().ShouldHaveSingleItem();
        exceeded.Severity.ShouldBe(Severity.Error);
        exceeded.Over.ShouldBe(Money.FromKronor(67_500));
    }

    [Fact]
    public void A_cap_that_follows_the_grant_row_is_never_exceeded_and_decides_nothing()
    {
        var follows = Sample.Seed1 with { Grant = Sample.Seed1.Grant with { Cap = null } };

        Findings(Typed(follows, "Region Örebro län 1:1-medel", "2026", 323_174)).OfType<CapExceeded>().ShouldBeEmpty();
        Findings(Typed(follows, "Region Örebro län 1:1-medel", "2026", 0)).OfType<CapBinds>().ShouldBeEmpty();
        Findings(Sample.Seed2).OfType<CapBinds>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Half_a_krona_of_rounding_is_not_over_the_share_limit_but_a_krona_more_is()
    {
        // Half of 12 023 713 is 6 011 856,50: the grant of 6 011 857 is that, rounded.
        Findings(Sample.Seed1).OfType<ShareOverLimit>().ShouldBeEmpty();

        var over = Findings(Typed(Sample.Seed1, "Region Örebro län 1:1-medel", "2026", 255_675))
            .OfType<ShareOverLimit>().ShouldHaveSingleItem();
        over.Severity.ShouldBe(Severity.Warning);
        over.Over.ShouldBe(Money.FromKronor(1));
    }

    [Fact]
    public void All_rows_that_name_1_1_are_held_against_the_limit_together()
    {
        var project = Sample.Seed2.After(
            new RenameRow(Sample.Seed2.RowCalled("Region Örebro län rambudgetmedel").Id, "Region Värmland 1:1-medel"));

        Findings(project).OfType<ShareOverLimit>().ShouldHaveSingleItem().Computed.ShouldBe(new Share(1));
    }

    [Theory]
    [InlineData("33", false)]
    [InlineData("32.8", false)]
    [InlineData("32.81", false)]
    [InlineData("32", true)]
    [InlineData("33.0", false)]
    [InlineData("32.5", true)]
    [InlineData("32.82", true)]
    public void A_stated_share_differs_only_when_the_computed_one_does_not_round_to_it(string percent, bool differs)
    {
        var stated = Share.FromPercent(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture));
        var project = Sample.Seed2 with { Grant = Sample.Seed2.Grant with { Share = stated } };

        Findings(project).OfType<ShareStatedDiffers>().Any().ShouldBe(differs);
    }

    [Theory]
    [InlineData("32", Severity.Warning)]
    [InlineData("34", Severity.Note)]
    public void A_grant_that_its_stated_share_does_not_give_is_a_warning_and_a_smaller_one_a_note(string percent, Severity severity)
    {
        var stated = Share.FromPercent(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture));
        var project = Sample.Seed2 with { Grant = Sample.Seed2.Grant with { Share = stated } };

        Findings(project).OfType<ShareStatedDiffers>().ShouldHaveSingleItem().Severity.ShouldBe(severity);
    }

    [Fact]
    public void More_time_than_there_are_staff_costs_is_a_warning_for_that_period_alone()
    {
        var project = Typed(Sample.Seed1, "Egen personal", "2026", 213_805);

        var unmatched = Findings(project).OfType<InKindUnmatched>().ShouldHaveSingleItem();
        unmatched.At.Path.ShouldBe("financing/sum/2026");
        unmatched.Unmatched.ShouldBe(Money.FromKronor(1));
    }

    [Fact]
    public void The_row_that_pays_the_rest_may_not_be_asked_for_less_than_nothing()
    {
        var own = Sample.Seed2.RowCalled("Region Örebro län rambudgetmedel").Id;
        var project = Typed(Sample.Seed2.After(new SetRule(own, Residual.Rule)), "Region Örebro län 1:1-medel", "2025", 1_066_105);

        var negative = Findings(project).OfType<ResidualNegative>().ShouldHaveSingleItem();
        negative.At.Path.ShouldBe("financing/Region Örebro län rambudgetmedel/2025");
        negative.Amount.ShouldBe(Money.FromKronor(-1));
        Findings(project).OfType<Imbalance>().ShouldBeEmpty();
    }

    private static Project Typed(Project project, string label, string period, long kronor) => project.After(
        SetCells.One(project.CellAt(label, period), new AmountEntry(Money.FromKronor(kronor))));

    private static ImmutableArray<Finding> Findings(Project project) =>
        Checker.Check(new Workbook { Key = "K", Base = project }, Sheet.Of(project));
}
