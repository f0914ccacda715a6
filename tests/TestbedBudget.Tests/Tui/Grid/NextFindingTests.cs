using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class NextFindingTests
{
    [Fact]
    public void Every_finding_with_a_place_is_told_once_before_the_first_comes_again() => Any.Project.Holds(
        project =>
        {
            var session = Session.Open(project);
            var expected = Sentences(session);

            Told(session, expected.Length).ShouldBe(expected);
            Told(session, expected.Length).ShouldBe(expected);
            Told(session, expected.Length, "previous-finding").ShouldBe(expected.Reverse().Skip(1).Concat(expected.TakeLast(1)));
        },
        times: 40);

    [Fact]
    public void Findings_of_sums_and_several_of_one_cell_do_not_hold_it_up()
    {
        var session = Session.Open(Sample.Seed1Case);
        var expected = Sentences(session);
        expected.Length.ShouldBeGreaterThan(10);

        Told(session, expected.Length).ShouldBe(expected);
    }

    [Fact]
    public void One_that_is_mended_is_followed_by_the_next()
    {
        var session = Session.Open(Sample.Seed1Case);
        var expected = Sentences(session);
        Told(session, 3);

        session.Send(new StoreChanged()).Run("findings").Press("down", "down", "g").Type("kontrollerat").Press("Enter");
        Sentences(session).ShouldNotContain(expected[2]);

        Told(session, 1).ShouldBe([expected[3]]);
        Told(session, 2, "previous-finding").ShouldBe([expected[1], expected[0]]);
    }

    [Fact]
    public void Where_none_has_been_told_the_one_before_is_the_last()
    {
        var session = Session.Open(Sample.Seed1Case);

        Told(session, 1, "previous-finding").ShouldBe([Sentences(session)[^1]]);
    }

    private static string[] Sentences(Session session) =>
    [
        .. session.Shown.Findings.Where(finding => finding is { IsReviewed: false, Place: not null })
            .Select(finding => session.Model.Texts.Findings.Of(finding).Sentence),
    ];

    private static string[] Told(Session session, int times, string command = "next-finding")
    {
        var told = new List<string>();
        for (var i = 0; i < times; i++)
        {
            session.Run(command);
            told.Add(session.Model.Notice!);
        }

        return [.. told];
    }
}
