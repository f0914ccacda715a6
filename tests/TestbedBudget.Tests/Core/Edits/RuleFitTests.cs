using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Whatever is edited: one row at most pays the rest, and only the grant row follows the grant's terms.</summary>
public sealed class RuleFitTests
{
    [Fact]
    public void No_edits_give_a_row_a_rule_that_does_not_fit_it() => Law.Holds(
        from project in ProjectGen.Projects()
        from edits in ProjectGen.Edits(project).ArrayOf(30)
        select (project, edits),
        sample => ShouldFit(sample.edits.Aggregate(sample.project, (project, edit) => edit.ApplyTo(project).Project)),
        times: 300);

    [Fact]
    public void No_edits_replayed_on_another_s_version_do_either() => Any.Changes.Holds(
        made =>
        {
            var half = made.Changes.Length / 2;
            var theirs = made.Changes[half..].Aggregate(made.Workbook, (workbook, change) => change.ApplyTo(workbook).Workbook);
            var clashes = Rebasing.Of(made.Workbook, made.Changes[..half], theirs, ImmutableDictionary<Aspect, Holds>.Empty).Divergences
                .Where(divergence => divergence.IsClash);

            ShouldFit(Rebasing.Of(made.Workbook, made.Changes[..half], theirs, clashes.ToImmutableDictionary(clash => clash.Aspect, _ => Holds.Theirs)).Result.Base);
        },
        times: 60);

    [Fact]
    public void The_row_that_follows_the_grant_s_terms_stays_the_grant_until_its_rule_is_taken_away()
    {
        var ruled = Sample.Seed2.After(new SetRule(new RowId("4"), new GrantShare(GrantSplit.Evenly)));
        var other = new SetGrantTerms(ruled.Grant with { Row = new RowId("5") });

        other.ApplyTo(ruled).Refusal.ShouldBe(new GrantRowFollowsTerms("Region Örebro län 1:1-medel"));
        ruled.After(new SetRule(new RowId("4"), Typed.Rule)).After(other).Grant.Row.ShouldBe(new RowId("5"));
        new AddRow(ruled.Financing[1] with { Id = new RowId("x") }, 9).ApplyTo(ruled).Refusal.ShouldBeOfType<RuleIsForTheGrantRow>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_grant_row_that_comes_back_as_theirs_is_the_grant_again(bool followsTerms)
    {
        var start = Sample.Seed2Case;
        var grant = new RowId("4");
        start = followsTerms ? start with { Base = start.Base.After(new SetRule(grant, new GrantShare(GrantSplit.Evenly))) } : start;
        var theirs = new EditBase(SetCells.One(new CellId(grant, start.Base.Timeline[1].Id), new AmountEntry(Money.FromKronor(7)))).ApplyTo(start).Workbook;
        var choices = ImmutableDictionary<Aspect, Holds>.Empty.Add(new RowAspect(grant), Holds.Theirs);

        var back = Rebasing.Of(start, [new EditBase(new RemoveRow(grant))], theirs, choices).Result.Base;

        back.Find(grant)!.Cells.ShouldBe(theirs.Base.Find(grant)!.Cells);
        back.Find(grant)!.Rule.ShouldBe(theirs.Base.Find(grant)!.Rule);
        back.Grant.Row.ShouldBe(followsTerms ? grant : null);
    }

    private static void ShouldFit(Project project)
    {
        project.Financing.Count(row => row.Rule is Residual).ShouldBeLessThanOrEqualTo(1);
        project.Costs.ShouldAllBe(row => !(row.Rule is Residual || row.Rule is GrantShare));
        project.Financing.ShouldAllBe(row => !(row.Rule is GrantShare) || row.Id == project.Grant.Row);
        project.Costs.Concat<Row>(project.Financing).ShouldAllBe(row => !row.IsHeading || row.Rule is Typed);
    }
}
