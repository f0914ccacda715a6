using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>The languages that the program speaks; memos are always written in Swedish.</summary>
public enum Language
{
    Swedish,
    English,
}

public static class LanguageChoice
{
    public static Language? Read(string text) => text switch
    {
        "sv" => Language.Swedish,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>The chosen language; else English where the environment asks for it, else Swedish (PuTTY sends no LANG).</summary>
    public static Texts Texts(Language? option, Language? setting, Func<string, string?> environment)
    {
        var locale = environment("LC_ALL") is { Length: > 0 } all ? all : environment("LANG");
        var language = option ?? setting
            ?? (locale?.StartsWith("en", StringComparison.Ordinal) == true ? Language.English : Language.Swedish);
        return language == Language.English ? TestbedBudget.Tui.Texts.English : TestbedBudget.Tui.Texts.Swedish;
    }
}
