using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class UndoTests
{
    private static readonly string[] Changing =
    [
        "clear", "copy", "cut", "paste", "paste-amounts", "paste-transposed", "fill-down", "fill-right", "fill-series",
        "insert-heading", "delete-row", "move-row-up", "move-row-down", "duplicate-row", "sort-rows", "mark-grant-row",
        "lock-period", "split-period", "split-years", "merge-periods", "add-period", "remove-period", "select-row", "select-column",
        "select-all", "unselect", "up", "down", "left", "right", "other-table", "next-cell",
    ];

    [Fact]
    public void Undoing_everything_gives_the_start_back_and_redoing_it_the_end() => Any.Project.Holds(
        project =>
        {
            var dice = new Dice(project.Costs.Length + (31 * project.Financing.Length) + project.Timeline.First.DayNumber);
            var start = Session.Open(project).Model;
            var model = start;
            for (var i = 0; i < 25; i++)
            {
                model = dice.Once(4) ? Typed(model, dice) : Ran(model, dice.One(Changing));
            }

            var end = model.Case!.Workbook;
            var count = model.Case.Position;
            for (var i = 0; i < count; i++)
            {
                model = Ran(model, "undo");
            }

            model.Case!.CanUndo.ShouldBeFalse();
            WorkbookJson.Same(model.Case.Workbook, start.Case!.Workbook).ShouldBeTrue();
            Amounts(model).ShouldBe(Amounts(start));
            for (var i = 0; i < count; i++)
            {
                model = Ran(model, "redo");
            }

            WorkbookJson.Same(model.Case!.Workbook, end).ShouldBeTrue();
        },
        times: 60);

    [Fact]
    public void Filling_and_undoing_restores_every_cell() => Any.Project.Holds(
        project =>
        {
            foreach (var fill in new[] { "Ctrl+D", "Ctrl+R" })
            {
                var session = Session.Open(project).Press("Ctrl+A", fill);
                if (session.Model.Case!.CanUndo)
                {
                    session.Press("Ctrl+Z");
                }

                ProjectJson.Same(session.Shown.Project, project).ShouldBeTrue();
            }
        },
        times: 30);

    [Fact]
    public void The_list_of_changes_says_them_in_words_and_goes_to_any_of_them()
    {
        var session = Session.Open(Sample.Seed2).Type("500000").Press("Enter").Type("40000").Press("Enter").Run("undo-list");

        session.Screen.ShouldContain("Egen personal 2024: 935 701 → 500 000");
        session.Screen.ShouldContain("Indirekta kostnader 2024: 93 570 → 40 000");
        session.Press("Down", "Down", "Enter");
        ProjectJson.Same(session.Shown.Project, Sample.Seed2).ShouldBeTrue();
        session.Asked.OfType<MoveDraft>().Last().Position.ShouldBe(0);
        session.Run("undo-list").Press("Up", "Up", "Enter");
        session.Shown.Sheet.KronorOf("Indirekta kostnader")[0].ShouldBe(40_000);
    }

    private static Model Typed(Model model, Dice dice)
    {
        foreach (var letter in dice.One(["=A1+B2", "=SUMMA(A1:B2)/2", "12 000", "=1/0", "7,5 tkr"]))
        {
            model = Pressed(model, Key.Of(letter));
        }

        return ToGrid(Pressed(model, Key.Of(KeyCode.Enter)));
    }

    // A dialog takes what stands in it; one that refuses it is left.
    private static Model Ran(Model model, string name)
    {
        var next = model.Keymap.Find(name).Try(model).Model;
        return next.Top is GridLayer ? ToGrid(next) : ToGrid(Pressed(next, next.Top is ConfirmLayer ? Key.Of('j') : Key.Of(KeyCode.Enter)));
    }

    private static Model ToGrid(Model model)
    {
        while (model.Top is not GridLayer { Editor: null })
        {
            model = Pressed(model, Key.Of(KeyCode.Escape));
        }

        return model;
    }

    private static Model Pressed(Model model, Key key) => App.Update(model, new Input(new KeyPressed(key))).Model;

    private static CellValue[] Amounts(Model model) =>
        [.. model.Shown().Sheet.Costs.Rows.Concat(model.Shown().Sheet.Financing.Rows).SelectMany(row => row.Amounts)];
}
