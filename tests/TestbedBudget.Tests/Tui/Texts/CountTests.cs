using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>One of something is worded as one, and the words of each language stand on its screen alone.</summary>
public sealed class CountTests
{
    [Fact]
    public void One_is_worded_as_one()
    {
        Texts.Swedish.Tables.PeriodsNow(1, 1, 1).ShouldBe("1 period; 1 formel blev sitt belopp; 1 belopp togs bort.");
        Texts.English.Tables.PeriodsNow(1, 1, 1).ShouldBe("1 period; 1 formula became its amount; 1 amount dropped.");
        Texts.Swedish.WhatIf.MoreRows(1).ShouldBe("… och 1 rad till");
        Texts.English.WhatIf.MoreRows(1).ShouldBe("… and 1 more row");
        Texts.Swedish.WhatIf.Appeared(3).ShouldBe("3 nya att kontrollera:");
        Texts.Swedish.WhatIf.Appeared(1).ShouldBe("1 nytt att kontrollera:");
        Texts.Swedish.WhatIf.AdoptQuestion("A", 1).ShouldContain("1 ändring i alternativet går");
        Texts.English.WhatIf.AdoptQuestion("A", 1).ShouldContain("1 of its changes no longer fits and is left out.");
        Texts.Swedish.Sharing.OnTopAsks(0, 1).ShouldStartWith("1 ställe blir");
        Texts.English.Sharing.OnTopAsks(0, 1).ShouldStartWith("1 place comes");
        Texts.Swedish.Intake.Notes(1).ShouldBe("1 notering: se Kontroller.");
        Texts.English.Intake.Notes(1).ShouldBe("1 note: see Checks.");
    }

    [Fact]
    public void A_row_that_is_paid_by_started_years_has_the_letter_of_the_language()
    {
        var session = Session.Open(Sample.Seed1Case, 120, 40, Texts.English).Press("F7", "Enter", "p", "p");

        session.Screen.ShouldNotContain("å  ");
        session.Screen.ShouldMatch("(?m)^y +1 Egen personal");
    }

    [Fact]
    public void A_sentence_names_the_key_that_a_command_has_now()
    {
        var keymap = Keymap.Of(CommandTable.All, [new KeyRemap("copy", ["Ctrl+B"], "settings.json", 1)]).Keymap;
        var session = Session.Open(Sample.Seed2);
        var model = session.Model with { Keymap = keymap };

        ClipPaste.WhyNot(model).ShouldBe(Texts.Swedish.Clips.NothingCopied("^B"));
    }

    [Fact]
    public void The_keys_of_what_is_only_looked_at_are_those_of_the_settings()
    {
        var office = Office.WithExtension();
        using (office)
        {
            var desk = office.Sit("anna").Press("h", "Enter");

            desk.Session.Row(23).ShouldStartWith(" Esc tillbaka  F6 Tabell  ^P Underlag  F4 ");
            desk.Session.Row(23).ShouldEndWith("F1 Hjälp");
        }
    }
}
