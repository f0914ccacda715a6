using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class MouseTests
{
    [Fact]
    public void A_click_on_any_amount_goes_to_its_cell() => Any.Project.Holds(
        project =>
        {
            var session = Session.Open(project, 120, 40);
            var layout = GridScrolling.LayoutOf(session.Model, session.Model.Grid());
            foreach (var column in layout.Periods)
            {
                for (var index = layout.Costs.First; index < layout.Costs.First + layout.Costs.Shown; index++)
                {
                    session.Send(At(MouseAction.LeftPress, column.End - 1, layout.Costs.LineOf(index)));
                    session.Model.Grid().Cursor.ShouldBe(new GridCursor(TableKind.Costs, index, column.Index));
                }
            }
        },
        times: 15);

    [Fact]
    public void A_click_on_an_amount_that_is_seen_goes_to_its_cell()
    {
        var project = Sample.Seed1;
        var session = Session.Open(project, 120, 40);
        var clicked = 0;
        foreach (var table in new[] { TableKind.Costs, TableKind.Financing })
        {
            for (var index = 0; index < project.Rows(table).Count; index++)
            {
                var number = $" {(table == TableKind.Costs ? 0 : project.Costs.Length) + index + 1} ";
                var line = Enumerable.Range(0, 40).First(y => session.Row(y).IndexOf(number, StringComparison.Ordinal) is >= 0 and < 3);
                var from = 0;
                for (var column = 0; column < project.Timeline.Count; column++)
                {
                    if (project.Rows(table)[index].Cells[column] is not AmountEntry typed)
                    {
                        continue;
                    }

                    var seen = SwedishNumber.Amount(typed.Amount, Precision.Krona);
                    var start = session.Row(line).Replace('\u00A0', ' ').IndexOf(seen, from, StringComparison.Ordinal);
                    start.ShouldBeGreaterThan(0, $"{seen} in {session.Row(line)}");
                    from = start + seen.Length;
                    foreach (var x in new[] { start, from - 1 })
                    {
                        session.Press("Home", "Home").Send(At(MouseAction.LeftPress, x, line));
                        session.Model.Grid().Cursor.ShouldBe(new GridCursor(table, index, column), seen);
                        clicked++;
                    }
                }
            }
        }

        clicked.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Dragging_selects_and_the_status_line_sums()
    {
        var session = Session.Open(Sample.Seed2);
        var layout = GridScrolling.LayoutOf(session.Model, session.Model.Grid());
        var (left, right) = (layout.Periods[0].End - 1, layout.Periods[1].End - 1);

        session.Send(At(MouseAction.LeftPress, left, layout.Costs.LineOf(0))).Send(At(MouseAction.Drag, right, layout.Costs.LineOf(1)));

        session.Row(23).Replace('\u00A0', ' ').ShouldContain("2 x 2 celler  antal 4  summa 2 095 375 kr");
    }

    [Fact]
    public void The_wheel_moves_by_rows_and_clicks_outside_do_nothing()
    {
        var session = Session.Open(Sample.Seed1).Send(At(MouseAction.WheelDown, 40, 10));
        session.Model.Grid().Cursor.Index.ShouldBe(3);
        session.Send(At(MouseAction.WheelUp, 40, 10)).Model.Grid().Cursor.Index.ShouldBe(0);

        var before = session.Model.Grid();
        session.Send(At(MouseAction.LeftPress, 79, 0)).Send(At(MouseAction.LeftPress, 5, 23)).Model.Grid().ShouldBe(before);
    }

    [Fact]
    public void The_mouse_does_not_disturb_what_is_being_typed()
    {
        var session = Session.Open(Sample.Seed2).Type("12").Send(At(MouseAction.LeftPress, 40, 5));

        session.Model.Grid().Editor!.Field.Text.ShouldBe("12");
    }

    [Fact]
    public void The_mouse_is_off_until_it_is_asked_for_and_says_how_to_paste_then()
    {
        var session = Session.Open(Sample.Seed2);
        session.Model.MouseIsOn.ShouldBeFalse();

        session.Run("mouse").Row(2).ShouldContain("Shift");
        session.Asked.ShouldContain(new UseMouse(true));
    }

    private static Input At(MouseAction action, int column, int row) => new(new MouseUsed(action, column, row, KeyModifiers.None));
}
