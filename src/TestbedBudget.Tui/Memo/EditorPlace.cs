using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Where in which section the user was, as text for the store: "section/2/140/Mål och syfte".</summary>
public static class EditorPlace
{
    private const string Word = "section";
    private const int Parts = 4;

    /// <remarks>What was written in a what-if is not the budget's: it is only offered again.</remarks>
    public static LeftOff Of(EditorLayer editor, OpenCase open)
    {
        var (caret, text) = (editor.History.Now.Caret, editor.History.Now.Text);
        var place = string.Create(CultureInfo.InvariantCulture, $"{Word}/{editor.Index}/{caret}/{editor.Heading}");
        return open.Trial is null ? new LeftOff(place, text) : DialogPlace.Offered(text, place);
    }

    /// <summary>The editor with the text as it was left; null when something else was left.</summary>
    /// <remarks>A section that is gone since then comes back as a new one: nothing that was typed is lost.</remarks>
    public static EditorLayer? Read(LeftOff left, MemoText memo, string newHeading)
    {
        // The heading may hold any sign; earlier programs did not write it.
        if (left.Place.Split('/', Parts) is not [Word, var section, var place, .. var rest]
            || !int.TryParse(section, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || !int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var caret)
            || left.HalfTyped is not { } text)
        {
            return null;
        }

        var heading = rest is [var named] ? named : null;
        var found = Find(memo, index, heading);
        return new EditorLayer(
            found ?? memo.Sections.Length,
            found is { } there ? memo.Sections[there].Heading : string.IsNullOrEmpty(heading) ? newHeading : heading,
            new TextHistory(new TextArea(text, Math.Min(caret, text.Length))))
        {
            Kept = found is { } kept ? memo.Sections[kept].Body : string.Empty,
        };
    }

    // By its heading, which moves with it; by its place where no heading says more than that.
    private static int? Find(MemoText memo, int index, string? heading)
    {
        if (index < memo.Sections.Length && (heading is null || memo.Sections[index].Heading == heading))
        {
            return index;
        }

        var named = Enumerable.Range(0, memo.Sections.Length).Where(each => memo.Sections[each].Heading == heading).ToArray();
        return named is [var only] ? only : null;
    }
}
