namespace TestbedBudget.Tui;

/// <summary>The letters that reach a command through the menu: "/ A S".</summary>
public static class MenuPath
{
    public static string Of(Model model, Command command, KeyPlace place)
    {
        var menus = MenuLayer.MenusOf(model, place);
        var commands = MenuLayer.CommandsOf(model, command.Menu, place);
        var menu = MenuLetters.Of(menus, each => model.Texts.Commands.MenuName(each))[menus.IndexOf(command.Menu)];
        var line = MenuLetters.Of(commands, each => model.Texts.Commands.Of(each.Name).Label)[commands.IndexOf(command)];
        return $"/ {Upper(menu.Letter)} {Upper(line.Letter)}";
    }

    private static char Upper(char letter) => char.ToUpperInvariant(letter);
}
