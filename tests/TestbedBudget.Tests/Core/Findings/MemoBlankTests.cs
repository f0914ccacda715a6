using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A memo that would be printed without its date, applicant or officer says so, as a note.</summary>
public sealed class MemoBlankTests
{
    [Fact]
    public void What_is_missing_is_named_in_one_note_and_nothing_else_is_asked_for()
    {
        foreach (var missing in (HeaderPart[][])[[], [HeaderPart.Applicant], [HeaderPart.Officer], [HeaderPart.MemoDate], [HeaderPart.Applicant, HeaderPart.Officer, HeaderPart.MemoDate]])
        {
            var found = Blanks(Sample.Seed2 with { Header = Without(missing) });

            found.SelectMany(note => note.Missing).ShouldBe(missing);
            found.ShouldAllBe(note => note.Severity == Severity.Note && note.Where == "header");
        }
    }

    [Fact]
    public void The_sentence_names_them_and_says_what_to_do()
    {
        var all = new MemoBlank([HeaderPart.Applicant, HeaderPart.Officer, HeaderPart.MemoDate]);

        Texts.Swedish.Findings.Of(all).ShouldBe(new FindingText("Underlaget skrivs utan sökande, handläggare och datum.", "Fyll i ärendeuppgifterna: Enter i listan öppnar dem."));
        Texts.English.Findings.Of(all with { Missing = [HeaderPart.MemoDate] }).Sentence.ShouldBe("The memo is printed without a date.");
    }

    [Fact]
    public void An_amendment_lacks_its_own_date_until_it_is_filled_in()
    {
        var decided = new Decide(new DateOnly(2024, 1, 15), null, null).ApplyTo(Sample.Seed2Case).Workbook;

        Blanks(decided.Base).ShouldBeEmpty();
        Blanks(new StartAmendment().ApplyTo(decided).Workbook.Base).ShouldHaveSingleItem().Missing.ShouldBe([HeaderPart.MemoDate]);
    }

    [Fact]
    public void The_seeds_and_a_budget_with_nothing_in_it_have_none()
    {
        Blanks(Sample.Seed1).ShouldBeEmpty();
        Blanks(Sample.Seed2).ShouldBeEmpty();
        Blanks(new Project { Header = new Header { Title = "Nytt" }, Timeline = Timeline.Years(new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31)) }).ShouldBeEmpty();
    }

    [Fact]
    public void Enter_on_the_note_opens_the_details_and_so_it_goes()
    {
        var session = Session.Open(Sample.Seed2Case with { Base = Sample.Seed2 with { Header = Without(HeaderPart.Officer) } });
        session.Run("findings").Press("end", "enter");
        session.Model.Top.ShouldBeOfType<FormLayer>().Title.ShouldBe(Texts.Swedish.Cases.HeaderTitle);

        session.Field("Handläggare").Type("Lena").Press("enter");

        Blanks(session.Model.Case!.Workbook.Base).ShouldBeEmpty();
    }

    [Fact]
    public void Writing_to_a_file_says_what_the_memo_lacks()
    {
        var session = Session.Open(Sample.Seed2Case with { Base = Sample.Seed2 with { Header = Without(HeaderPart.MemoDate) } });

        session.Run("write-memo").Screen.ShouldContain("Underlaget skrivs utan datum.");
    }

    private static Header Without(params HeaderPart[] parts) => Sample.Seed2.Header with
    {
        Applicant = parts.Contains(HeaderPart.Applicant) ? null : "Region Örebro län",
        Officer = parts.Contains(HeaderPart.Officer) ? null : "Lena Karlsson",
        MemoDate = parts.Contains(HeaderPart.MemoDate) ? null : new DateOnly(2023, 12, 11),
    };

    private static MemoBlank[] Blanks(Project project) =>
        [.. Checker.Check(new Workbook { Key = "K", Base = project }, Sheet.Of(project)).OfType<MemoBlank>()];
}
