using System.Globalization;
using System.Text;

namespace TestbedBudget.TestSupport;

/// <summary>
/// Several analysts at once, written down as one reads it: who does what, and whose screen changes by it. After a
/// screen's first showing only the lines that changed are shown, with their numbers.
/// </summary>
public sealed class SharedTranscript
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string[]> _shown = new(StringComparer.Ordinal);

    /// <summary>What was done, by whom, with which keys.</summary>
    public SharedTranscript Did(string who, string what, string keys)
    {
        _text.Append(CultureInfo.InvariantCulture, $"=== {who}: {what}\n--- keys: {keys}\n");
        return this;
    }

    /// <summary>The lines of the screen that are not as they were shown last.</summary>
    public SharedTranscript Shows(string who, string screen)
    {
        var lines = screen.Split('\n');
        var before = _shown.GetValueOrDefault(who, []);
        var head = $"--- screen of {who}\n";
        for (var i = 0; i < lines.Length; i++)
        {
            if (i >= before.Length || lines[i] != before[i])
            {
                _text.Append(head).Append(string.Create(CultureInfo.InvariantCulture, $"{i + 1,2} {lines[i]}").TrimEnd()).Append('\n');
                head = string.Empty;
            }
        }

        _shown[who] = lines;
        return this;
    }

    public override string ToString() => _text.ToString();
}
