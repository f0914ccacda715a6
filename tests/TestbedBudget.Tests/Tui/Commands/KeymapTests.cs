using Shouldly;
using TestbedBudget.Terminal;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class KeymapTests
{
    [Fact]
    public void A_command_gets_the_keys_of_the_settings_in_place_of_its_own()
    {
        var (keymap, faults) = Read(new KeyRemap("undo", ["Ctrl+B", "Alt+U"], "settings.json", 3));

        faults.ShouldBeEmpty();
        keymap.Find(KeyPlace.Grid, Key.Parse("Ctrl+B"))!.Name.ShouldBe("undo");
        keymap.Find(KeyPlace.Grid, Key.Parse("Ctrl+Z")).ShouldBeNull();
        KeyLabel.Of(keymap.Find("undo").Keys[0]).ShouldBe("^B");
    }

    [Fact]
    public void Two_commands_can_change_places() => Read(new KeyRemap("undo", ["Ctrl+Y"], "settings.json", 1), new KeyRemap("redo", ["Ctrl+Z"], "settings.json", 2))
        .Keymap.Find(KeyPlace.Grid, Key.Parse("Ctrl+Z"))!.Name.ShouldBe("redo");

    [Fact]
    public void What_is_wrong_is_told_by_line_and_the_rest_holds()
    {
        var (keymap, faults) = Read(
            new KeyRemap("undoo", ["Ctrl+B"], "settings.json", 2),
            new KeyRemap("undo", ["Ctrl+Hej"], "settings.json", 3),
            new KeyRemap("redo", ["Ctrl+C"], "settings.json", 4),
            new KeyRemap("copy-tables", ["x"], "settings.json", 5),
            new KeyRemap("fill-down", ["Ctrl+B"], "settings.json", 6));

        faults.Select(fault => (fault.Line, fault.GetType().Name)).ShouldBe(
            [(2, "UnknownCommand"), (3, "UnknownKey"), (4, "KeyIsTaken"), (5, "KeyTypesText")]);
        keymap.Find(KeyPlace.Grid, Key.Parse("Ctrl+B"))!.Name.ShouldBe("fill-down");
        keymap.Find(KeyPlace.Grid, Key.Parse("Ctrl+C"))!.Name.ShouldBe("copy");

        // Who got none of the wished keys keeps his own.
        keymap.Find(KeyPlace.Grid, Key.Parse("Ctrl+Z"))!.Name.ShouldBe("undo");
        keymap.Find(KeyPlace.Grid, Key.Parse("Ctrl+Y"))!.Name.ShouldBe("redo");
        foreach (var fault in faults)
        {
            Texts.Swedish.Keys.Of(fault).ShouldNotBe(Texts.English.Keys.Of(fault));
        }
    }

    private static (Keymap Keymap, ImmutableArray<KeymapFault> Faults) Read(params ImmutableArray<KeyRemap> remaps) =>
        Keymap.Of(CommandTable.All, remaps) is var (keymap, faults) ? (keymap, faults) : default;
}
