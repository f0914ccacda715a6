using System.Text.Json;
using TestbedBudget.Core;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>Reads one settings file on top of what is already set. Keys are accepted in English and Swedish.</summary>
/// <remarks>By hand, token by token: it runs before the first screen, and it has to tell the line of a wrong key.</remarks>
public ref struct SettingsReader
{
    private readonly string _file;
    private readonly string _home;
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly List<SettingsFault> _faults;
    private Utf8JsonReader _json;

    private SettingsReader(string file, ReadOnlySpan<byte> bytes, string home, List<SettingsFault> faults)
    {
        _file = file;
        _home = home;
        _bytes = bytes;
        _faults = faults;
        _json = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
        });
    }

    /// <summary>The settings with those of the file on top; what is wrong is added to the faults.</summary>
    /// <param name="file">Its whole path: a relative path in it begins in its folder.</param>
    /// <param name="home">What "~" stands for in a path.</param>
    public static Settings Read(Settings settings, string file, ReadOnlySpan<byte> utf8, string home, List<SettingsFault> faults)
    {
        var reader = new SettingsReader(file, utf8, home, faults);
        try
        {
            return reader.Object(settings);
        }
        catch (JsonException wrong)
        {
            faults.Add(new SettingsFault(file, (int)(wrong.LineNumber ?? 0) + 1, null, "JSON"));
            return settings;
        }
    }

    private Settings Object(Settings settings)
    {
        if (!_json.Read() || _json.TokenType != JsonTokenType.StartObject)
        {
            _faults.Add(new SettingsFault(_file, Line(), null, "{ … }"));
            return settings;
        }

        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var key = _json.GetString()!;
            settings = key switch
            {
                "database" or "databas" => FilePath(key) is { } text ? settings with { Database = text } : settings,
                "language" or "språk" => Word(key) is { } language ? settings with { Language = language } : settings,
                "organisation" or "organization" =>
                    Text(key) is { } text ? settings with { Organisation = text } : settings,
                "officer" or "handläggare" => Text(key) is { } text ? settings with { Officer = text } : settings,
                "exportFolder" or "exportmapp" => FilePath(key) is { } text ? settings with { ExportFolder = text } : settings,
                "limits" or "gränser" => settings with { Limits = ReadLimits(settings.Limits, key) },
                "keys" or "tangenter" => settings with { Keys = [.. settings.Keys, .. ReadKeys(key)] },
                _ => Unknown(key, settings),
            };
        }

        // Whatever follows the object is not JSON: reading on says so.
        while (_json.Read())
        {
        }

        return settings;
    }

    private Limits ReadLimits(Limits limits, string key)
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Wrong(key, "{ … }");
            return limits;
        }

        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var limit = _json.GetString()!;
            limits = limit switch
            {
                "largestShare" or "störstaAndel" =>
                    Percent(limit, 100) is { } share ? limits with { LargestShare = share } : limits,
                "monthlyJump" or "månadsändring" =>
                    Percent(limit, 1000) is { } share ? limits with { MonthlyJump = share } : limits,
                "smallestMonthlyJump" or "minstaMånadsändring" =>
                    Kronor(limit) is { } amount ? limits with { SmallestMonthlyJump = amount } : limits,
                "materialChange" or "väsentligÄndring" =>
                    Percent(limit, 1000) is { } share ? limits with { MaterialChange = share } : limits,
                "smallestMaterialChange" or "minstaVäsentligÄndring" =>
                    Kronor(limit) is { } amount ? limits with { SmallestMaterialChange = amount } : limits,
                _ => Unknown(limit, limits),
            };
        }

        return limits;
    }

    // "fill-down": "Ctrl+D", or a list of keys.
    private ImmutableArray<KeyRemap> ReadKeys(string key)
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Wrong(key, "{ … }");
            return [];
        }

        var remaps = ImmutableArray.CreateBuilder<KeyRemap>();
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var (command, line) = (_json.GetString()!, Line());
            _json.Read();
            var keys = ImmutableArray.CreateBuilder<string>();
            if (_json.TokenType == JsonTokenType.StartArray)
            {
                while (_json.Read() && _json.TokenType == JsonTokenType.String)
                {
                    keys.Add(_json.GetString()!);
                }
            }
            else if (_json.TokenType == JsonTokenType.String)
            {
                keys.Add(_json.GetString()!);
            }

            if (_json.TokenType is JsonTokenType.String or JsonTokenType.EndArray)
            {
                remaps.Add(new KeyRemap(command, keys.ToImmutable(), _file, line));
            }
            else
            {
                Wrong(command, "\"Ctrl+D\" | [\"F7\", \"Ctrl+T\"]");
            }
        }

        return remaps.ToImmutable();
    }

    private string? Text(string key)
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.String && _json.GetString() is { Length: > 0 } text
            ? text
            : Wrong(key, "\"…\"");
    }

    private string? FilePath(string key) => Text(key) is { } text
        ? WrittenPath.Full(text, _home, Path.GetDirectoryName(_file)!) ?? Wrong(key, "\"/…\" | \"~/…\"")
        : null;

    private Language? Word(string key)
    {
        _json.Read();
        var language = _json.TokenType == JsonTokenType.String ? LanguageChoice.Read(_json.GetString()!) : null;
        if (language is null)
        {
            Wrong(key, "\"sv\" | \"en\"");
        }

        return language;
    }

    private Share? Percent(string key, int most)
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.Number && _json.TryGetDecimal(out var percent) && percent >= 0 && percent <= most)
        {
            return Share.FromPercent(percent);
        }

        Wrong(key, most == 100 ? "0–100 (%)" : "0–1000 (%)");
        return null;
    }

    private Money? Kronor(string key)
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.Number && _json.TryGetDecimal(out var kronor)
            && kronor >= 0 && kronor <= Money.Largest.Kronor)
        {
            return Money.Rounded(kronor, Precision.Krona);
        }

        Wrong(key, "≥ 0 (kr)");
        return null;
    }

    private T Unknown<T>(string key, T same)
    {
        _faults.Add(new SettingsFault(_file, Line(), key, null));
        _json.Skip();
        return same;
    }

    private string? Wrong(string key, string expected)
    {
        _faults.Add(new SettingsFault(_file, Line(), key, expected));
        _json.Skip();
        return null;
    }

    private readonly int Line() => _bytes[..(int)_json.TokenStartIndex].Count((byte)'\n') + 1;
}
