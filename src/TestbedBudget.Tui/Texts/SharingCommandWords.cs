namespace TestbedBudget.Tui;

/// <summary>The words of the commands for several analysts on one case; null for any other command.</summary>
internal static class SharingCommandWords
{
    public static CommandWords? Swedish(string name) => name switch
    {
        "history" => new("Historik", "Visar ärendets versioner, vad som skiljer dem, och återställer en"),
        "case-page" => new("Läget i ärendet", "Visar var ärendet står: kvar att göra, anmärkningar, anteckningar, historik", "Läget"),
        "drafts" => new("Utkast hos andra", "Visar andras utkast: titta på ett, eller ta över det", "Utkast"),
        "set-state" => new("Byt status", "Sätter ärendets status: under handläggning, på granskning, beslutat, avslutat", "Status"),
        "newer-version" => new("Visa nyare version", "Visar vad någon annan har sparat, och jämför med det som är ändrat här", "Nyare"),
        "stop-looking" => new("Sluta titta", "Visar ärendet självt igen"),
        "drop-draft" => new("Kasta utkastet", "Lägger utkastet åt sidan; ärendet blir som den senaste versionen"),
        "purge-case" => new("Ta bort för gott", "Tar bort ärendet med alla versioner, efter en fråga"),
        "look-at-version" => new("Titta", "Visar versionen som den var; ingenting kan ändras i den"),
        "compare-from" => new("Jämför härifrån", "Jämför andra versioner med den här; en gång till: med den före", "Jämför från"),
        "version-table" => new("Differenser i tabell", "Visar de två versionerna bredvid varandra, rad för rad", "Tabell"),
        "restore-version" => new("Återställ", "Gör versionen till den senaste, som en ny version"),
        "copy-page" => new("Kopiera sidan", "Skickar sidan som text till det egna urklippet", "Kopiera"),
        "put-on-top" => new("Mitt ovanpå deras", "Gör mina ändringar på deras version; det som krockar väljs på raden", "Mitt ovanpå"),
        "take-theirs" => new("Ta deras, mitt som alternativ", "Deras version gäller; mina ändringar blir ett alternativ", "Ta deras"),
        "save-copy" => new("Kopia: eget ärende", "Sparar mitt som ett eget ärende", "Kopia"),
        "choose-side" => new("Välj mitt eller deras", "Växlar vad som ska gälla där båda har ändrat", "Välj"),
        _ => null,
    };

    public static CommandWords? English(string name) => name switch
    {
        "history" => new("History", "Shows the versions of the case, what differs between them, and restores one"),
        "case-page" => new("Standing of the case", "Shows how far the case is: left to do, findings, notes, history", "Standing"),
        "drafts" => new("Drafts of others", "Shows others' drafts: look at one, or take it over", "Drafts"),
        "set-state" => new("Set state", "Sets the state of the case: draft, in review, decided, closed", "State"),
        "newer-version" => new("Newer version", "Shows what somebody else has saved, and compares it with what was changed here", "Newer"),
        "stop-looking" => new("Stop looking", "Shows the case itself again"),
        "drop-draft" => new("Drop the draft", "Sets the draft aside; the case is then as its latest version"),
        "purge-case" => new("Remove for good", "Removes the case with all its versions, after a question"),
        "look-at-version" => new("Look", "Shows the version as it was; nothing in it can be changed"),
        "compare-from" => new("Compare from here", "Compares other versions with this one; once more: with the one before", "Compare from"),
        "version-table" => new("Differences as a table", "Shows the two versions side by side, row by row", "Table"),
        "restore-version" => new("Restore", "Makes the version the latest one, as a new version"),
        "copy-page" => new("Copy the page", "Sends the page as text to your own clipboard", "Copy"),
        "put-on-top" => new("Mine on top of theirs", "Makes my changes on their version; what clashes is chosen on its line", "Mine on top"),
        "take-theirs" => new("Theirs, mine as a scenario", "Their version holds; my changes become a scenario", "Take theirs"),
        "save-copy" => new("Copy: a case of its own", "Saves mine as a case of its own", "Copy"),
        "choose-side" => new("Choose mine or theirs", "Changes what is to hold where both changed it", "Choose"),
        _ => null,
    };
}
