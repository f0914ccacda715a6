using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Sharing;

public sealed class SavedDecisionTests
{
    [Fact]
    public void Saving_a_decision_says_that_the_case_is_decided_and_asks_for_what_the_store_says_of_it_now()
    {
        var session = Session.Open(Sample.Seed2Case);

        session.Send(new SaveAnswered(new VersionSaved(2) { NewState = CaseState.Decided }));

        session.Screen.ShouldContain("Sparat som version 2, och ärendet är nu beslutat.");
        session.Asked.OfType<SeeCase>().ShouldHaveSingleItem().Key.ShouldBe(Sample.Seed2Case.Key);
    }

    [Fact]
    public void Saving_anything_else_says_the_version_alone()
    {
        var session = Session.Open(Sample.Seed2Case);

        session.Send(new SaveAnswered(new VersionSaved(2)));

        session.Screen.ShouldContain("Sparat som version 2.");
        session.Asked.OfType<SeeCase>().ShouldBeEmpty();
    }

    [Fact]
    public void The_history_shows_which_version_decided_the_case()
    {
        var (decided, saved) = (Version(2, CaseState.Decided), Version(3, CaseState.Decided));

        HistoryTexts.Manner(decided, CaseState.Draft, Texts.Swedish).ShouldBe("beslutat");
        HistoryTexts.Manner(saved, CaseState.Decided, Texts.Swedish).ShouldBe("sparad");
        HistoryTexts.Line(decided, CaseState.Draft, Texts.Swedish).ShouldEndWith(" anna, beslutat");
        HistoryTexts.Line(decided, CaseState.Draft, Texts.English).ShouldEndWith(" anna, decided");
        HistoryTexts.Line(saved, CaseState.Decided, Texts.English).ShouldEndWith(" anna, saved");

        static VersionLine Version(int number, CaseState state) => new(number, DateTimeOffset.UnixEpoch, "anna", VersionKind.Saved, null, state);
    }
}
