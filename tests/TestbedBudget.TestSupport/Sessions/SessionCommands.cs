using TestbedBudget.Tui;

namespace TestbedBudget.TestSupport;

public static class SessionCommands
{
    /// <summary>Runs the command by its name, through the menu that it is in, letter by letter.</summary>
    public static Session Run(this Session session, string name)
    {
        var model = session.Model;
        var place = model.Top.KeyPlace;
        var command = model.Keymap.Find(name);
        var menus = MenuLayer.MenusOf(model, place);
        var commands = MenuLayer.CommandsOf(model, command.Menu, place);
        var menu = MenuLetters.Of(menus, model.Texts.Commands.MenuName)[menus.IndexOf(command.Menu)].Letter;
        var letter = MenuLetters.Of(commands, other => model.Texts.Commands.Of(other.Name).Label)[commands.IndexOf(command)].Letter;
        return session.Type($"/{menu}{letter}");
    }
}
