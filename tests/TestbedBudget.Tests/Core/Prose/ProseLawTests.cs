using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A memo with a sentence for each amount of a random project that no other figure of it shares.</summary>
public sealed class ProseLawTests
{
    [Fact]
    public void A_changed_cell_makes_exactly_the_sentences_that_carry_it_differ_and_correcting_them_clears_it()
    {
        var (changes, wrong) = (0, 0);
        Any.Workbook.Holds(
            given =>
            {
                var workbook = Told(given, out var figures);
                Differing(workbook).ShouldBeEmpty();
                var cells = CellsOf(workbook.Base).ToArray();
                foreach (var cell in cells.Where((_, i) => i % (1 + (cells.Length / 12)) == 0))
                {
                    var (changed, refusal) = new EditBase(SetCells.One(cell, new AmountEntry(Money.FromKronor(7_654_321)))).ApplyTo(workbook);
                    if (refusal is not null)
                    {
                        continue;
                    }

                    var (before, after) = (Sheet.Of(workbook.Base), Sheet.Of(changed.Base));
                    var expected = Enumerable.Range(0, figures.Count)
                        .Where(i => figures[i](before) != figures[i](after) && !figures[i](after).IsError).Select(Number);
                    var found = Differing(changed);
                    found.Select(finding => finding.Sentence.Split(' ')[1]).Order().ShouldBe(expected.Order());
                    found.ShouldAllBe(finding => finding.Severity == Severity.Warning && finding.Code == "text-differs");

                    Differing(Corrected(changed, found)).ShouldBeEmpty();
                    Differing(new EditBase(Undoing(workbook.Base, cell)).ApplyTo(changed).Workbook).ShouldBeEmpty();
                    (changes, wrong) = (changes + 1, wrong + found.Length);
                }
            },
            times: 20);
        changes.ShouldBeGreaterThan(50);
        wrong.ShouldBeGreaterThan(changes);
    }

    [Fact]
    public void A_corrected_earlier_grant_leaves_the_sentence_about_the_increase_behind()
    {
        var text = new MemoText([new MemoSection("", "Utökningen av bidraget är 1 899 876 kr.")]);
        var workbook = Sample.Seed1Case with { Base = Sample.Seed1 with { Memo = text } };
        Differing(workbook).ShouldBeEmpty();

        var corrected = new CorrectEarlier(null, workbook.Decisions[0] with { Grant = Money.FromKronor(4_000_000) }).ApplyTo(workbook).Workbook;

        Differing(corrected).ShouldHaveSingleItem().Figures.ShouldContain(figure => figure.Value == 2_011_857);
    }

    [Fact]
    public void Text_written_before_the_amounts_is_followed_as_soon_as_they_agree() => Any.Project.Holds(
        project =>
        {
            if (CellsOf(project).Where(candidate => project.Find(candidate.Row)!.Rule is Typed).ToArray() is not [var cell, ..])
            {
                return;
            }

            var text = new MemoText([new MemoSection("", "Detta kostar 8 765 432 kr.")]);
            var workbook = new Workbook { Key = "x", Base = project with { Memo = text } };

            var right = Typed(workbook, cell, 8_765_432);
            Differing(right).ShouldBeEmpty();
            var finding = Differing(Typed(right, cell, 8_765_433));
            finding.Length.ShouldBe(Differing(Typed(right, cell, 8_765_433)).Length);
            finding.ShouldAllBe(differs => differs.ShouldBe == null || differs.ShouldBe.Replace("\u00A0", "") == "8765433kr");
        },
        times: 50);

    private static string Number(int index) => $"nr{index}";

    private static Workbook Told(Workbook given, out List<Func<Sheet, CellValue>> figures)
    {
        var all = new List<Func<Sheet, CellValue>>();
        var (sheet, project) = (Sheet.Of(given.Base), given.Base);
        foreach (var kind in Enum.GetValues<TableKind>())
        {
            var rows = project.Rows(kind).Count;
            all.Add(of => of.Table(kind).Total);
            for (var row = 0; row < rows; row++)
            {
                var index = row;
                all.Add(of => of.Table(kind).Rows[index].Total);
            }

            for (var i = 0; i < project.Timeline.Count; i++)
            {
                var period = i;
                all.Add(of => of.Table(kind).Totals[period]);
                all.AddRange(Enumerable.Range(0, rows).Select(row => (Func<Sheet, CellValue>)(of => of.Table(kind).Rows[row].Amounts[period])));
            }
        }

        // One figure for each amount: where two share it, the sentence could mean either.
        var plain = ProseCheck.Of(given with { Told = [] }, sheet);
        figures = [.. all.Where(figure => figure(sheet).Amount is { Ore: not 0 } amount
            && all.Count(other => other(sheet) == CellValue.Of(amount)) == 1
            && plain.Trace(Sentence(0, amount)) is [{ Verdict: ProseVerdict.Right, Of.Name: FigureName.Cell }])];
        var sentences = string.Join("\n\n", figures.Select((figure, i) => Sentence(i, figure(sheet).OrZero)));
        return given with { Base = project with { Memo = new MemoText([new MemoSection("Belopp", sentences)]) }, Printed = null, Scenarios = [], Told = [] };
    }

    private static string Sentence(int index, Money amount) => $"Här {Number(index)} nämns {SwedishNumber.Amount(amount, Precision.Ore)} kr.";

    private static Workbook Corrected(Workbook workbook, ImmutableArray<TextDiffers> found)
    {
        foreach (var finding in found.Where(finding => finding.ShouldBe is not null).OrderByDescending(finding => finding.At!.Start))
        {
            var section = workbook.Base.Memo.Sections[0];
            var body = section.Body[..finding.At!.Start] + finding.ShouldBe + section.Body[(finding.At.Start + finding.At.Length)..];
            workbook = new EditBase(new SetSection(0, section with { Body = body })).ApplyTo(workbook).Workbook;
        }

        return workbook with { Base = workbook.Base with { Memo = Without(workbook.Base.Memo, found) } };
    }

    // What has no figure any more has to be rewritten by hand.
    private static MemoText Without(MemoText memo, ImmutableArray<TextDiffers> found) => new(
    [
        .. memo.Sections.Select(section => section with
        {
            Body = string.Join("\n\n", section.Body.Split("\n\n").Where(sentence => !found.Any(finding => finding.ShouldBe is null && finding.Sentence == sentence))),
        }),
    ]);

    private static SetCells Undoing(Project project, CellId cell) => SetCells.One(cell, project.Entry(cell));

    private static Workbook Typed(Workbook workbook, CellId cell, long kronor) =>
        new EditBase(SetCells.One(cell, new AmountEntry(Money.FromKronor(kronor)))).ApplyTo(workbook).Workbook;

    private static IEnumerable<CellId> CellsOf(Project project) => project.Costs.Cast<Row>().Concat(project.Financing)
        .Where(row => !row.IsHeading)
        .SelectMany(row => project.Timeline.Periods.Select(period => new CellId(row.Id, period.Id)));

    private static ImmutableArray<TextDiffers> Differing(Workbook workbook) =>
        [.. Checker.Check(workbook, Sheet.Of(workbook.Base)).OfType<TextDiffers>()];
}
