namespace TestbedBudget.Tui;

/// <summary>The words of the memo's screens: preview, sections, editor.</summary>
public abstract class MemoTexts
{
    public abstract string Title { get; }
    public abstract string RawTitle { get; }
    public abstract string WriteTitle { get; }
    public abstract string Format { get; }

    /// <summary>What a file is called that has no Dnr to be called by.</summary>
    public abstract string FileName { get; }
    public abstract string Find { get; }
    public abstract string FindKeys { get; }
    public abstract string NotFound { get; }
    public abstract string SectionsTitle { get; }
    public abstract string NoSections { get; }
    public abstract string NoHeading { get; }
    public abstract string NewSection { get; }
    public abstract string RenameSection { get; }
    public abstract string Heading { get; }

    /// <summary>What stands where a key gives up what was typed.</summary>
    public abstract string GiveUp { get; }
    public abstract string Selecting { get; }
    public abstract string TextTooLong { get; }
    public abstract string NothingSelected { get; }
    public abstract string NothingCopied { get; }

    public abstract string FormatName(string extension);

    public abstract string Lines(int first, int last, int count);

    public abstract string Words(int count);

    public abstract string Deleted(string heading);

    public abstract string SectionSaid(string heading);

    public abstract string Resumed(string heading);

    public abstract string Place(int line, int column);
}

public sealed class SwedishMemoTexts : MemoTexts
{
    public override string Title => "UNDERLAG";
    public override string RawTitle => "UNDERLAG (Markdown)";
    public override string WriteTitle => "Skriv underlaget till fil";
    public override string Format => "Form";
    public override string FileName => "underlag";
    public override string Find => "Sök:";
    public override string FindKeys => "F3 nästa  Enter klar  Esc tillbaka";
    public override string NotFound => "finns inte i texten";
    public override string SectionsTitle => "AVSNITT";
    public override string NoSections => "Underlaget har inga avsnitt än. Tryck N för ett nytt.";
    public override string NoHeading => "(utan rubrik)";
    public override string NewSection => "Nytt avsnitt";
    public override string RenameSection => "Byt rubrik";
    public override string Heading => "Rubrik";
    public override string GiveUp => "Kasta det som ändrats i avsnittet?";
    public override string Selecting => "MARKERA";
    public override string TextTooLong => "Texten ryms inte i avsnittet: dela den på flera.";
    public override string NothingSelected => "Ingen text är markerad: F8 och pilarna markerar.";
    public override string NothingCopied => "Ingen text är kopierad här; terminalens egen inklistring går också.";

    public override string FormatName(string extension) => extension switch
    {
        ".md" => "Markdown",
        ".html" => "HTML, för Word och Outlook",
        ".tsv" => "tabellerna med tabbar, för kalkylprogram",
        _ => "hela ärendet som JSON",
    };

    public override string Lines(int first, int last, int count) => $"rad {first}–{last} av {count}";

    public override string Words(int count) => count == 1 ? "1 ord" : $"{count} ord";

    public override string Deleted(string heading) => $"Avsnittet {heading} är borttaget; Ångra ger det tillbaka.";

    public override string SectionSaid(string heading) => $"Avsnittet {heading} är ändrat.";

    public override string Resumed(string heading) => $"Här skrev du senast ({heading}): Esc behåller, ^G kastar.";

    public override string Place(int line, int column) => $"rad {line}, tecken {column}";
}

public sealed class EnglishMemoTexts : MemoTexts
{
    public override string Title => "MEMO";
    public override string RawTitle => "MEMO (Markdown)";
    public override string WriteTitle => "Write the memo to a file";
    public override string Format => "Form";
    public override string FileName => "memo";
    public override string Find => "Find:";
    public override string FindKeys => "F3 next  Enter done  Esc back";
    public override string NotFound => "not in the text";
    public override string SectionsTitle => "SECTIONS";
    public override string NoSections => "The memo has no sections yet. Press N for a new one.";
    public override string NoHeading => "(no heading)";
    public override string NewSection => "New section";
    public override string RenameSection => "Change the heading";
    public override string Heading => "Heading";
    public override string GiveUp => "Throw away what was changed in the section?";
    public override string Selecting => "SELECT";
    public override string TextTooLong => "The text does not fit in the section: split it into several.";
    public override string NothingSelected => "No text is selected: F8 and the arrows select.";
    public override string NothingCopied => "No text is copied here; the terminal's own paste works too.";

    public override string FormatName(string extension) => extension switch
    {
        ".md" => "Markdown",
        ".html" => "HTML, for Word and Outlook",
        ".tsv" => "the tables with tabs, for spreadsheets",
        _ => "the whole case as JSON",
    };

    public override string Lines(int first, int last, int count) => $"lines {first}–{last} of {count}";

    public override string Words(int count) => count == 1 ? "1 word" : $"{count} words";

    public override string Deleted(string heading) => $"The section {heading} is deleted; Undo brings it back.";

    public override string SectionSaid(string heading) => $"The section {heading} is changed.";

    public override string Resumed(string heading) => $"This is where you were writing ({heading}): Esc keeps it, ^G throws it away.";

    public override string Place(int line, int column) => $"line {line}, character {column}";
}
