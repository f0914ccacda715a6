using Shouldly;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class CommandTableTests
{
    private static readonly KeyPlace[] Places = [.. Enum.GetValues<KeyPlace>().Where(place => place is not (KeyPlace.None or KeyPlace.Dialog or KeyPlace.Everywhere))];

    public static TheoryData<string> Languages => ["sv", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_command_is_reached_through_the_menu_by_letters_of_its_own(string language)
    {
        var model = Session.Open(Sample.Seed2, texts: In(language)).Model;
        foreach (var place in Places)
        {
            var menus = MenuLayer.MenusOf(model, place);
            var reached = new List<string>();
            MenuLetters.Of(menus, model.Texts.Commands.MenuName).Select(line => line.Letter).ShouldBeUnique();
            foreach (var menu in menus)
            {
                var commands = MenuLayer.CommandsOf(model, menu, place);
                var lines = MenuLetters.Of(commands, command => model.Texts.Commands.Of(command.Name).Label);
                lines.Select(line => line.Letter).ShouldBeUnique($"{menu} at {place}");
                lines.ShouldAllBe(line => line.Letter >= 'a' && line.Letter <= 'z');
                lines.Select(line => line.Label).ShouldBeUnique($"{menu} at {place}");
                reached.AddRange(commands.Select(command => command.Name));
            }

            reached.ShouldBe(model.Keymap.Commands.Where(command => command.WorksAt(place)).Select(command => command.Name), ignoreOrder: true);
        }
    }

    [Fact]
    public void Every_command_has_words_and_a_help_line_in_both_languages()
    {
        foreach (var command in CommandTable.All)
        {
            var (swedish, english) = (Texts.Swedish.Commands.Of(command.Name), Texts.English.Commands.Of(command.Name));

            swedish.Label.ShouldNotBeNullOrWhiteSpace();
            english.Label.ShouldNotBeNullOrWhiteSpace();
            swedish.Help.ShouldNotBe(english.Help, command.Name);
        }
    }

    [Fact]
    public void Every_command_is_in_the_help()
    {
        var lines = HelpText.All(Session.Open(Sample.Seed2).Model, 400).SelectMany(row => row.Lines).Select(line => line.Text).ToArray();

        foreach (var command in CommandTable.All)
        {
            var words = Texts.Swedish.Commands.Of(command.Name);
            lines.ShouldContain($"{words.Label}: {words.Help}");
        }
    }

    [Fact]
    public void No_key_means_two_things_at_one_place()
    {
        foreach (var place in Places)
        {
            CommandTable.All.Where(command => command.HasKeysAt(place)).SelectMany(command => command.Keys).Select(Key.Parse)
                .ShouldBeUnique(place.ToString());
        }
    }

    [Fact]
    public void A_command_that_cannot_run_says_why()
    {
        Session.Open(Sample.Seed2).Press("Ctrl+V").Row(2).ShouldContain("Ingenting är kopierat här än");
        Session.Open(Sample.Seed2).Run("mark-grant-row").Row(2).ShouldContain("Ställ markören på en finansiär först");
    }

    [Theory]
    [InlineData("ång", "undo")]
    [InlineData("undo", "undo")]
    [InlineData("fill d", "fill-down")]
    [InlineData("dela p", "split-period")]
    [InlineData("anteck", "notes")]
    [InlineData("dbra", "duplicate-row")]
    public void The_palette_ranks_what_begins_so_before_what_holds_it(string typed, string expected)
    {
        var pick = Session.Open(Sample.Seed2).Type(":" + typed).Model.Top.ShouldBeOfType<PickLayer>();
        var words = Texts.Swedish.Commands.Of(expected);

        pick.Items[pick.Shown()[0]].Text.ShouldStartWith(words.Label);
    }

    private static Texts In(string language) => language == "sv" ? Texts.Swedish : Texts.English;
}
