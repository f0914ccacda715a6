using System.Text;
using Shouldly;
using TestbedBudget.Terminal;
using TestbedBudget.Tui;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests.Program;

/// <summary>Keys of the user's own, as the settings file says them.</summary>
public sealed class KeySettingsTests
{
    [Fact]
    public void A_command_gets_one_key_or_several_and_remembers_its_line()
    {
        var faults = new List<SettingsFault>();
        var settings = Read("{\n  \"keys\": {\n    \"fill-down\": \"Ctrl+B\",\n    \"what-if\": [\"F7\", \"Ctrl+W\"]\n  }\n}", faults);

        faults.ShouldBeEmpty();
        settings.Keys.Select(remap => (remap.Command, string.Join(' ', remap.Keys), remap.Line))
            .ShouldBe([("fill-down", "Ctrl+B", 3), ("what-if", "F7 Ctrl+W", 4)]);
        var keymap = Keymap.Of(CommandTable.All, settings.Keys);
        keymap.Faults.ShouldBeEmpty();
        keymap.Keymap.Find(KeyPlace.Grid, Key.Parse("Ctrl+B"))!.Name.ShouldBe("fill-down");
    }

    [Fact]
    public void What_is_no_key_no_command_or_taken_is_said_with_its_line()
    {
        var settings = Read("{ \"keys\": {\n \"fill-dwn\": \"F3\",\n \"fill-down\": \"Ctrl+Hopp\",\n \"fill-right\": \"F2\" } }", []);
        var faults = Keymap.Of(CommandTable.All, settings.Keys).Faults;

        faults.Select(fault => fault.Line).ShouldBe([2, 3, 4]);
        faults.Select(Texts.Swedish.Keys.Of).ShouldAllBe(sentence => sentence.Length > 10);
    }

    [Fact]
    public void A_fault_names_the_file_that_it_is_in_whichever_was_read_last()
    {
        var host = SettingsReader.Read(Settings.None, "/etc/host.json", "{ \"keys\": {\n \"fill-dwn\": \"F3\" } }"u8, "/home/lena", []);
        var both = SettingsReader.Read(host, "/home/user.json", "{ \"keys\": {\n\n \"fill-rght\": \"F3\" } }"u8, "/home/lena", []);

        Keymap.Of(CommandTable.All, both.Keys).Faults.Select(fault => $"{fault.File}:{fault.Line}")
            .ShouldBe(["/etc/host.json:2", "/home/user.json:3"]);
    }

    [Fact]
    public void A_number_for_a_key_is_a_fault_of_the_file()
    {
        var faults = new List<SettingsFault>();
        Read("{\n\"keys\": { \"fill-down\": 7 } }", faults).Keys.ShouldBeEmpty();

        faults.ShouldHaveSingleItem().Line.ShouldBe(2);
    }

    private static Settings Read(string json, List<SettingsFault> faults) =>
        SettingsReader.Read(Settings.None, "/settings.json", Encoding.UTF8.GetBytes(json), "/home/lena", faults);
}
