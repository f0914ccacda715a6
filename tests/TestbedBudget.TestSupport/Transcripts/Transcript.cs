using System.Globalization;
using System.Text;
using TestbedBudget.Terminal;
using TestbedBudget.Tui;

namespace TestbedBudget.TestSupport;

/// <summary>
/// A session written down as an analyst reads it: what is done, the keys, the screen, and what left the program. After
/// the first screen only the lines that changed are shown, with their numbers.
/// </summary>
public sealed class Transcript(Session session)
{
    private readonly StringBuilder _text = new();
    private string[] _shown = [];

    /// <summary>Presses the keys, or types what is no key's name.</summary>
    public Transcript Do(string what, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (TestbedBudget.Terminal.Key.TryParse(key, out _))
            {
                session.Press(key);
            }
            else
            {
                session.Type(key);
            }
        }

        return Write(what, string.Join(' ', keys));
    }

    /// <summary>Runs a command through the menu, by its letters.</summary>
    public Transcript Run(string what, string command)
    {
        var texts = session.Model.Texts.Commands;
        session.Run(command);
        return Write(what, $"/ {texts.MenuName(session.Model.Keymap.Find(command).Menu)}, {texts.Of(command).Label}");
    }

    public Transcript Paste(string what, string text)
    {
        session.Paste(text);
        return Write(what, "(paste)\n" + text.Replace("\t", " → ", StringComparison.Ordinal));
    }

    /// <summary>The mouse at a cell of the screen, counted from 0.</summary>
    public Transcript Mouse(string what, MouseAction action, int column, int row)
    {
        session.Send(new Input(new MouseUsed(action, column, row, KeyModifiers.None)));
        return Write(what, $"({action} at column {column}, line {row})");
    }

    /// <summary>What went to the user's clipboard or the plain view last.</summary>
    public Transcript Out()
    {
        var sent = session.Asked.Last(effect => effect is CopyOut or ShowPlain);
        _text.Append("--- out\n").Append(sent switch
        {
            CopyOut copy => copy.Text.Replace("\t", " → ", StringComparison.Ordinal),
            ShowPlain plain => plain.Text,
            _ => string.Empty,
        }).Append("\n\n");
        return this;
    }

    public override string ToString() => _text.ToString();

    private Transcript Write(string what, string keys)
    {
        _text.Append("=== ").Append(what).Append("\n--- keys: ").Append(keys).Append('\n');
        var lines = session.Screen.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i >= _shown.Length || lines[i] != _shown[i])
            {
                _text.Append(string.Create(CultureInfo.InvariantCulture, $"{i + 1,2} {lines[i]}").TrimEnd()).Append('\n');
            }
        }

        _text.Append('\n');
        _shown = lines;
        return this;
    }
}
