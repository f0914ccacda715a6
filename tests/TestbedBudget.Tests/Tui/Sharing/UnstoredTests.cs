using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A memo's file on the screen whose Dnr is another case's: its changes are in no database.</summary>
public sealed class UnstoredTests : IDisposable
{
    private readonly Office _office = Office.WithExtension();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("Ctrl+O")]
    [InlineData("Ctrl+Q")]
    public void Changes_that_no_case_holds_are_asked_for_before_they_go(string leave)
    {
        var session = Changed();
        session.Row(0).ShouldContain("1 ändring, inte lagrat");

        session.Press(leave);
        session.Screen.ShouldContain("En ändring är inte lagrad");
        session.Press("n").Model.Case!.Position.ShouldBe(1);

        session.Press(leave, "j");
        (session.Model.Ended || session.Model.Case is null).ShouldBeTrue();
    }

    [Fact]
    public void A_lost_link_keeps_them_aside()
    {
        var session = Changed();

        session.Send(new Input(new TestbedBudget.Terminal.EndRequested(TestbedBudget.Terminal.EndReason.Hangup)));

        session.Model.Ended.ShouldBeTrue();
        session.Asked.OfType<KeepAside>().ShouldHaveSingleItem().Work.Changes.Length.ShouldBe(1);
    }

    [Fact]
    public void An_unchanged_file_is_left_without_a_question() =>
        FromFile().Press("Ctrl+O").Model.Case.ShouldBeNull();

    private Session FromFile()
    {
        var session = _office.Sit("bo").Session;
        return session.Show(session.Model.OpenFile(Sample.Seed1Case));
    }

    private Session Changed()
    {
        var session = FromFile().Press("7", "Enter");
        session.Screen.ShouldContain("21RS4368 finns redan");
        return session.Press("Escape");
    }
}
