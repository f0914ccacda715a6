namespace TestbedBudget.Tui;

/// <summary>What is wrong with the keys in the settings.</summary>
public abstract class KeyTexts
{
    public string Of(KeymapFault fault) => fault switch
    {
        UnknownCommand => NoCommand(fault.Command),
        UnknownKey key => NoKey(fault.Command, key.Key),
        KeyIsTaken taken => Taken(fault.Command, taken.Key, taken.By),
        KeyTypesText text => TypesText(fault.Command, text.Key),
        _ => throw new InvalidOperationException($"{fault.GetType().Name} has no words."),
    };

    protected abstract string NoCommand(string name);

    protected abstract string NoKey(string command, string key);

    protected abstract string Taken(string command, string key, string by);

    protected abstract string TypesText(string command, string key);
}

public sealed class SwedishKeyTexts : KeyTexts
{
    protected override string NoCommand(string name) => $"Det finns inget kommando som heter \"{name}\".";

    protected override string NoKey(string command, string key) =>
        $"\"{key}\" är ingen tangent (för {command}). Skriv t.ex. Ctrl+D, F7 eller Shift+Tab.";

    protected override string Taken(string command, string key, string by) =>
        $"{key} gör redan {by}: {command} får den inte. Ge {by} en annan tangent.";

    protected override string TypesText(string command, string key) => $"{key} skriver text i tabellen och kan inte göra {command}.";
}

public sealed class EnglishKeyTexts : KeyTexts
{
    protected override string NoCommand(string name) => $"There is no command called \"{name}\".";

    protected override string NoKey(string command, string key) =>
        $"\"{key}\" is no key (for {command}). Write e.g. Ctrl+D, F7 or Shift+Tab.";

    protected override string Taken(string command, string key, string by) =>
        $"{key} does {by} already: {command} does not get it. Give {by} another key.";

    protected override string TypesText(string command, string key) => $"{key} types text in the tables and cannot do {command}.";
}
