using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class CheckerTests
{
    [Fact]
    public void Errors_come_first_and_then_the_order_of_the_tables()
    {
        var project = Sample.Seed1.After(SetCells.One(
            Sample.Seed1.CellAt("Egen personal", "2026"), new AmountEntry(Money.FromKronor(1_661_048))));
        var findings = Findings(Sample.Seed1Case with { Base = project });

        findings[0].ShouldBeOfType<Imbalance>().Severity.ShouldBe(Severity.Error);
        findings.Select(finding => finding.Severity).ShouldBeInOrder();
        findings.Where(finding => finding.Severity == Severity.Note).Select(finding => finding.Place!.Table).ShouldBeInOrder();
    }

    [Fact]
    public void A_reviewed_finding_is_marked_until_its_figures_change()
    {
        var odd = Findings(Sample.Seed1Case).OfType<OddValue>().Single();
        var review = new Review(odd.Key, "Bekräftat av kommunen", "LK", new DateOnly(2024, 4, 4));
        var reviewed = Sample.Seed1.After(new ReviewFinding(review));

        var marked = Findings(Sample.Seed1Case with { Base = reviewed }).OfType<OddValue>().Single();
        marked.Review.ShouldBe(review);

        var changed = reviewed.After(SetCells.One(
            reviewed.CellAt("Degerfors kommun (kontanter)", "2026"), new AmountEntry(Money.FromKronor(76_000))));
        Findings(Sample.Seed1Case with { Base = changed }).OfType<OddValue>().Single().IsReviewed.ShouldBeFalse();
    }

    [Fact]
    public void A_review_holds_when_the_row_gets_another_name()
    {
        var odd = Findings(Sample.Seed1Case).OfType<OddValue>().Single();
        var project = Sample.Seed1
            .After(new ReviewFinding(new Review(odd.Key, "OK", "LK", new DateOnly(2024, 4, 4))))
            .After(new RenameRow(odd.At.Row!.Value, "Degerfors"));

        Findings(Sample.Seed1Case with { Base = project }).OfType<OddValue>().Single().IsReviewed.ShouldBeTrue();
    }

    [Fact]
    public void Findings_of_one_case_have_keys_of_their_own()
    {
        Findings(Sample.Seed1Case).Select(finding => finding.Key).ShouldBeUnique();
    }

    [Fact]
    public void A_circle_names_its_cells_and_other_errors_are_told_once_a_row()
    {
        var overhead = Sample.Seed2.RowCalled("Indirekta kostnader").Id;
        var staff = Sample.Seed2.RowCalled("Egen personal").Id;
        var circle = Sample.Seed2
            .After(new SetRule(overhead, new FlatRate(Share.FromPercent(10), [new RowTerm(staff)])))
            .After(new SetRule(staff, new FlatRate(Share.FromPercent(10), [new RowTerm(overhead)])));
        var gone = Sample.Seed2
            .After(new SetRule(overhead, new FlatRate(Share.FromPercent(10), [new RowTerm(staff)])))
            .After(new RemoveRow(staff));

        var circles = Findings(new Workbook { Key = "K", Base = circle }).OfType<Circle>().ToList();
        circles.Count.ShouldBe(3);
        circles[0].Cells.Select(cell => cell.RowLabel).ShouldBe(["Egen personal", "Indirekta kostnader"], ignoreOrder: true);

        var fault = Findings(new Workbook { Key = "K", Base = gone }).OfType<CellFault>().ShouldHaveSingleItem();
        fault.Error.ShouldBe(CellError.Reference);
        fault.Cells.ShouldBe(3);
        fault.At.Path.ShouldBe("costs/Indirekta kostnader/2024");
    }

    [Fact]
    public void A_change_of_more_than_a_fifth_and_50_000_is_material_in_all_or_in_years_that_both_have()
    {
        var staff = Sample.Seed2.CellAt("Egen personal", "2024");
        var later = Sample.Seed2.CellAt("Egen personal", "2025");
        var moved = Sample.Seed2.After(new SetCells(
        [
            new CellChange(staff, new AmountEntry(Money.FromKronor(635_701))),
            new CellChange(later, new AmountEntry(Money.FromKronor(1_269_185))),
        ]));

        Changes(Sample.Seed2).ShouldBeEmpty();
        Changes(moved).Select(change => change.Periods).ShouldBe(["2024", "2025"]);

        var larger = Sample.Seed2.After(SetCells.One(staff, new AmountEntry(Money.FromKronor(1_535_701))));
        var inAll = Changes(larger).ShouldHaveSingleItem();
        inAll.Periods.ShouldBeNull();
        inAll.Difference.ShouldBe(Money.FromKronor(600_000));
        inAll.Change!.Value.PercentRounded(1).ShouldBe(20.6m);
    }

    [Fact]
    public void A_row_that_was_not_decided_is_material_from_50_000()
    {
        var row = new CostRow
        {
            Id = new RowId("new"),
            Label = "Lokaler",
            Cells = [new AmountEntry(Money.FromKronor(50_000)), null, null],
        };

        var change = Changes(Sample.Seed2.After(new AddRow(row, 2))).ShouldHaveSingleItem();
        change.Change.ShouldBeNull();
    }

    [Fact]
    public void A_decided_row_that_is_gone_is_a_change_of_all_of_it()
    {
        var gone = Changes(Sample.Seed2.After(new RemoveRow(new RowId("2")))).ShouldHaveSingleItem();

        gone.At.Path.ShouldBe("costs/Indirekta kostnader/total");
        gone.At.Row.ShouldBeNull();
        gone.Difference.ShouldBe(Money.FromKronor(-290_942));
        gone.Change.ShouldBe(new Share(-1));
    }

    [Fact]
    public void Rows_of_one_name_are_compared_each_with_its_own()
    {
        var alike = Sample.Seed2.After(new RenameRow(new RowId("2"), "Egen personal"));

        Changes(alike, decided: alike).ShouldBeEmpty();
        Changes(alike.After(new RemoveRow(new RowId("1"))), decided: alike).ShouldHaveSingleItem().Before.ShouldBe(Money.FromKronor(2_909_416));
        Changes(alike.After(new MoveRow(new RowId("1"), 1)), decided: alike).ShouldBeEmpty();
        Changes(Sample.Seed2, decided: alike).ShouldBeEmpty("a new name is no change");
    }

    [Fact]
    public void Rows_of_two_memos_that_are_numbered_apart_are_compared_by_their_names()
    {
        var apart = Sample.Seed2 with { Costs = [Sample.Seed2.Costs[1] with { Id = new RowId("1") }, Sample.Seed2.Costs[0] with { Id = new RowId("2") }] };

        Changes(apart).ShouldBeEmpty();
    }

    [Fact]
    public void A_scenario_s_edit_that_the_base_no_longer_allows_is_a_warning()
    {
        var workbook = Sample.Seed1Case with
        {
            Scenarios = [new Scenario("Utan resor", [new RenameRow(new RowId("99"), "X"), new RenameRow(new RowId("3"), "Y")])],
        };

        var finding = Findings(workbook).OfType<ScenarioEdit>().ShouldHaveSingleItem();
        finding.Number.ShouldBe(1);
        finding.Refusal.ShouldBe(new RowMissing(new RowId("99")));
    }

    private static IReadOnlyList<MaterialChange> Changes(Project now, Project? decided = null) =>
        [.. Findings(new Workbook { Key = "K", Base = now, Decisions = [new Decision { Project = decided ?? Sample.Seed2 }] }).OfType<MaterialChange>()];

    private static ImmutableArray<Finding> Findings(Workbook workbook) => Checker.Check(workbook, Sheet.Of(workbook.Base));
}
