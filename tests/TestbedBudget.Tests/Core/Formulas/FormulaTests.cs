using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public class FormulaTests
{
    private static readonly Project Seed = Sample.Seed1;
    private static readonly CellId Travel2025 = Seed.CellAt("Resor och logi", "2025");

    [Fact]
    public void A_formula_agrees_with_an_evaluator_of_its_own_is_read_back_as_shown_and_as_stored() => Law.Holds(
        from project in ProjectGen.Projects()
        where project.Costs.Length > 0
        from tree in FormulaTree.Of(project, 3)
        from own in Gen.Choose(0, project.Timeline.Count - 1)
        select (project, tree, own),
        sample =>
        {
            var (project, tree, own) = sample;
            var cell = new CellId(project.Costs[0].Id, project.Timeline[own].Id);
            var (formula, fault) = Formula.Parse("=" + tree.Text, project);
            fault.ShouldBeNull(tree.Text);
            Formula.FromSource(formula!.Source).ShouldBe(formula);
            foreach (var language in Enum.GetValues<FormulaLanguage>())
            {
                Formula.Parse(formula.Display(project, cell, language), project).Formula.ShouldBe(formula);
            }

            ShouldShow(Shown(With(project, cell, formula), cell), tree, project, own);
        });

    [Theory]
    [InlineData("=12*41 000*1,3142", 646_586)]
    [InlineData("=12*41000*1.31420", 646_586)]
    [InlineData("=-2^2", 4)]
    [InlineData("=2^3^2", 64)]
    [InlineData("=1+2*3%", 1)]
    [InlineData("=7/2", 4)]
    [InlineData("=Egen personal*15%", 358_985)]
    [InlineData("=egen PERSONAL 2024 * 1,025", 2_357_997)]
    [InlineData("=[Egen personal] 2024", 2_300_485)]
    [InlineData("=C1-C2", 2_168_232)]
    [InlineData("=SUMMA(C1:C2;C4)", 2_795_120)]
    [InlineData("=SUM(B1:$C$1)", 4_693_717)]
    [InlineData("=Egen personal Totalt", 10_392_159)]
    [InlineData("=SUMMA FINANSIERING 2024", 2_688_059)]
    [InlineData("=TOTAL FINANCING Total", 12_023_714)]
    [InlineData("=Region Örebro län 1:1-medel", 1_413_816)]
    [InlineData("=OM(C1>2 000 000;MÅNADER();0)", 12)]
    [InlineData("=IF(C1<=2 000 000;1)", 0)]
    [InlineData("=AVRUNDA(C1;-3)", 2_393_000)]
    [InlineData("=MAX(C1:C2)−MIN(C1:C2)", 2_168_232)]
    [InlineData("=12 000*MÅNADER", 144_000)]
    public void What_an_analyst_types(string text, int kronor) =>
        Shown(With(Seed, Travel2025, Read(text)), Travel2025).Amount.ShouldBe(Money.FromKronor(kronor));

    [Theory]
    [InlineData("=310 000+1,5x", FormulaFaultKind.UnexpectedSign, 13, "x")]
    [InlineData("=1+", FormulaFaultKind.EndsEarly, 4, "")]
    [InlineData("=", FormulaFaultKind.EndsEarly, 2, "")]
    [InlineData("=Egen persnal*2", FormulaFaultKind.UnknownName, 2, "Egen persnal")]
    [InlineData("=(1+2", FormulaFaultKind.ParenthesisMissing, 6, ")")]
    [InlineData("=1+2)", FormulaFaultKind.UnexpectedSign, 5, ")")]
    [InlineData("=Z1", FormulaFaultKind.OutsideTables, 2, "Z1")]
    [InlineData("=A99", FormulaFaultKind.OutsideTables, 2, "A99")]
    [InlineData("=A1:B2", FormulaFaultKind.RangeNotHere, 2, "A1:B2")]
    [InlineData("=SUM(A1:B2+1)", FormulaFaultKind.RangeNotHere, 6, "A1:B2")]
    [InlineData("=ABS(1;2)", FormulaFaultKind.WrongArguments, 2, "ABS")]
    [InlineData("=SUM(1;)", FormulaFaultKind.UnexpectedSign, 8, ")")]
    [InlineData("=1.234*2", FormulaFaultKind.AmbiguousNumber, 2, "1.234")]
    [InlineData("=37 500 15 000", FormulaFaultKind.UnexpectedSign, 9, "1")]
    [InlineData("=[Egen personal", FormulaFaultKind.ParenthesisMissing, 16, "]")]
    public void A_text_that_is_no_formula_says_where_and_why(string text, FormulaFaultKind kind, int column, string found)
    {
        var fault = Formula.Parse(text, Seed).Fault!;
        (fault.Kind, fault.Column, fault.Found).ShouldBe((kind, column, found));
    }

    [Fact]
    public void Nothing_that_is_typed_or_stored_throws_or_overflows_the_stack() => Law.Holds(
        from signs in Gen.Elements("=()[]$:;+-*/^%<>#{}@\\. ,0123456789ABEgenpersonalSUMMAIFåäö\u00A0".ToCharArray()).ArrayOf(30)
        select new string(signs),
        text =>
        {
            _ = Formula.Parse(text, Seed);
            _ = Formula.FromSource(text);
            _ = CellInput.Read(text, Seed);
            _ = new FormulaNames(Seed).Complete(text, text.Length / 2);
            _ = CellAddress.CycleFixed(text, text.Length / 2);
        });

    [Fact]
    public void Depth_and_length_are_bounded()
    {
        Fault(new string('(', 3_000)).ShouldBe(FormulaFaultKind.TooDeep);
        Fault(new string('-', 3_000) + "1").ShouldBe(FormulaFaultKind.TooDeep);
        Fault(string.Concat(Enumerable.Repeat("ABS(", 900)) + "1").ShouldBe(FormulaFaultKind.TooDeep);
        Fault("1" + string.Concat(Enumerable.Repeat("+1", 1_500))).ShouldBe(FormulaFaultKind.TooLong);
        Fault(new string('1', 5_000)).ShouldBe(FormulaFaultKind.TooLong);
        Formula.FromSource(new string('(', 90_000)).ShouldBeNull();
        Shown(With(Seed, Travel2025, Read("1" + string.Concat(Enumerable.Repeat("+1", 900)))), Travel2025)
            .Amount.ShouldBe(Money.FromKronor(901));
    }

    [Fact]
    public void References_follow_their_row_when_rows_are_added_moved_and_renamed()
    {
        var project = With(Seed, Travel2025, Read("=C1+Externa tjänster"))
            .After(new AddRow(new CostRow { Id = new RowId("ny"), Label = "Lokaler" }, 0))
            .After(new MoveRow(new RowId("2"), 0))
            .After(new RenameRow(new RowId("2"), "Konsulter"));
        Shown(project, Travel2025).Amount.ShouldBe(Money.FromKronor(2_393_232 + 225_000));
        FormulaAt(project, Travel2025).Display(project, Travel2025).ShouldBe("=C3+Konsulter");
    }

    [Fact]
    public void Removing_a_row_that_is_read_shows_a_reference_error_with_its_name()
    {
        var before = With(Seed, Travel2025, Read("=Externa tjänster*2"));
        var after = before.After(new RemoveRow(new RowId("2")));
        Shown(after, Travel2025).Error.ShouldBe(CellError.Reference);
        Sheet.Of(after).Costs.Total.Error.ShouldBe(CellError.Reference);
        var formula = FormulaAt(after, Travel2025);
        formula.Display(after, Travel2025).ShouldBe("=#REFERENS[Externa tjänster]*2");
        Formula.Parse(formula.Display(after, Travel2025), after).Formula.ShouldBe(formula);
    }

    [Fact]
    public void A_range_that_loses_an_edge_shrinks_and_one_that_loses_all_is_lost()
    {
        var project = With(Seed, Travel2025, Read("=SUM(C1:C2)")).After(new RemoveRow(new RowId("2")));
        FormulaAt(project, Travel2025).Display(project, Travel2025).ShouldBe("=SUMMA(C1:C1)");
        var lost = project.After(new RemoveRow(new RowId("1")));
        FormulaAt(lost, Travel2025).Display(lost, Travel2025).ShouldContain("#REFERENS[Egen personal]");
    }

    [Theory]
    [InlineData("=B1*1,02", "=C2*1,02")]
    [InlineData("=$B1", "=$B2")]
    [InlineData("=B$1", "=C$1")]
    [InlineData("=$B$1", "=$B$1")]
    [InlineData("=SUMMA(A$1:B1)", "=SUMMA(B$1:C2)")]
    [InlineData("=Egen personal*15%", "=Egen personal*15%")]
    [InlineData("=Egen personal 2024", "=Egen personal 2024")]
    [InlineData("=D1", "=#REFERENS[Egen personal]")]
    public void A_formula_filled_one_down_and_one_right_moves_what_is_not_fixed(string text, string moved) =>
        Read(text).Moved(1, 1, Seed).Display(Seed, Travel2025).ShouldBe(moved);

    [Fact]
    public void Last_year_and_two_per_cent_is_no_circle_and_itself_is_one()
    {
        var chain = Seed
            .After(SetCells.One(Seed.CellAt("Resor och logi", "2025"), new FormulaEntry(Read("=B3*1,02"))))
            .After(SetCells.One(Seed.CellAt("Resor och logi", "2026"), new FormulaEntry(Read("=C3*1,02"))));
        Sheet.Of(chain).KronorOf("Resor och logi").ShouldBe([27_077, 15_000, 15_300, 15_606]);

        var circle = Sheet.Of(With(Seed, Travel2025, Read("=SUMMA KOSTNADER*2%")));
        circle.Circles.Single().Cells.ShouldBe([Travel2025]);
        circle.Find(Travel2025.Row)!.Amounts[2].Error.ShouldBe(CellError.Circle);
    }

    [Fact]
    public void The_branch_that_is_not_chosen_makes_no_circle()
    {
        var first = Seed.CellAt("Externa tjänster", "2025");
        var project = With(
            With(Seed, Travel2025, Read("=OM(Egen personal>0;5;Externa tjänster)")), first, Read("=OM(Egen personal=0;Resor och logi;7)"));
        Shown(project, Travel2025).Amount.ShouldBe(Money.FromKronor(5));
        Shown(project, first).Amount.ShouldBe(Money.FromKronor(7));
    }

    [Fact]
    public void The_longest_name_is_meant_and_brackets_keep_a_short_one_apart()
    {
        var project = Seed
            .After(new RenameRow(new RowId("2"), "Egen personal 2025"))
            .After(new RenameRow(new RowId("4"), "3D-skrivare [ny]"));
        Formula.Parse("=Egen personal 2025", project).Formula!.Source.ShouldBe("{n:2}");
        var short1 = Formula.Parse("=[egen personal] 2025", project).Formula!;
        short1.Source.ShouldBe("{n:1@2025-01-01}");
        short1.Display(project, Travel2025).ShouldBe("=[Egen personal] 2025");
        var odd = Formula.Parse("=3d-skrivare [ny]*2", project).Formula!;
        odd.Display(project, Travel2025).ShouldBe("=[3D-skrivare [ny]]]*2");
        Formula.Parse(odd.Display(project, Travel2025), project).Formula.ShouldBe(odd);
    }

    [Fact]
    public void Two_rows_of_one_name_are_told_apart_by_address_only()
    {
        var project = Seed.After(new RenameRow(new RowId("2"), "Egen personal"));
        Formula.Parse("=Egen personal", project).Fault!.Kind.ShouldBe(FormulaFaultKind.SeveralRowsOfThatName);
        Formula.FromSource("{n:2}")!.Display(project, Travel2025).ShouldBe("=C$2");
    }

    [Fact]
    public void Names_are_completed_from_the_start_of_any_word()
    {
        var names = new FormulaNames(Seed);
        names.Complete("=12*eg", 6).ShouldSatisfyAllConditions(
            found => (found.Start, found.End).ShouldBe((4, 6)),
            found => found.Names.ShouldBe(["Egen personal"]));
        names.Complete("=B1+kommun", 10).Names.Length.ShouldBe(12);
        names.Complete("=", 1).Names.ShouldBeEmpty();
    }

    [Fact]
    public void F4_goes_through_the_four_ways_to_fix_an_address()
    {
        var text = "=B3*2";
        var seen = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            (text, _) = CellAddress.CycleFixed(text, 2);
            seen.Add(text);
        }

        seen.ShouldBe(["=$B$3*2", "=B$3*2", "=$B3*2", "=B3*2"]);
        CellAddress.CycleFixed("=B3:C4", 6).ShouldBe(("=B3:$C$4", 8));
        CellAddress.CycleFixed("=Egen personal", 5).ShouldBe(("=Egen personal", 5));
        CellAddress.Of(Seed, Travel2025).ShouldBe("C3");
    }

    [Theory]
    [InlineData("1 899 876", 1_899_876)]
    [InlineData("120k", 120_000)]
    [InlineData("1,2M", 1_200_000)]
    [InlineData("-5 000", -5_000)]
    [InlineData("(5 000)", -5_000)]
    [InlineData("(5000)", -5_000)]
    [InlineData("(5000+200)", 5_200)]
    [InlineData("(5000)*2", 10_000)]
    [InlineData("=(5000)", 5_000)]
    [InlineData("-5000+200", -4_800)]
    [InlineData("310 000+1,5", 310_002)]
    [InlineData("=10*2", 20)]
    public void Amounts_and_formulas_are_typed_in_one_place(string text, int kronor)
    {
        var read = CellInput.Read(text, Seed).ShouldBeOfType<ReadEntry>();
        var project = Seed.After(SetCells.One(Travel2025, read.Entry));
        Shown(project, Travel2025).Amount.ShouldBe(Money.FromKronor(kronor));
    }

    [Fact]
    public void What_is_finer_ambiguous_blank_or_no_amount_is_said()
    {
        CellInput.Read("12,60", Seed).ShouldBe(new ReadEntry(new AmountEntry(Money.FromKronor(13)), WasRounded: true));
        CellInput.Read("1.234", Seed).ShouldBe(new AmbiguousEntry(Money.FromKronor(1_234), Money.FromKronor(1)));
        CellInput.Read("  ", Seed).ShouldBeOfType<ClearedCell>();
        CellInput.Read("2021-2023", Seed).ShouldBe(
            new RefusedEntry(new FormulaFault(FormulaFaultKind.UnexpectedSign, 4, "-")));
        CellInput.Read("310 000+1,5x", Seed).ShouldBeOfType<RefusedEntry>().Fault.Column.ShouldBe(12);
    }

    private static Formula Read(string text)
    {
        var (formula, fault) = Formula.Parse(text, Seed);
        return formula ?? throw new InvalidOperationException($"{text}: {fault}");
    }

    private static FormulaFaultKind Fault(string text) => Formula.Parse(text, Seed).Fault!.Kind;

    private static Formula FormulaAt(Project project, CellId cell) => ((FormulaEntry)project.Entry(cell)!).Formula;

    private static Project With(Project project, CellId cell, Formula formula) => project.WithRows(row => row.Id == cell.Row
        ? row with { Cells = row.Cells.SetItem(project.Timeline.IndexOf(cell.Period), new FormulaEntry(formula)) }
        : row);

    private static CellValue Shown(Project project, CellId cell) =>
        Sheet.Of(project).Find(cell.Row)!.Amounts[project.Timeline.IndexOf(cell.Period)];

    private static void ShouldShow(CellValue shown, FormulaTree tree, Project project, int own)
    {
        decimal? expected;
        try
        {
            expected = tree.Value(new FormulaTree.Cells(project, own));
        }
        catch (FormulaTree.NotANumber error)
        {
            shown.Error.ShouldBe(error.Error, tree.Text);
            return;
        }
        catch (OverflowException)
        {
            shown.Error.ShouldBe(CellError.Value, tree.Text);
            return;
        }

        if (expected is null)
        {
            shown.IsBlank.ShouldBeTrue(tree.Text);
        }
        else if (Math.Abs(expected.Value) > Money.Largest.Kronor)
        {
            shown.Error.ShouldBe(CellError.Value, tree.Text);
        }
        else
        {
            var difference = Math.Abs(shown.Amount!.Value.Kronor - expected.Value);
            difference.ShouldBeLessThanOrEqualTo(project.Precision == Precision.Krona ? 0.5m : 0.005m, tree.Text);
        }
    }
}
