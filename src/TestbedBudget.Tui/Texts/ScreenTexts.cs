using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The words of the grid and of the lines around it.</summary>
public abstract class ScreenTexts
{
    public abstract string CostsHead { get; }
    public abstract string FinancingHead { get; }
    public abstract string SumCosts { get; }
    public abstract string SumFinancing { get; }
    public abstract string Total { get; }
    public abstract string ShareHead { get; }

    /// <summary>The letter before a locked period.</summary>
    public abstract string ActualMark { get; }
    public abstract string ModeReady { get; }
    public abstract string ModeEnter { get; }
    public abstract string ModeEdit { get; }
    public abstract string ModePoint { get; }
    public abstract string ModeSelect { get; }
    public abstract string Heading { get; }
    public abstract string BlankCell { get; }
    public abstract string Overridden { get; }
    public abstract string Balanced { get; }
    public abstract string BalanceHead { get; }
    public abstract string ReadOnly { get; }
    public abstract string NotStored { get; }
    public abstract string CaseIsReadOnly { get; }

    /// <summary>Why a letter does nothing in an amount, and the keys of the menu and of the search among commands; null where there is none.</summary>
    public abstract string LettersInAmounts(string? menu, string? palette);

    public abstract string NothingToUndo { get; }
    public abstract string NothingToRedo { get; }
    public abstract string Recalculated { get; }
    public abstract string SaidNothing { get; }
    public abstract string Or { get; }
    public abstract string EditorFailed { get; }
    public abstract string NoEditor { get; }

    /// <summary>The head over why the text of an outside editor is not taken.</summary>
    public abstract string EditRefusedTitle { get; }
    public abstract string EditKept { get; }
    public abstract string GoToTitle { get; }
    public abstract string PeriodWord { get; }
    public abstract string NothingFound { get; }
    public abstract string StandInPeriod { get; }
    public abstract string FormulaKeys { get; }
    public abstract string EditKeys { get; }
    public abstract string MouseOn { get; }
    public abstract string MouseOff { get; }
    public abstract string CopiedOut { get; }
    public abstract string CopyTooLarge { get; }
    public abstract string CopyUnsupported { get; }
    public abstract string MoreBelow { get; }

    /// <param name="key">What adds a row.</param>
    public abstract string NoRowHere(string key);

    public abstract string MonthsShort(decimal months);

    /// <summary>"28m", where there is little room.</summary>
    public static string MonthsShortest(decimal months) => Months(months, "m").Replace(" ", string.Empty, StringComparison.Ordinal);

    public abstract string CellError(CellError error);

    public abstract string NoRows(TableKind table);

    public abstract string Version(int number);

    public abstract string ChangesNotStored(int changes);

    public abstract string ChangesSince(int changes, int version);

    /// <summary>Costs − financing of a period, in words.</summary>
    public abstract string Imbalance(Money difference, Precision precision);

    /// <summary>Of the balance: so many periods that there is no room for.</summary>
    public abstract string MorePeriods(int count);

    public abstract string WasRounded(Money amount, Precision precision);

    /// <summary>What is selected, and what its amounts come to.</summary>
    public abstract string Selection(int rows, int columns, int amounts, Money sum, Precision precision);

    public abstract string TooSmall(Terminal.Size now, Terminal.Size needed);

    protected static string Months(decimal months, string word) =>
        $"{SwedishNumber.Plain(decimal.Round(months, 1, MidpointRounding.AwayFromZero))} {word}";

    protected static string Average(Money sum, int count, Precision precision) =>
        count == 0 ? "–" : Kronor(Money.Rounded(sum.Kronor / count, precision), precision);

    protected static string Kronor(Money amount, Precision precision) =>
        SwedishNumber.Amount(amount, precision, SwedishNumber.NoBreakSpace) + SwedishNumber.NoBreakSpace + "kr";
}

public sealed class SwedishScreenTexts : ScreenTexts
{
    public override string CostsHead => "KOSTNADER (kr)";
    public override string FinancingHead => "FINANSIERING (kr)";
    public override string SumCosts => "Summa kostnader";
    public override string SumFinancing => "Summa finansiering";
    public override string Total => "Totalt";
    public override string ShareHead => "Andel";
    public override string ActualMark => "U";
    public override string ModeReady => "KLAR";
    public override string ModeEnter => "ANGE";
    public override string ModeEdit => "REDIGERA";
    public override string ModePoint => "PEKA";
    public override string ModeSelect => "MARKERA";
    public override string Heading => "rubrikrad";
    public override string BlankCell => "(tom)";
    public override string Overridden => "överskrivet: Del ger tillbaka beräkningen";
    public override string Balanced => "Kostnader = finansiering i alla perioder";
    public override string BalanceHead => "Balans";
    public override string ReadOnly => "skrivskyddat";
    public override string NotStored => "ur fil, lagras vid första ändringen";
    public override string CaseIsReadOnly => "Ärendet är öppnat skrivskyddat: ingenting ändras.";

    public override string LettersInAmounts(string? menu, string? palette) =>
        $"Belopp börjar med en siffra, = eller ett tecken.{(menu is null ? "" : $" {menu} är menyn.")}{(palette is null ? "" : $" {palette} söker.")}";

    public override string NothingToUndo => "Det finns inget att ångra.";
    public override string NothingToRedo => "Det finns inget att göra om.";
    public override string Recalculated => "Allt är omräknat och kontrollerat.";
    public override string SaidNothing => "Ingenting ändrades.";
    public override string Or => "eller";
    public override string EditorFailed => "Editorn avslutades med ett fel: texten är som förut.";
    public override string NoEditor => "Varken VISUAL eller EDITOR är satt: redigera avsnittet här i stället.";
    public override string EditRefusedTitle => "Avsnittet är som förut";
    public override string EditKept => "Det som redigeraren sparade är kvar i filen, som bara du kan läsa.";
    public override string GoToTitle => "Gå till: skriv en del av namnet";
    public override string PeriodWord => "period";
    public override string NothingFound => "Ingenting passar in.";
    public override string StandInPeriod => "Ställ markören i perioden först.";
    public override string FormulaKeys => "Enter behåll  Esc ge upp  pilar pekar på cell  F4 $  F2 redigera";
    public override string EditKeys => "Enter behåll, ned  Tab behåll, höger  Esc/^G ge upp  F2 redigera";
    public override string MouseOn => "Musen är på. Terminalens egen markering och inklistring: håll ned Shift.";
    public override string MouseOff => "Musen är av.";
    public override string CopiedOut => "Kopierat till ditt urklipp, om terminalen tillåter det.";
    public override string CopyTooLarge => "För stort för urklippet: skriv till fil eller visa för kopiering i stället.";
    public override string CopyUnsupported => "Den här terminalen tar inte emot urklipp: visa för kopiering i stället.";
    public override string MoreBelow => "fler nedanför";

    public override string NoRowHere(string key) => $"Här finns ingen rad: {key} lägger till en.";

    public override string MonthsShort(decimal months) => Months(months, "mån");

    public override string CellError(CellError error) => error switch
    {
        Core.CellError.Circle => "#CIRKEL",
        Core.CellError.Reference => "#REFERENS!",
        Core.CellError.DivisionByZero => "#DIV/0",
        _ => "#VÄRDEFEL!",
    };

    public override string NoRows(TableKind table) =>
        table == TableKind.Costs ? "Inga kostnadsrader" : "Inga finansiärer";

    public override string Version(int number) => $"version {RowMark.Number(number)}";

    public override string ChangesNotStored(int changes) => $"{changes} {(changes == 1 ? "ändring" : "ändringar")}, inte lagrat";

    public override string ChangesSince(int changes, int version) =>
        $"utkast: {Wording.Count(changes, "ändring", "ändringar")} sedan version {RowMark.Number(version)}";

    public override string Imbalance(Money difference, Precision precision) => difference > Money.Zero
        ? $"saknas {Kronor(difference, precision)}"
        : $"{Kronor(-difference, precision)} för mycket";

    public override string MorePeriods(int count) => $"{Wording.Count(count, "period", "perioder")} till";

    public override string WasRounded(Money amount, Precision precision) => $"Avrundat till {Kronor(amount, precision)}.";

    public override string Selection(int rows, int columns, int amounts, Money sum, Precision precision) =>
        $"{rows} x {columns} celler  antal {amounts}  summa {Kronor(sum, precision)}  medel {Average(sum, amounts, precision)}";

    public override string TooSmall(Terminal.Size now, Terminal.Size needed) =>
        $"Gör fönstret större: {needed.Columns}x{needed.Rows} behövs, det är {now.Columns}x{now.Rows}";
}

public sealed class EnglishScreenTexts : ScreenTexts
{
    public override string CostsHead => "COSTS (kr)";
    public override string FinancingHead => "FINANCING (kr)";
    public override string SumCosts => "Total costs";
    public override string SumFinancing => "Total financing";
    public override string Total => "Total";
    public override string ShareHead => "Share";
    public override string ActualMark => "A";
    public override string ModeReady => "READY";
    public override string ModeEnter => "ENTER";
    public override string ModeEdit => "EDIT";
    public override string ModePoint => "POINT";
    public override string ModeSelect => "SELECT";
    public override string Heading => "heading row";
    public override string BlankCell => "(blank)";
    public override string Overridden => "override: Del gives the cell back to the rule";
    public override string Balanced => "Costs = financing in every period";
    public override string BalanceHead => "Balance";
    public override string ReadOnly => "read-only";
    public override string NotStored => "from a file, stored at the first change";
    public override string CaseIsReadOnly => "The case is open read-only: nothing is changed.";

    public override string LettersInAmounts(string? menu, string? palette) =>
        $"Amounts begin with a digit, = or a sign.{(menu is null ? "" : $" {menu} is the menu.")}{(palette is null ? "" : $" {palette} searches.")}";

    public override string NothingToUndo => "There is nothing to undo.";
    public override string NothingToRedo => "There is nothing to redo.";
    public override string Recalculated => "Everything is calculated and checked again.";
    public override string SaidNothing => "Nothing was changed.";
    public override string Or => "or";
    public override string EditorFailed => "The editor ended with an error: the text is as before.";
    public override string NoEditor => "Neither VISUAL nor EDITOR is set: edit the section here instead.";
    public override string EditRefusedTitle => "The section is as before";
    public override string EditKept => "What the editor saved is kept in the file, which you alone can read.";
    public override string GoToTitle => "Go to: type a part of the name";
    public override string PeriodWord => "period";
    public override string NothingFound => "Nothing matches.";
    public override string StandInPeriod => "Put the cursor in the period first.";
    public override string FormulaKeys => "Enter keep  Esc give up  arrows point at a cell  F4 $  F2 edit";
    public override string EditKeys => "Enter keep, down  Tab keep, right  Esc/^G give up  F2 edit";
    public override string MouseOn => "The mouse is on. For the terminal's own selecting and pasting hold Shift.";
    public override string MouseOff => "The mouse is off.";
    public override string CopiedOut => "Copied to your clipboard, if the terminal allows it.";
    public override string CopyTooLarge => "Too large for the clipboard: write to a file or use the plain view instead.";
    public override string CopyUnsupported => "This terminal takes no clipboard: use the plain view instead.";
    public override string MoreBelow => "more below";

    public override string NoRowHere(string key) => $"There is no row here: {key} adds one.";

    public override string MonthsShort(decimal months) => Months(months, "mo");

    public override string CellError(CellError error) => error switch
    {
        Core.CellError.Circle => "#CIRCLE",
        Core.CellError.Reference => "#REF",
        Core.CellError.DivisionByZero => "#DIV/0",
        _ => "#VALUE",
    };

    public override string NoRows(TableKind table) =>
        table == TableKind.Costs ? "No cost rows" : "No financiers";

    public override string Version(int number) => $"version {RowMark.Number(number)}";

    public override string ChangesNotStored(int changes) => $"{changes} {(changes == 1 ? "change" : "changes")}, not stored";

    public override string ChangesSince(int changes, int version) =>
        $"draft: {Wording.Count(changes, "change", "changes")} since version {RowMark.Number(version)}";

    public override string Imbalance(Money difference, Precision precision) => difference > Money.Zero
        ? $"{Kronor(difference, precision)} missing"
        : $"{Kronor(-difference, precision)} too much";

    public override string MorePeriods(int count) => Wording.Count(count, "more period", "more periods");

    public override string WasRounded(Money amount, Precision precision) => $"Rounded to {Kronor(amount, precision)}.";

    public override string Selection(int rows, int columns, int amounts, Money sum, Precision precision) =>
        $"{rows} x {columns} cells  count {amounts}  sum {Kronor(sum, precision)}  average {Average(sum, amounts, precision)}";

    public override string TooSmall(Terminal.Size now, Terminal.Size needed) =>
        $"Make the window larger: it needs {needed.Columns}x{needed.Rows} and is {now.Columns}x{now.Rows}";
}
