using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class PasteTests
{
    private const string BothTables = """
        Kostnader	2024	2025	Totalt
        Egen personal	900 000	950 000	1 850 000
        Konsulter	50 000	-	50 000
        Summa kostnader	950 000	950 000	1 900 000
        Finansiär	2024	2025	Totalt
        Offentlig finansiär
        Region Örebro län 1:1-medel	450 000	450 000	900 000
        Kommunen (tid)	500 000	500 000	1 000 000
        Summa finansiering	950 000	950 000	1 900 000
        """;

    [Fact]
    public void The_copied_tables_read_back_as_what_they_show() => Any.Project.Holds(
        project =>
        {
            var shown = CaseView.Of(new Workbook { Key = "k", Base = project });
            foreach (var separator in new[] { TableText.Tab, TableText.Semicolon })
            {
                var tables = TableReader.Read(TableText.Tables(shown, Texts.Swedish, separator));
                var plan = Plan(shown, tables);

                (plan.Taken, plan.Cleared).ShouldBe((0, 0));
                plan.Unchanged.ShouldBe(shown.Sheet.Costs.Rows.Concat(shown.Sheet.Financing.Rows)
                    .Sum(row => row.Amounts.Count(amount => amount.Amount is not null)));
                plan.Remarks.OfType<PasteSumDiffers>().ShouldBeEmpty();
            }
        },
        times: 60);

    [Theory]
    [InlineData("1 899 876", 1_899_876)]
    [InlineData("1\u00A0899\u00A0876", 1_899_876)]
    [InlineData("1,899,876.40", 1_899_876)]
    [InlineData("1.899.876,60", 1_899_877)]
    [InlineData("\u221215 000", -15_000)]
    [InlineData("–15 000 kr", -15_000)]
    [InlineData("(15 000)", -15_000)]
    [InlineData("7,5 tkr", 7_500)]
    [InlineData("1,2 mnkr", 1_200_000)]
    [InlineData("0", 0)]
    [InlineData("=2*500", 1_000)]
    public void Amounts_are_read_as_people_write_them(string text, long kronor)
    {
        var session = Session.Open(Sample.Seed2).Paste($"{text}\t1\n2\t3").Press("Enter");

        session.Shown.Sheet.KronorOf("Egen personal")[0].ShouldBe(kronor);
        session.Shown.Sheet.KronorOf("Indirekta kostnader").ShouldBe([2, 3, 100_453]);
    }

    [Theory]
    [InlineData("15 %", "är en andel")]
    [InlineData("se bilaga 4, sid", "är inget belopp")]
    [InlineData("100 000 000 000", "ryms inte i en cell")]
    [InlineData("#REF!", "är inget belopp")]
    public void What_is_no_amount_is_refused_with_its_place_and_the_rest_taken(string text, string why)
    {
        var session = Session.Open(Sample.Seed2).Paste($"11\t{text}\n22\t33");

        session.Screen.ShouldContain("3 belopp, 1 avvisat");
        session.Screen.ShouldContain($"Egen personal 2025: \"{text}\" {why}");
        session.Press("Enter").Shown.Sheet.KronorOf("Egen personal").ShouldBe([11, 969_185, 1_004_530]);
    }

    [Fact]
    public void An_unclear_number_is_asked_about_and_nothing_is_applied_before()
    {
        var session = Session.Open(Sample.Seed2).Paste("250,000\t1\n2\t3");

        session.Screen.Replace('\u00A0', ' ').ShouldContain("\"250,000\" är 250 000 kr (G) eller 250 kr (D)");
        session.Press("Enter").Shown.Sheet.KronorOf("Egen personal")[0].ShouldBe(935_701);
        session.Press("g", "Enter").Shown.Sheet.KronorOf("Egen personal")[0].ShouldBe(250_000);
    }

    [Fact]
    public void A_table_in_thousands_is_kronor_in_the_cells()
    {
        var session = Session.Open(Sample.Seed2)
            .Paste("Kostnader (tkr)\t2024\t2025\nEgen personal\t7,5123\t1.5\nIndirekta kostnader\t1\t2").Press("Enter");

        session.Shown.Sheet.KronorOf("Egen personal").ShouldBe([7_512, 1_500, 1_004_530]);
    }

    [Fact]
    public void Rows_are_matched_by_name_and_sums_are_kept_out()
    {
        var session = Session.Open(Sample.Seed2).Paste(
            "Kostnader\t2024\t2025\tTotalt\nINDIREKTA  kostnader\t1\t2\t3\nEgen personal\t10\t20\t31\nSumma\t11\t22\t33");

        session.Screen.ShouldContain("Summor (2) behålls som textens egna");
        session.Screen.Replace('\u00A0', ' ').ShouldContain("Egen personal Totalt: texten anger 31 kr, beloppen ger 30 kr");
        session.Press("Enter");
        session.Shown.Sheet.KronorOf("Egen personal").ShouldBe([10, 20, 1_004_530]);
        session.Shown.Sheet.KronorOf("Indirekta kostnader").ShouldBe([1, 2, 100_453]);
        ProjectJson.Same(session.Press("Ctrl+Z").Shown.Project, Sample.Seed2).ShouldBeTrue();
    }

    [Fact]
    public void Rows_and_periods_that_are_lacking_are_offered_and_added_when_wanted()
    {
        var session = Session.Open(Sample.Seed2).Paste("Kostnader\t2026\t2027\nEgen personal\t1\t2\nResor\t3\t4");

        session.Screen.ShouldContain("Raden finns inte och tas inte in: Resor");
        session.Screen.ShouldContain("Perioden finns inte och tas inte in: 2027");
        session.Press("n", "p", "Enter");
        session.Shown.Sheet.KronorOf("Resor").ShouldBe([null, null, 3, 4]);
        session.Shown.Sheet.KronorOf("Egen personal").ShouldBe([935_701, 969_185, 1, 2]);
        session.Asked.OfType<AppendChange>().ShouldHaveSingleItem();
        ProjectJson.Same(session.Press("Ctrl+Z").Shown.Project, Sample.Seed2).ShouldBeTrue();
    }

    [Fact]
    public void An_empty_case_takes_both_tables_with_years_kinds_and_the_grant_row()
    {
        var empty = new Project { Header = new Header { Title = "Ny" }, Timeline = Timeline.Years(new DateOnly(2026, 1, 1), new DateOnly(2028, 12, 31)) };

        var project = Session.Open(empty).Paste(BothTables).Press("Enter").Shown.Project;

        Enumerable.Range(0, project.Timeline.Count).Select(project.Timeline.Label).ShouldBe(["2024", "2025"]);
        project.Costs.Select(row => (row.Label, row.Kind)).ShouldBe(
            [("Egen personal", CostKind.Staff), ("Konsulter", CostKind.ExternalServices)]);
        project.Financing.Select(row => (row.Label, row.IsHeading, row.Contribution)).ShouldBe(
        [
            ("Offentlig finansiär", true, Contribution.Cash),
            ("Region Örebro län 1:1-medel", false, Contribution.Cash),
            ("Kommunen (tid)", false, Contribution.Time),
        ]);
        project.Grant.Row.ShouldBe(project.Financing[1].Id);
        Sheet.Of(project).KronorOf("Konsulter").ShouldBe([50_000, null]);
        Sheet.Of(project).TotalBalance.ShouldBe(Money.Zero);
    }

    [Fact]
    public void The_tables_of_the_example_memo_fill_an_empty_case_to_the_krona()
    {
        var text = string.Join('\n', SeedMemo.Extension.Split('\n').Where(line => line.Contains('\t') || line.StartsWith("Offentlig finansiär", StringComparison.Ordinal)));
        var empty = new Project { Header = new Header { Title = "Ny" }, Timeline = Timeline.Years(new DateOnly(2021, 9, 1), new DateOnly(2026, 2, 28)) };

        var session = Session.Open(empty).Paste(text).Press("Enter");

        session.Shown.Sheet.Costs.KronorOf().ShouldBe(Sheet.Of(Sample.Seed1).Costs.KronorOf());
        session.Shown.Sheet.Financing.KronorOf().ShouldBe(Sheet.Of(Sample.Seed1).Financing.KronorOf());
    }

    [Fact]
    public void Locked_periods_keep_their_amounts()
    {
        var session = Session.Open(Sample.Seed1).Press("Left").Paste("1\t2\n3\t4");

        session.Screen.ShouldContain("perioden är låst som utfall");
        session.Press("Enter").Shown.Sheet.KronorOf("Egen personal").ShouldBe([5_283_180, 2, 2_393_232, 415_262]);
    }

    [Fact]
    public void A_single_cell_goes_to_the_edit_line_and_waits_for_Enter()
    {
        var session = Session.Open(Sample.Seed2).Paste("123 456\n");

        session.Shown.Sheet.KronorOf("Egen personal")[0].ShouldBe(935_701);
        session.Press("Enter").Shown.Sheet.KronorOf("Egen personal")[0].ShouldBe(123_456);
    }

    [Fact]
    public void Pasted_letters_never_run_as_keys() => Any.Project.Holds(
        project =>
        {
            foreach (var text in new[] { "/aq", ":quit\n/tr", "q\tq\nj\ty", "jjj\nyyy\nnnn", "^K\u0003\u001b[A" })
            {
                var session = Session.Open(project).Paste(text);

                session.Asked.ShouldBeEmpty();
                session.Model.Ended.ShouldBeFalse();
                ProjectJson.Same(session.Shown.Project, project).ShouldBeTrue();
            }
        },
        times: 10);

    [Fact]
    public void A_burst_without_markers_is_previewed_as_well()
    {
        var session = Session.Open(Sample.Seed2).Send(new Input(new Pasted("1\t2\n3\t4", Bracketed: false, Truncated: false)));

        session.Model.Top.ShouldBeOfType<PasteLayer>();
        ProjectJson.Same(session.Shown.Project, Sample.Seed2).ShouldBeTrue();
    }

    [Fact]
    public void A_whole_memo_is_asked_about_as_a_new_case() => Session.Open(Sample.Seed2)
        .Paste(SeedMemo.NewProject).Model.Top.ShouldBeOfType<ConfirmLayer>();

    [Theory]
    [InlineData(40, 10)]
    [InlineData(200, 60)]
    public void The_preview_fits_every_size(int columns, int rows) => Session.Open(Sample.Seed2, columns, rows).Paste(BothTables)
        .Screen.ShouldContain("Klistra in");

    [Fact]
    public void Every_remark_has_words_in_both_languages()
    {
        foreach (var remark in EveryCase.Of<PasteRemark>(new Dice(4368)))
        {
            Texts.Swedish.Pastes.Of(remark).ShouldNotBe(Texts.English.Pastes.Of(remark));
        }
    }

    private static PastePlan Plan(CaseView shown, ImmutableArray<PastedTable> tables)
    {
        var made = 0;
        return PastePlan.Of(
            shown,
            tables,
            new GridCursor(TableKind.Costs, 0, 0),
            PasteChoices.For(shown.Project, tables) with { AddRows = false, AddPeriods = false },
            new NewRows(() => new RowId($"new {made++}"), "Ny rad"));
    }
}
