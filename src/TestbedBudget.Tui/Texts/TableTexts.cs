using System.Globalization;

namespace TestbedBudget.Tui;

/// <summary>The words of what is done with rows, periods and cells: filling, sorting, notes, finding, taking back.</summary>
public abstract class TableTexts
{
    public abstract string StandOnFinancier { get; }
    public abstract string SortTitle { get; }
    public abstract string SortBy { get; }
    public abstract string ByName { get; }
    public abstract string BySize { get; }
    public abstract string NoteWord { get; }
    public abstract string NoteText { get; }
    public abstract string NoteHint { get; }
    public abstract string NotesTitle { get; }
    public abstract string NoNotes { get; }
    public abstract string CaseWord { get; }
    public abstract string UndoListTitle { get; }
    public abstract string Here { get; }
    public abstract string UndoneWord { get; }
    public abstract string SplitDay { get; }
    public abstract string NothingToMerge { get; }
    public abstract string AddPeriodTitle { get; }
    public abstract string AddPeriodDay { get; }
    public abstract string AddPeriodIntro { get; }
    public abstract string NothingAbove { get; }
    public abstract string NothingBefore { get; }
    public abstract string NothingAfter { get; }
    public abstract string SeriesTitle { get; }
    public abstract string SeriesPercent { get; }
    public abstract string SeriesIntro { get; }
    public abstract string FindTitle { get; }
    public abstract string FindWhat { get; }
    public abstract string FindHint { get; }

    public abstract string IsGrantAlready(string label);

    public abstract string GrantMarked(string label);

    public abstract string RowRemoved(string label);

    public abstract string SplitTitle(string period);

    public abstract string RemovePeriodAsks(string period, int amounts);

    /// <summary>How many periods there are, and what became of formulas and amounts.</summary>
    public abstract string PeriodsNow(int periods, int becameAmounts, int dropped);

    public abstract string NotFound(string text);

    public abstract string Found(string text, int which, int of);

    public abstract string Jumped(int changes, bool undone);

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

public sealed class SwedishTableTexts : TableTexts
{
    public override string StandOnFinancier => "Ställ markören på en finansiär först.";
    public override string SortTitle => "Sortera raderna i gruppen";
    public override string SortBy => "Efter";
    public override string ByName => "namn, A till Ö";
    public override string BySize => "belopp, störst först";
    public override string NoteWord => "Anteckning";
    public override string NoteText => "Text";
    public override string NoteHint => "tom text tar bort anteckningen";
    public override string NotesTitle => "Anteckningar";
    public override string NoNotes => "Det finns inga anteckningar.";
    public override string CaseWord => "ärendet";
    public override string UndoListTitle => "Ändringar: Enter går till läget efter en av dem";
    public override string Here => "här";
    public override string UndoneWord => "ångrad";
    public override string SplitDay => "Andra delens första dag";
    public override string NothingToMerge => "Det finns ingen period efter den här att slå ihop med: markera flera perioder.";
    public override string AddPeriodTitle => "Ny period";
    public override string AddPeriodDay => "Till och med";
    public override string AddPeriodIntro => "Efter den sista perioden; en dag före den första lägger perioden först.";
    public override string NothingAbove => "Det finns inget ovanför att fylla med.";
    public override string NothingBefore => "Det finns ingen period före att fylla med.";
    public override string NothingAfter => "Det finns ingen period efter att fylla.";
    public override string SeriesTitle => "Fyll år med uppräkning";
    public override string SeriesPercent => "Procent per år";
    public override string SeriesIntro => "Från den första markerade perioden; del av år får sin del.";
    public override string FindTitle => "Sök i tabellerna";
    public override string FindWhat => "Text eller belopp";
    public override string FindHint => "t.ex. kommun, 1899876";

    public override string IsGrantAlready(string label) => $"{label} är redan 1:1-raden.";

    public override string RowRemoved(string label) => $"Raden {label} är borttagen. ^Z ger tillbaka den.";

    public override string GrantMarked(string label) => $"{label} är nu 1:1-raden.";

    public override string SplitTitle(string period) => $"Dela {period} vid ett datum";

    public override string RemovePeriodAsks(string period, int amounts) =>
        $"Ta bort perioden {period} och {Wording.Count(amounts, "belopp eller referens", "belopp och referenser")} i den? Ångra ger tillbaka allt.";

    public override string PeriodsNow(int periods, int becameAmounts, int dropped) =>
        $"{Wording.Count(periods, "period", "perioder")}"
        + (becameAmounts > 0 ? $"; {Wording.Count(becameAmounts, "formel blev sitt", "formler blev sina")} belopp" : string.Empty)
        + (dropped > 0 ? $"; {Number(dropped)} belopp togs bort" : string.Empty) + ".";

    public override string NotFound(string text) => $"\"{text}\" finns inte i tabellerna.";

    public override string Found(string text, int which, int of) => $"\"{text}\": {Number(which)} av {Number(of)}. F3 nästa.";

    public override string Jumped(int changes, bool undone) => $"{Number(changes)} ändringar {(undone ? "ångrade" : "gjorda igen")}.";
}

public sealed class EnglishTableTexts : TableTexts
{
    public override string StandOnFinancier => "Put the cursor on a financier first.";
    public override string SortTitle => "Sort the rows of the group";
    public override string SortBy => "By";
    public override string ByName => "name, A to Ö";
    public override string BySize => "amount, largest first";
    public override string NoteWord => "Note";
    public override string NoteText => "Text";
    public override string NoteHint => "an empty text removes the note";
    public override string NotesTitle => "Notes";
    public override string NoNotes => "There are no notes.";
    public override string CaseWord => "the case";
    public override string UndoListTitle => "Changes: Enter goes to where the case was after one";
    public override string Here => "here";
    public override string UndoneWord => "undone";
    public override string SplitDay => "First day of the second part";
    public override string NothingToMerge => "There is no period after this one to merge with: select several periods.";
    public override string AddPeriodTitle => "New period";
    public override string AddPeriodDay => "Up to and including";
    public override string AddPeriodIntro => "After the last period; a day before the first one puts the period first.";
    public override string NothingAbove => "There is nothing above to fill with.";
    public override string NothingBefore => "There is no period before to fill with.";
    public override string NothingAfter => "There is no period after to fill.";
    public override string SeriesTitle => "Fill years with a yearly index";
    public override string SeriesPercent => "Per cent a year";
    public override string SeriesIntro => "From the first selected period on; a part of a year gets its part.";
    public override string FindTitle => "Find in the tables";
    public override string FindWhat => "Text or amount";
    public override string FindHint => "e.g. kommun, 1899876";

    public override string IsGrantAlready(string label) => $"{label} is the grant row already.";

    public override string RowRemoved(string label) => $"The row {label} is removed. ^Z brings it back.";

    public override string GrantMarked(string label) => $"{label} is the grant row now.";

    public override string SplitTitle(string period) => $"Split {period} at a date";

    public override string RemovePeriodAsks(string period, int amounts) =>
        $"Remove the period {period} and {Wording.Count(amounts, "amount or reference", "amounts and references")} in it? Undo brings all back.";

    public override string PeriodsNow(int periods, int becameAmounts, int dropped) =>
        $"{Wording.Count(periods, "period", "periods")}"
        + (becameAmounts > 0 ? $"; {Wording.Count(becameAmounts, "formula became its amount", "formulas became their amounts")}" : string.Empty)
        + (dropped > 0 ? $"; {Wording.Count(dropped, "amount", "amounts")} dropped" : string.Empty) + ".";

    public override string NotFound(string text) => $"\"{text}\" is not in the tables.";

    public override string Found(string text, int which, int of) => $"\"{text}\": {Number(which)} of {Number(of)}. F3 next.";

    public override string Jumped(int changes, bool undone) => $"{Number(changes)} changes {(undone ? "undone" : "made again")}.";
}
