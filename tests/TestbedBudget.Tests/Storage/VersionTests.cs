using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class VersionTests : IDisposable
{
    private readonly TemporaryStore _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_case_comes_back_as_it_was_stored() => Any.Workbook.Holds(
        workbook =>
        {
            using var own = new TemporaryStore();
            own.Open().Create(workbook, VersionKind.Imported).ShouldBe(new CaseCreated(workbook.Key));

            var opened = own.Open().Open(workbook.Key)!;

            StructureText.Of(opened.Base).ShouldBe(StructureText.Of(workbook));
            (opened.Latest, opened.Draft.BasedOn).ShouldBe((1, 1));
        },
        times: 20);

    [Fact]
    public void A_case_of_the_same_key_or_number_is_not_stored_twice()
    {
        var (workbook, _) = DraftTests.Sample(0);
        var numbered = workbook with { Base = WithNumber(workbook, "21RS4368") };
        var store = _files.Open();
        store.Create(numbered with { Key = "~made-up" }, VersionKind.Created).ShouldBe(new CaseCreated("~made-up"));

        var exists = store.Create(numbered with { Key = "21rs4368" }, VersionKind.Imported).ShouldBeOfType<CaseExists>();

        exists.Existing.Key.ShouldBe("~made-up");
        store.Find("21rs4368")!.Key.ShouldBe("~made-up");
        store.List(CaseQuery.All).Total.ShouldBe(1);
    }

    [Fact]
    public void A_draft_becomes_the_next_version_with_who_when_and_why()
    {
        var (workbook, changes) = DraftTests.Sample(2);
        var store = _files.Open("lena");
        var draft = DraftTests.Kept(store.Append(DraftTests.Begin(_files, workbook), changes[0]));
        var mine = changes[0].ApplyTo(workbook).Workbook;

        store.SaveDraft(draft, mine, "Höjd lön").ShouldBe(new VersionSaved(2));

        var opened = store.Open(workbook.Key)!;
        WorkbookJson.Same(opened.Base, mine).ShouldBeTrue();
        opened.Changes.ShouldBeEmpty();
        var history = store.History(workbook.Key);
        history.Select(version => (version.Number, version.By, version.Kind, version.Reason)).ShouldBe(
            [(2, "lena", VersionKind.Saved, "Höjd lön"), (1, "creator", VersionKind.Created, null)]);
        WorkbookJson.Same(store.Version(workbook.Key, 1)!, workbook).ShouldBeTrue();
        store.Version(workbook.Key, 3).ShouldBeNull();
    }

    [Fact]
    public void A_save_on_a_stale_base_is_refused_with_the_three_to_compare()
    {
        var (workbook, _) = DraftTests.Sample(0);
        var change = new EditBase(new RenameRow(workbook.Base.Costs[0].Id, "Anna was here"));
        var start = DraftTests.Begin(_files, workbook);
        var (anna, bo) = (_files.Open("anna"), _files.Open("bo"));
        var (annas, bos) = (change.ApplyTo(workbook).Workbook, Renamed(workbook, "Bo was here"));
        var annasDraft = DraftTests.Kept(anna.Append(start, change));
        var bosDraft = DraftTests.Kept(bo.Append(start, new EditBase(Rename(workbook, "Bo was here"))));
        bo.SaveDraft(bosDraft, bos).ShouldBe(new VersionSaved(2));

        var refused = anna.SaveDraft(annasDraft, annas).ShouldBeOfType<SavedElsewhere>();

        WorkbookJson.Same(refused.Base, workbook).ShouldBeTrue();
        WorkbookJson.Same(refused.Theirs, bos).ShouldBeTrue();
        WorkbookJson.Same(refused.Mine, annas).ShouldBeTrue();
        (refused.TheirVersion.Number, refused.TheirVersion.By).ShouldBe((2, "bo"));
        anna.History(workbook.Key).Length.ShouldBe(2);
        var opened = anna.Open(workbook.Key)!;
        (opened.Draft.BasedOn, opened.Latest).ShouldBe((1, 2));

        var rebased = DraftTests.Kept(anna.Rebase(annasDraft, 2, [change]));
        anna.SaveDraft(rebased, anna.Open(workbook.Key)!.Current()).ShouldBe(new VersionSaved(3));
        var merged = anna.Open(workbook.Key)!.Base.Base;
        (merged.Header.Title, merged.Costs[0].Label).ShouldBe(("Bo was here", "Anna was here"));
    }

    [Fact]
    public void A_state_that_somebody_set_makes_no_save_stale()
    {
        var (workbook, changes) = DraftTests.Sample(1);
        var draft = DraftTests.Kept(_files.Open().Append(DraftTests.Begin(_files, workbook), changes[0]));

        _files.Open("bo").SetState(workbook.Key, 1, CaseState.InReview).ShouldBe(new VersionSaved(2));
        _files.Open().SaveDraft(draft, changes[0].ApplyTo(workbook).Workbook).ShouldBe(new VersionSaved(3));

        _files.Open().Find(workbook.Key)!.State.ShouldBe(CaseState.InReview);
        _files.Open().History(workbook.Key).Select(version => version.State)
            .ShouldBe([CaseState.InReview, CaseState.InReview, CaseState.Draft]);
    }

    [Fact]
    public void An_earlier_version_comes_back_as_a_new_one()
    {
        var (workbook, _) = DraftTests.Sample(0);
        DraftTests.Begin(_files, workbook);
        var store = _files.Open();
        store.Save(workbook.Key, 1, Renamed(workbook, "Mistake"), VersionKind.Imported).ShouldBe(new VersionSaved(2));

        var first = store.Version(workbook.Key, 1)!;
        store.Save(workbook.Key, 1, first, VersionKind.Restored).ShouldBeOfType<SavedElsewhere>();
        store.Save(workbook.Key, 2, first, VersionKind.Restored).ShouldBe(new VersionSaved(3));

        WorkbookJson.Same(store.Open(workbook.Key)!.Base, workbook).ShouldBeTrue();
        store.History(workbook.Key).Select(version => version.Kind)
            .ShouldBe([VersionKind.Restored, VersionKind.Imported, VersionKind.Created]);
    }

    [Fact]
    public void A_purge_leaves_nothing_and_others_cases_alone()
    {
        var (workbook, changes) = DraftTests.Sample(1);
        var draft = DraftTests.Begin(_files, workbook);
        var store = _files.Open();
        store.Append(draft, changes[0]).ShouldBeOfType<DraftKept>();
        store.Create(Renamed(workbook, "Other") with { Key = "~other" }, VersionKind.Created);

        store.Purge(workbook.Key);

        store.Open(workbook.Key).ShouldBeNull();
        store.List(CaseQuery.All).Lines.ShouldHaveSingleItem().Key.ShouldBe("~other");
        Should.Throw<StoreException>(() => store.Append(draft, changes[0])).Fault.ShouldBe(new CaseGone(workbook.Key));
    }

    internal static Workbook Renamed(Workbook workbook, string title) =>
        new EditBase(Rename(workbook, title)).ApplyTo(workbook).Workbook;

    private static SetHeader Rename(Workbook workbook, string title) =>
        new(workbook.Base.Header with { Title = title, CaseNumber = null });

    private static Project WithNumber(Workbook workbook, string number) =>
        workbook.Base with { Header = workbook.Base.Header with { CaseNumber = number } };
}
