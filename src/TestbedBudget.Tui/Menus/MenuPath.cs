namespace TestbedBudget.Tui;

/// <summary>The letters that reach a command through the menu: "/ A S".</summary>
public static class MenuPath
{
    /// <summary>From the first place that it works at.</summary>
    public static string Of(Model model, Command command) => Of(
        model,
        command,
        command.WorksAt(KeyPlace.Grid) ? KeyPlace.Grid : Enum.GetValues<KeyPlace>().First(place => place != KeyPlace.None && command.WorksAt(place)));

    /// <summary>Where no key opens the menu it is the way through the other door: ":" and the command's name.</summary>
    public static string Of(Model model, Command command, KeyPlace place)
    {
        if (KeyLabel.Find(model, "menu") is not { } key)
        {
            return $"{KeyLabel.Find(model, "palette")} {model.Texts.Commands.Of(command.Name).Label}".TrimStart();
        }

        var menus = MenuLayer.MenusOf(model, place);
        var commands = MenuLayer.CommandsOf(model, command.Menu, place);
        var menu = MenuLetters.Of(menus, each => model.Texts.Commands.MenuName(each))[menus.IndexOf(command.Menu)];
        var line = MenuLetters.Of(commands, each => model.Texts.Commands.Of(each.Name).Label)[commands.IndexOf(command)];
        return $"{key} {Upper(menu.Letter)} {Upper(line.Letter)}";
    }

    private static char Upper(char letter) => char.ToUpperInvariant(letter);
}
