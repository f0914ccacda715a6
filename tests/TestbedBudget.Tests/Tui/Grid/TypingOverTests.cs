using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Grid;

/// <summary>A key that is none of the text's own keeps what is typed over a cell, and then does what the last line says of it.</summary>
public sealed class TypingOverTests
{
    [Theory]
    [InlineData("Ctrl+P", typeof(PreviewLayer))]
    [InlineData("F6", typeof(GridLayer))]
    [InlineData("F7", typeof(Layer))]
    [InlineData("F1", typeof(HelpLayer))]
    public void A_command_keeps_the_amount_first(string key, Type shown)
    {
        var session = AtStaff2024().Type("2300985").Press(key);

        Amount(session).ShouldBe(Money.FromKronor(2300985));
        session.Model.Top.ShouldBeAssignableTo(shown);
        session.Model.Layers.OfType<GridLayer>().ShouldAllBe(grid => grid.Editor == null);
    }

    [Fact]
    public void Undo_takes_it_back_at_once()
    {
        var session = AtStaff2024();
        var before = Amount(session);

        Amount(session.Type("7").Press("Ctrl+Z")).ShouldBe(before);
        Amount(session.Press("Ctrl+Y")).ShouldBe(Money.FromKronor(7));
    }

    [Fact]
    public void What_cannot_be_read_stays_in_the_line_and_the_command_waits()
    {
        var session = AtStaff2024().Type("12,,5").Press("Ctrl+P");

        session.Model.Top.ShouldBeOfType<GridLayer>().Editor.ShouldNotBeNull().Field.Text.ShouldBe("12,,5");
        session.Row(2).ShouldStartWith(" ! ");
    }

    [Fact]
    public void In_a_formula_and_after_F2_commands_wait()
    {
        AtStaff2024().Type("=5").Press("Ctrl+P").Model.Top.ShouldBeOfType<GridLayer>().Editor.ShouldNotBeNull();
        AtStaff2024().Press("F2", "Ctrl+P").Model.Top.ShouldBeOfType<GridLayer>().Editor.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Ctrl+Q", "2300985")]
    [InlineData("Ctrl+Q", "=B1*2")]
    [InlineData("Ctrl+Q", "12,,5")]
    [InlineData("Ctrl+O", "2300985")]
    [InlineData("Ctrl+O", "=B1*2")]
    public void Who_leaves_has_not_said_Enter_and_the_text_stays_half_typed(string key, string typed)
    {
        var session = AtStaff2024().Type(typed).Press(key);

        (session.Model.Ended || session.Model.Top is ListLayer).ShouldBeTrue();
        session.Asked.ShouldNotContain(effect => effect is AppendChange);
        session.Asked.OfType<LeaveOffAt>().ShouldHaveSingleItem().LeftOff.ShouldNotBeNull().HalfTyped.ShouldBe(typed);
    }

    [Theory]
    [InlineData("Ctrl+Q")]
    [InlineData("Ctrl+O")]
    public void Of_a_file_that_is_no_case_yet_the_half_typed_text_is_kept_beside_the_database(string key)
    {
        var session = Session.Open(Sample.Seed1Case);
        session.Show(session.Model.OpenFile(Sample.Seed2Case)).Press("Home", "Right", "Right").Type("77").Press(key);

        session.Asked.OfType<KeepAside>().ShouldHaveSingleItem().Work.LeftOff.ShouldNotBeNull().HalfTyped.ShouldBe("77");
        session.Asked.ShouldNotContain(effect => effect is StoreCase || effect is AppendChange);
    }

    [Fact]
    public void While_nothing_is_stored_the_half_typed_text_is_kept_before_leaving_is_asked_about()
    {
        var session = AtStaff2024().Type("5").Press("Enter").Send(new StoreFailed(new StoreDiskFull())).Send(new WorkKept(null, new StoreDiskFull()));
        session.Press("Escape").Type("77").Press("Ctrl+O");

        session.Model.Top.ShouldBeOfType<TroubleLayer>();
        session.Asked.OfType<KeepAside>().Last().Work.LeftOff.ShouldNotBeNull().HalfTyped.ShouldBe("77");
        session.Send(new WorkKept(null, new StoreDiskFull())).Press("Escape")
            .Model.Top.ShouldBeOfType<GridLayer>().Editor.ShouldNotBeNull().Field.Text.ShouldBe("77");
    }

    private static Session AtStaff2024()
    {
        var session = Session.Open(Sample.Seed1Case).Press("Home", "Home");
        return session.Press("Right");
    }

    private static Money? Amount(Session session) => session.Shown.Sheet.Find(new RowId("1"))!.Amounts[1].Amount;
}
