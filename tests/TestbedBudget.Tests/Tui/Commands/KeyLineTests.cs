using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Commands;

/// <summary>The screen names no key that does nothing.</summary>
public sealed class KeyLineTests
{
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void A_command_without_a_key_is_no_key_of_the_screen_the_help_or_a_notice(string language)
    {
        var session = In(language, "menu");
        var (menu, slash) = (session.Model.Texts.Commands.Of("menu").Label, "/ ");

        session.Row(23).ShouldNotContain($"/ {menu}");
        session.Row(23).ShouldContain("F1");
        session.Type("q").Row(2).ShouldNotContain(slash);
        session.Press("F1");
        Whole(session).ShouldNotContain(slash);
        Whole(session.Press("?")).ShouldNotContain(slash);
    }

    [Fact]
    public void Without_menu_and_palette_a_sentence_names_the_command()
    {
        var session = In("sv", "menu", "palette", "insert-row");

        KeyLabel.Of(session.Model, "insert-row").ShouldBe("Infoga rad");
        KeyLabel.Of(In("sv", "menu", "insert-row").Model, "insert-row").ShouldBe(": Infoga rad");
        KeyLabel.Of(In("sv", "insert-row").Model, "insert-row").ShouldBe("/ T I");
        session.Type("q").Model.Notice.ShouldBe("Belopp börjar med en siffra, = eller ett tecken.");
    }

    [Fact]
    public void Without_a_help_key_the_last_line_ends_with_the_others() =>
        In("sv", "help").Press("Ctrl+P").Row(23).ShouldNotContain("Hjälp");

    [Fact]
    public void What_is_only_read_offers_no_key_that_changes_it()
    {
        var session = Session.Open(Sample.Seed1Case);
        session.Show(session.Model with { Case = session.Model.Case! with { IsReadOnly = true } });

        session.Row(23).ShouldNotContain("F2");
        session.Row(23).ShouldNotContain("^Z");
        session.Row(23).ShouldContain("^P Underlag");
        session.Row(23).ShouldContain("F4 ");
    }

    [Theory]
    [InlineData("sv", "^S Behåll", "r Rätta", "Skriv|Nytt|Rubrik|Ta bort|^Z")]
    [InlineData("en", "^S Keep", "r Correct", "Write|New|Heading|Delete|^Z")]
    public void No_place_of_a_case_that_is_only_read_offers_what_would_change_it(string language, string keep, string correct, string sections)
    {
        foreach (var (isReadOnly, columns) in new[] { (false, 80), (true, 80), (true, 120), (true, 40) })
        {
            var session = Session.Open(Sample.Seed2Case, columns, 24, language == "sv" ? Texts.Swedish : Texts.English);
            session.Show(session.Model with { Case = session.Model.Case! with { IsReadOnly = isReadOnly } });
            string Keys() => session.Row(23);

            session.Press("F7", "Enter", "right");
            Keys().Contains(keep).ShouldBe(!isReadOnly);
            session.Press("c");
            Keys().Contains(keep).ShouldBe(!isReadOnly);
            session.Press("Escape", "Escape", "Ctrl+P");
            Keys().Contains(correct).ShouldBe(!isReadOnly);
            session.Press("e");
            sections.Split('|').Any(Keys().Contains).ShouldBe(!isReadOnly);
            Keys().ShouldContain("F1 ");
        }
    }

    [Fact]
    public void A_list_that_is_only_read_offers_no_new_case()
    {
        var session = Session.List(new CaseList([], 0));
        session.Row(23).ShouldContain("n Nytt");

        session.Show(session.Model with { Surroundings = session.Model.Surroundings with { IsReadOnly = true } });

        session.Row(23).ShouldNotContain("n Nytt");
        session.Row(23).ShouldNotContain("i ");
        session.Row(23).ShouldContain("F1 Hjälp");
    }

    private static Session In(string language, params string[] without)
    {
        var session = Session.Open(Sample.Seed1Case, 80, 24, language == "sv" ? Texts.Swedish : Texts.English);
        var keys = Keymap.Of(CommandTable.All, [.. without.Select(name => new KeyRemap(name, [], "settings.json", 1))]);
        keys.Faults.ShouldBeEmpty();
        return session.Show(session.Model with { Keymap = keys.Keymap });
    }

    // All pages of the help.
    private static string Whole(Session session)
    {
        var pages = session.Screen;
        for (var i = 0; i < 20; i++)
        {
            pages += session.Press("PageDown").Screen;
        }

        return pages;
    }
}
