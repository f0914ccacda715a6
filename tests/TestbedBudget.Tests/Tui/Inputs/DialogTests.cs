using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What dialogs, questions and lists do with the keys that everybody presses, and what they show where there is little room.</summary>
public sealed class DialogTests
{
    [Fact]
    public void The_first_letter_replaces_what_a_field_proposed_and_an_arrow_keeps_it()
    {
        var session = Session.Open(Sample.Seed1Case).Run("decide");
        session.Type("2024-05-02");
        Field(session, "date").ShouldBe("2024-05-02");
        session.Type("x");
        Field(session, "date").ShouldBe("2024-05-02x");

        session.Press("Escape").Run("decide").Press("End").Type("x");
        Field(session, "date").ShouldBe("2024-04-03x");
    }

    [Fact]
    public void Enter_is_the_answer_that_changes_nothing()
    {
        var session = Session.Open(Sample.Seed1Case).Press("F6", "Down").Run("delete-row");
        session.Model.Top.ShouldBeOfType<ConfirmLayer>();
        session.Screen.ShouldContain("Ja eller nej?");
        session.Screen.ShouldContain("N eller Enter nej");

        session.Press("Enter").Model.Top.ShouldBeOfType<GridLayer>();
        session.Model.Case!.Position.ShouldBe(0);
    }

    [Fact]
    public void A_row_that_is_removed_is_said_and_how_it_comes_back()
    {
        var session = Session.Open(Sample.Seed1Case).Press("Ctrl+K");

        session.Row(2).ShouldContain("Raden Egen personal är borttagen. ^Z ger tillbaka den.");
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    [InlineData(60, 15)]
    public void The_finding_at_the_cursor_is_whole_somewhere(int columns, int rows)
    {
        var session = Session.Open(Sample.Seed1Case, columns, rows).Press("F4");
        foreach (var finding in session.Shown.Findings)
        {
            Words(session.Screen).ShouldContain(Words(Texts.Swedish.Findings.Of(finding).Sentence));
            session.Press("Down");
        }
    }

    [Fact]
    public void The_largest_imbalance_comes_first_and_is_told_from_its_year()
    {
        var session = Session.Open(Sample.Seed1Case).Type("4000000").Press("Enter");

        session.Screen.ShouldContain("! Balans: 2024: saknas 1 699 515 kr · 2025: 2 kr för mycket · 1 period till");
    }

    [Fact]
    public void How_far_costs_may_fall_is_seen_at_80_columns() =>
        Session.Open(Sample.Seed2Case, 80, 24).Screen.ShouldContain("Kostn. kan minska: 18 540 kr");

    [Fact]
    public void Sentences_that_say_what_to_do_say_it_within_80_columns()
    {
        const int Room = 78;
        var (cases, refusals, amounts) = (Texts.Swedish.Cases, Texts.Swedish.Refusals, Texts.Swedish.Amounts);
        Seen(refusals.Of(new PeriodIsActual("Region Örebro län 1:1-medel", "2021-2023")), "menyn Tabell");
        Seen(cases.Exists("21RS4368", "Regional testbädd"), "annat Dnr.");
        Seen(amounts.Of(AmountReader.Read("12x", Precision.Krona))!, "7,5 tkr.");
        Seen(Texts.Swedish.Sharing.NewerSaved("lena", 2, null, isMine: true), "Visa nyare version");

        static void Seen(string sentence, string words) => sentence[..Math.Min(Room, sentence.Length)].ShouldContain(words);
    }

    [Fact]
    public void What_was_tried_and_left_comes_back_by_undo()
    {
        var session = Session.Open(Sample.Seed1Case).Press("F7", "Enter", "Right", "Right", "Escape");
        session.Row(2).ShouldContain("^Z tar tillbaka det");

        session.Press("Ctrl+Z");
        session.Model.Case!.Trial.ShouldNotBeNull();
        session.Shown.Project.Timeline.Last.ShouldBe(new DateOnly(2026, 4, 30));

        session.Press("Escape", "7", "Enter", "Ctrl+Z");
        session.Model.Case!.Trial.ShouldBeNull();
        session.Model.Case.Position.ShouldBe(0);
    }

    [Fact]
    public void A_new_case_names_the_region_that_pays_and_not_the_applicant()
    {
        var session = Session.List(new CaseList([], 0)).Press("n", "Down").Type("AI i vården").Press("Down").Type("Karlskoga kommun").Press("Enter");

        var labels = session.Shown.Project.Financing.Select(row => row.Label).ToArray();
        labels.ShouldContain("Region Örebro län 1:1-medel");
        labels.ShouldNotContain(label => label.Contains("Karlskoga", StringComparison.Ordinal));
    }

    private static string Field(Session session, string name) =>
        session.Model.Top.ShouldBeOfType<FormLayer>().Fields.OfType<TextInput>().Single(field => field.Name == name).Field.Text;

    private static string Words(string text) =>
        string.Concat(text.Where(static letter => !char.IsWhiteSpace(letter) && letter is not ('│' or '|')));
}
