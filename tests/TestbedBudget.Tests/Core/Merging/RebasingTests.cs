using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Two analysts set out from one workbook: whatever each changed, nothing of the other is undone unseen.</summary>
public sealed class RebasingTests
{
    private static readonly ImmutableDictionary<Aspect, Holds> NoChoices = ImmutableDictionary<Aspect, Holds>.Empty;
    private static readonly ExtendTo ToDecember = new(new DateOnly(2025, 12, 31));

    [Fact]
    public void Workbooks_that_hold_the_same_differ_in_nothing_and_others_in_something() => Any.Changes.Holds(
        made =>
        {
            Aspects.Between(made.Workbook, Copy(made.Workbook)).ShouldBeEmpty();
            var after = made.Changes.Aggregate(made.Workbook, (workbook, change) => change.ApplyTo(workbook).Workbook);
            if (!WorkbookJson.Same(made.Workbook, after) && !OnlyReordered(made.Workbook, after))
            {
                Aspects.Between(made.Workbook, after).ShouldNotBeEmpty();
            }
        },
        times: 60);

    [Fact]
    public void Put_on_top_of_what_nobody_else_changed_mine_comes_out_as_it_was() => Any.Changes.Holds(
        made =>
        {
            var rebasing = Rebasing.Of(made.Workbook, made.Changes, Copy(made.Workbook), NoChoices);

            rebasing.Refused.ShouldBeEmpty();
            rebasing.Unmet.ShouldBeEmpty();
            WorkbookJson.Same(rebasing.Result, After(made.Workbook, made.Changes)).ShouldBeTrue();
        },
        times: 30);

    [Fact]
    public void Whatever_only_they_changed_comes_out_as_theirs_or_is_named() => Any.Changes.Holds(
        made =>
        {
            var half = made.Changes.Length / 2;
            var (mine, theirs) = (made.Changes[..half], Taken(made.Workbook, made.Changes[half..]));
            var rebasing = Rebasing.Of(made.Workbook, mine, theirs, NoChoices);

            var mineToo = rebasing.Divergences.Where(divergence => divergence.By is ChangedBy.Me or ChangedBy.BothOtherwise).Select(divergence => divergence.Aspect).ToList();
            foreach (var aspect in Aspects.Between(rebasing.Result, theirs))
            {
                (rebasing.Unmet.Contains(aspect) || mineToo.Exists(each => each == aspect || each == new RowAspect(aspect.PartOf ?? default)
                    || (each, aspect) is (RowOrderAspect { Table: var one }, RowOrderAspect { Table: var other }) && one == other))
                    .ShouldBeTrue($"{aspect} of {string.Join(", ", mine)}");
            }

            WorkbookJson.Same(After(theirs, rebasing.Changes), rebasing.Result).ShouldBeTrue();
        },
        times: 60);

    [Fact]
    public void What_my_lock_types_in_a_row_of_theirs_is_named()
    {
        var cell = new CellId(new RowId("2"), Sample.Seed2.Timeline[0].Id);
        var start = Sample.Seed2Case with { Base = Sample.Seed2.After(SetCells.One(cell, null)) };
        var theirs = Taken(start, [Edit(new SetRule(cell.Row, new FlatRate(Share.FromPercent(10), [new RowTerm(new RowId("1"))])))]);

        var rebasing = Rebasing.Of(start, [Edit(new LockPeriod(cell.Period, Actual: true)), Edit(new LockPeriod(cell.Period, Actual: false))], theirs, NoChoices);

        rebasing.Result.Base.Entry(cell).ShouldBe(new AmountEntry(Money.FromKronor(93_570)));
        rebasing.Unmet.ShouldBe([new CellAspect(cell)]);
    }

    [Fact]
    public void A_header_field_of_mine_does_not_put_back_the_field_that_they_changed()
    {
        var start = Sample.Seed1Case;
        var header = start.Base.Header;
        var theirs = Taken(start, [Edit(new SetHeader(header with { Officer = "Bo" }))]);

        var rebasing = Rebasing.Of(start, [Edit(new SetHeader(header with { Forum = "Projektforum 2" }))], theirs, NoChoices);

        rebasing.Result.Base.Header.Officer.ShouldBe("Bo");
        rebasing.Result.Base.Header.Forum.ShouldBe("Projektforum 2");
        rebasing.Divergences.ShouldNotContain(divergence => divergence.IsClash);
        rebasing.Unmet.ShouldBeEmpty();
    }

    [Fact]
    public void A_section_of_mine_does_not_put_back_the_section_that_they_wrote()
    {
        ImmutableArray<MemoSection> sections = [new("Sammanfattning", "En"), new("Skäl", "Två")];
        var start = Sample.Seed1Case with { Base = Sample.Seed1Case.Base with { Memo = new MemoText(sections) } };
        var theirs = Taken(start, [Edit(new SetSection(1, sections[1] with { Body = "Deras skäl" }))]);
        var mine = Edit(new SetMemoText(new MemoText(sections.SetItem(0, sections[0] with { Body = "Min sammanfattning" }))));

        var rebasing = Rebasing.Of(start, [mine], theirs, NoChoices);

        rebasing.Result.Base.Memo.Sections[0].Body.ShouldBe("Min sammanfattning");
        rebasing.Result.Base.Memo.Sections[1].Body.ShouldBe("Deras skäl");
    }

    [Theory]
    [InlineData(Holds.Replayed, 300)]
    [InlineData(Holds.Theirs, 200)]
    public void Where_both_changed_one_cell_the_choice_holds(Holds choice, int kronor)
    {
        var start = Sample.Seed1Case;
        var theirs = Taken(start, [Typed(start, 2, 200)]);
        ImmutableArray<Change> mine = [Typed(start, 1, 111), Typed(start, 2, 300)];
        var clash = Rebasing.Of(start, mine, theirs, NoChoices).Divergences.Single(divergence => divergence.IsClash).Aspect;

        var rebasing = Rebasing.Of(start, mine, theirs, NoChoices.Add(clash, choice));

        rebasing.Result.Base.Entry(Cell(start, 1)).ShouldBe(new AmountEntry(Money.FromKronor(111)));
        rebasing.Result.Base.Entry(Cell(start, 2)).ShouldBe(new AmountEntry(Money.FromKronor(kronor)));
        rebasing.Unmet.ShouldBeEmpty();
    }

    [Fact]
    public void A_row_that_I_removed_and_they_changed_is_a_clash_and_can_come_back_as_theirs()
    {
        var start = Sample.Seed1Case;
        var row = start.Base.Costs[1];
        var theirs = Taken(start, [Edit(SetCells.One(new CellId(row.Id, start.Base.Timeline[2].Id), new AmountEntry(Money.FromKronor(7))))]);
        ImmutableArray<Change> mine = [Edit(new RemoveRow(row.Id))];

        var clash = Rebasing.Of(start, mine, theirs, NoChoices).Divergences.Single(divergence => divergence.IsClash).Aspect;
        clash.ShouldBe(new RowAspect(row.Id));
        var rebasing = Rebasing.Of(start, mine, theirs, NoChoices.Add(clash, Holds.Theirs));

        rebasing.Result.Base.Costs[1].Cells[2].ShouldBe(new AmountEntry(Money.FromKronor(7)));
        rebasing.Result.Base.Costs.Length.ShouldBe(start.Base.Costs.Length);
    }

    [Fact]
    public void An_amount_of_theirs_in_a_blank_cell_of_a_row_that_I_removed_is_a_clash_too()
    {
        var start = Sample.Seed1Case;
        var blank = new CellId(new RowId("11"), start.Base.Timeline[2].Id);
        var theirs = Taken(start, [Edit(SetCells.One(blank, new AmountEntry(Money.FromKronor(7))))]);

        Rebasing.Of(start, [Edit(new RemoveRow(blank.Row))], theirs, NoChoices).Divergences.Single(divergence => divergence.IsClash).Aspect
            .ShouldBe(new RowAspect(blank.Row));
    }

    [Fact]
    public void A_row_that_both_removed_is_no_clash()
    {
        var start = Sample.Seed1Case;
        Change gone = Edit(new RemoveRow(start.Base.Costs[1].Id));

        Rebasing.Of(start, [gone], Taken(start, [gone]), NoChoices).Divergences.ShouldNotContain(divergence => divergence.IsClash);
    }

    [Fact]
    public void An_amount_of_mine_in_a_row_that_they_removed_is_named_and_the_rest_is_made()
    {
        var start = Sample.Seed1Case;
        var theirs = Taken(start, [Edit(new RemoveRow(start.Base.Costs[1].Id))]);
        var lost = Edit(SetCells.One(new CellId(start.Base.Costs[1].Id, start.Base.Timeline[2].Id), new AmountEntry(Money.FromKronor(7))));

        var rebasing = Rebasing.Of(start, [lost, Typed(start, 2, 300)], theirs, NoChoices);

        rebasing.Refused.ShouldHaveSingleItem().Change.ShouldBe(lost);
        rebasing.Divergences.Single(divergence => divergence.IsClash).Aspect.ShouldBe(new RowAspect(start.Base.Costs[1].Id));
        rebasing.Result.Base.Entry(Cell(start, 2)).ShouldBe(new AmountEntry(Money.FromKronor(300)));
    }

    [Fact]
    public void Set_aside_mine_is_an_alternative_and_theirs_is_the_budget() => Any.Changes.Holds(
        made =>
        {
            var half = made.Changes.Length / 2;
            var (mine, theirs) = (made.Changes[..half], Taken(made.Workbook, made.Changes[half..]));

            var aside = SetAside.Of(made.Workbook, mine, theirs, "Mitt");

            ProjectJson.Same(aside.Result.Base, theirs.Base).ShouldBeTrue();
            WorkbookJson.Same(After(theirs, aside.Changes), aside.Result).ShouldBeTrue();
            aside.Result.Scenarios.Length.ShouldBeLessThanOrEqualTo(theirs.Scenarios.Length + half);
            if (mine.Any(change => change is EditBase))
            {
                var kept = aside.Result.Scenarios.Single(scenario => scenario.Name.StartsWith("Mitt", StringComparison.Ordinal));
                var (replayed, refused) = kept.Replay(made.Workbook.Base);
                refused.ShouldBeEmpty();
                ProjectJson.Same(replayed, After(made.Workbook, mine).Base).ShouldBeTrue();
            }
        },
        times: 60);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_end_of_mine_that_was_set_aside_moves_as_it_does_in_the_budget(bool named)
    {
        var start = Sample.Seed1Case with { Scenarios = [new Scenario("Juni", [new ExtendTo(new DateOnly(2025, 6, 30))]), new Scenario("A", [ToDecember])] };
        ImmutableArray<Change> mine = named
            ? [new AdoptScenario("Juni"), new AdoptScenario("A")]
            : [Edit(new EditAll([new EditAll([ToDecember, new RenameRow(start.Base.Costs[1].Id, "Konsulter")])]))];

        var kept = SetAside.Of(start, mine, Taken(start, [Typed(start, 1, 200)]), "Mitt").Result.FindScenario("Mitt")!;

        kept.Extension.ShouldBe(ToDecember);
        ProjectJson.Same(kept.Replay(start.Base).Project, After(start, mine).Base).ShouldBeTrue();
        var moved = kept.With(new ExtendTo(Sample.Seed1.Timeline.Last));
        moved.Edits.Length.ShouldBe(kept.Edits.Length);
        moved.Extension!.Last.ShouldBe(Sample.Seed1.Timeline.Last);
        moved.BeforeExtension().Edits.ShouldBe(kept.BeforeExtension().Edits);
        if (!named)
        {
            Sheet.Of(moved.Replay(start.Base).Project).KronorOf("Egen personal")[3].ShouldBe(415_262);
        }
    }

    [Fact]
    public void An_amendment_that_both_started_keeps_what_they_have_done_in_it()
    {
        var start = After(Sample.Seed2Case, [new Decide(new DateOnly(2024, 1, 15), null, null)]);
        var theirs = Taken(start, [new StartAmendment(), Edit(new ExtendTo(new DateOnly(2027, 6, 30))), Typed(start, 1, 200)]);

        var rebasing = Rebasing.Of(start, [new StartAmendment(), Typed(start, 2, 300)], theirs, NoChoices);

        rebasing.Result.Base.Timeline.Last.ShouldBe(new DateOnly(2027, 6, 30));
        rebasing.Result.Base.Entry(Cell(start, 1)).ShouldBe(new AmountEntry(Money.FromKronor(200)));
        rebasing.Result.Base.Entry(Cell(start, 2)).ShouldBe(new AmountEntry(Money.FromKronor(300)));
        rebasing.Result.IsDecided.ShouldBeFalse();
        rebasing.Refused.ShouldHaveSingleItem().Refusal.ShouldBe(new AmendmentUnderWay());
        rebasing.Unmet.ShouldBeEmpty();
    }

    private static EditBase Edit(Edit edit) => new(edit);

    private static EditBase Typed(Workbook start, int period, int kronor) =>
        Edit(SetCells.One(Cell(start, period), new AmountEntry(Money.FromKronor(kronor))));

    private static CellId Cell(Workbook start, int period) => new(start.Base.Costs[0].Id, start.Base.Timeline[period].Id);

    private static Workbook After(Workbook workbook, ImmutableArray<Change> changes) =>
        changes.Aggregate(workbook, (next, change) => change.ApplyTo(next).Workbook);

    private static Workbook Taken(Workbook workbook, IEnumerable<Change> changes) =>
        Copy(changes.Aggregate(workbook, (next, change) => change.ApplyTo(next).Workbook));

    // As another process reads it: nothing is the same object.
    private static Workbook Copy(Workbook workbook) => WorkbookJson.Read(WorkbookJson.Write(workbook)).Value!;

    // Notes and reviews are a set: which one was written last is no difference. What the prose told follows from the rest.
    private static bool OnlyReordered(Workbook one, Workbook other) => WorkbookJson.Same(Sorted(one), Sorted(other));

    private static Workbook Sorted(Workbook workbook) => workbook with
    {
        Told = [],
        Scenarios = [.. workbook.Scenarios.OrderBy(scenario => scenario.Name, StringComparer.Ordinal)],
        Base = workbook.Base with
        {
            Notes = [.. workbook.Base.Notes.OrderBy(note => note.ToString(), StringComparer.Ordinal)],
            Reviews = [.. workbook.Base.Reviews.OrderBy(review => review.Finding, StringComparer.Ordinal)],
        },
    };
}
