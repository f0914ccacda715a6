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

    /// <summary>The language that the arguments ask for, read before them: what is wrong with them is told in it too.</summary>
    public static Language? In(ReadOnlySpan<string> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = arguments[i].StartsWith("--lang=", StringComparison.Ordinal) ? arguments[i]["--lang=".Length..]
                : arguments[i] == "--lang" && i + 1 < arguments.Length ? arguments[i + 1]
                : null;
            if (value is not null)
            {
                return Read(value);
            }
        }

        return null;
    }

    /// <summary>The chosen language; else English where the environment asks for it, else Swedish (PuTTY sends no LANG).</summary>
    public static Texts Texts(Language? option, Language? setting, Func<string, string?> environment)
    {
        var locale = environment("LC_ALL") is { Length: > 0 } all ? all : environment("LANG");
        var language = option ?? setting
            ?? (locale?.StartsWith("en", StringComparison.Ordinal) == true ? Language.English : Language.Swedish);
        return language == Language.English ? TestbedBudget.Tui.Texts.English : TestbedBudget.Tui.Texts.Swedish;
    }
}
