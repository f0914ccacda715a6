using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Where in which section the user was, as text for the store: "section/2/140".</summary>
public static class EditorPlace
{
    private const string Word = "section";

    public static LeftOff Of(EditorLayer editor) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Word}/{editor.Index}/{editor.History.Now.Caret}"), editor.History.Now.Text);

    /// <summary>The editor with the text as it was left; null when something else was left.</summary>
    /// <remarks>A section that is gone since then comes back as a new one: nothing that was typed is lost.</remarks>
    public static EditorLayer? Read(LeftOff left, MemoText memo, string newHeading)
    {
        if (left.Place.Split('/') is not [Word, var section, var place]
            || !int.TryParse(section, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || !int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var caret)
            || left.HalfTyped is not { } text)
        {
            return null;
        }

        var isThere = index < memo.Sections.Length;
        return new EditorLayer(
            isThere ? index : memo.Sections.Length,
            isThere ? memo.Sections[index].Heading : newHeading,
            new TextHistory(new TextArea(text, Math.Min(caret, text.Length))))
        {
            Kept = isThere ? memo.Sections[index].Body : string.Empty,
        };
    }
}
