using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>The list, the history and the portfolio agree on how far a case has come: a saved decision decides it.</summary>
public sealed class CaseProgressTests : IDisposable
{
    private static readonly Decide Deciding = new(new DateOnly(2024, 1, 15), "§ 7", null);
    private readonly TemporaryStore _files = new();
    private readonly SqliteWorkbookStore _store;

    public CaseProgressTests()
    {
        _store = _files.Open();
        _store.Create(Sample.Seed2Case, VersionKind.Imported);
    }

    private static string Key => Sample.Seed2Case.Key;

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_decision_makes_the_case_decided_when_it_is_saved_and_an_amendment_makes_it_a_draft_again()
    {
        SetState(CaseState.InReview);
        var draft = DraftTests.Kept(_store.Append(_store.Open(Key)!.Draft, Deciding));
        State.ShouldBe(CaseState.InReview);

        _store.SaveDraft(draft, _store.Open(Key)!.Current()).ShouldBe(new VersionSaved(3) { NewState = CaseState.Decided });
        State.ShouldBe(CaseState.Decided);
        _store.Portfolio(PortfolioQuery.All).DecidedByState.ShouldBe(0);

        Save(new StartAmendment()).ShouldBe(new VersionSaved(4) { NewState = CaseState.Draft });
        _store.History(Key).Select(version => version.State).ShouldBe([CaseState.Draft, CaseState.Decided, CaseState.InReview, CaseState.Draft]);
        _store.Check().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_set_by_hand_stays_until_the_next_decision_or_amendment()
    {
        Save(Deciding);
        SetState(CaseState.InReview);
        Save(new EditBase(new RenameRow(new RowId("1"), "Personal"))).ShouldBe(new VersionSaved(4));
        State.ShouldBe(CaseState.InReview);

        Save(new StartAmendment()).ShouldBe(new VersionSaved(5));
        State.ShouldBe(CaseState.InReview);

        SetState(CaseState.Closed);
        Save(Deciding).ShouldBe(new VersionSaved(7) { NewState = CaseState.Decided });
    }

    [Fact]
    public void An_amendment_that_is_decided_before_it_is_saved_is_a_new_decision()
    {
        Save(Deciding);
        SetState(CaseState.Draft);

        Save(new StartAmendment(), Deciding).ShouldBe(new VersionSaved(4) { NewState = CaseState.Decided });
    }

    [Fact]
    public void A_version_that_is_taken_back_has_the_state_of_its_decisions()
    {
        Save(Deciding);

        _store.Save(Key, 2, _store.Version(Key, 1)!, VersionKind.Restored).ShouldBe(new VersionSaved(3) { NewState = CaseState.Draft });
        _store.Save(Key, 3, _store.Version(Key, 2)!, VersionKind.Restored).ShouldBe(new VersionSaved(4) { NewState = CaseState.Decided });
    }

    [Fact]
    public void A_decided_case_that_is_brought_in_is_decided()
    {
        _store.Create(Deciding.ApplyTo(Sample.Seed1Case).Workbook, VersionKind.Imported);

        _store.Find(Sample.Seed1Case.Key)!.State.ShouldBe(CaseState.Decided);
    }

    private CaseState State => _store.Find(Key)!.State;

    private void SetState(CaseState state) => _store.SetState(Key, _store.Find(Key)!.Version, state).ShouldBeOfType<VersionSaved>();

    private SaveOutcome Save(params Change[] changes)
    {
        var draft = _store.Open(Key)!.Draft;
        foreach (var change in changes)
        {
            draft = DraftTests.Kept(_store.Append(draft, change));
        }

        return _store.SaveDraft(draft, _store.Open(Key)!.Current());
    }
}
