using TestbedBudget.Core;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

/// <summary>The words for printed sums beside computed ones.</summary>
public abstract class StatedTexts(FindingTexts findings)
{
    public abstract string Title { get; }
    public abstract string None { get; }
    public abstract string KeepComputed { get; }
    public abstract string MoveKrona { get; }

    /// <summary>The reason that a review gets when the computed sum is kept.</summary>
    public abstract string ComputedHolds { get; }
    public abstract string ChooseCell { get; }
    /// <summary>No cell makes all sums hold: which of them shall?</summary>
    public abstract string WhichHolds { get; }
    public abstract string NoCell { get; }

    /// <summary>The cell, its old and new amount, and which sums then hold or no longer do.</summary>
    public string Move(KronaMove move)
    {
        var text = $"{findings.Where(move.Cell)}: {Number(move.From)} → {Number(move.To)}";
        text += move.Mends.IsEmpty ? string.Empty : $"; {Mends(Names(move.Mends))}";
        text += move.Breaks.IsEmpty ? string.Empty : $"; {Breaks(Names(move.Breaks))}";
        text += move.Balance is { Ore: not 0 } balance ? $"; {Unbalanced(Kronor(balance.Abs()))}" : string.Empty;
        return move.IsActual ? $"{text}; {Locked}" : text;
    }

    /// <summary>The printed sum holds: a cell takes the difference, and the sum across it gives way.</summary>
    public string ThisHolds(StatedTotal sum) => Holds(IsRow(sum), Number(sum.Stated), sum.At.PeriodLabel ?? sum.At.RowLabel ?? InTotal);

    /// <summary>The sums across it hold: this one is the computed one.</summary>
    public string OthersHold(StatedTotal sum) => AcrossHold(IsRow(sum), Number(sum.Computed), sum.At.PeriodLabel ?? sum.At.RowLabel ?? InTotal);

    /// <summary>The reason that a review gets when the sums across it hold.</summary>
    public string OthersReason(StatedTotal sum) => AcrossReason(IsRow(sum));

    protected abstract string Holds(bool isRow, string stated, string name);

    protected abstract string AcrossHold(bool isRow, string computed, string name);

    protected abstract string AcrossReason(bool isRow);

    protected abstract string And { get; }

    protected abstract string Locked { get; }

    protected abstract string Mends(string sums);

    protected abstract string Breaks(string sums);

    protected abstract string Unbalanced(string gap);

    protected abstract string InTotal { get; }

    private static bool IsRow(StatedTotal sum) => sum.At.Row is not null;

    // The table is the cell's own: a sum is named by its row or its period alone.
    private string Names(ImmutableArray<Place> sums) =>
        List([.. sums.Select(sum => sum.RowLabel ?? sum.PeriodLabel ?? InTotal)], And);
}

public sealed class SwedishStatedTexts(FindingTexts findings) : StatedTexts(findings)
{
    public override string Title => "Summor i texten som raderna inte ger";
    public override string None => "Alla summor i texten stämmer med raderna.";
    public override string KeepComputed => "behåll beräknad";
    public override string MoveKrona => "flytta kronan";
    public override string ComputedHolds => "Den beräknade summan gäller.";
    public override string ChooseCell => "Vilken cell tar skillnaden?";
    public override string WhichHolds => "Ingen cell får alla summor att stämma: vilka ska gälla?";
    public override string NoCell =>
        "Ingen cell kan ändra detta: det är de tryckta summorna som inte stämmer med varandra. Behåll den beräknade summan.";

    protected override string Holds(bool isRow, string stated, string name) => isRow
        ? $"Radens summa {stated} ({name}): välj cell, kolumnens summa ger med sig"
        : $"Kolumnens summa {stated} ({name}): välj cell, radens summa ger med sig";

    protected override string AcrossHold(bool isRow, string computed, string name) => isRow
        ? $"Kolumnernas summor: raden ({name}) blir {computed}"
        : $"Radernas summor: kolumnen ({name}) blir {computed}";

    protected override string AcrossReason(bool isRow) => isRow ? "Kolumnernas summor gäller." : "Radernas summor gäller.";

    protected override string And => "och";
    protected override string InTotal => "totalt";
    protected override string Locked => "utfall (låst)";

    protected override string Mends(string sums) => $"då stämmer även {sums}";

    protected override string Breaks(string sums) => $"då stämmer inte {sums}";

    protected override string Unbalanced(string gap) => $"balansen skiljer {gap}";
}

public sealed class EnglishStatedTexts(FindingTexts findings) : StatedTexts(findings)
{
    public override string Title => "Sums in the text that the rows do not give";
    public override string None => "All sums in the text agree with the rows.";
    public override string KeepComputed => "keep computed";
    public override string MoveKrona => "move the krona";
    public override string ComputedHolds => "The computed sum holds.";
    public override string ChooseCell => "Which cell takes the difference?";
    public override string WhichHolds => "No cell makes all sums hold: which shall?";
    public override string NoCell =>
        "No cell can change this: the printed sums disagree with each other. Keep the computed sum.";

    protected override string Holds(bool isRow, string stated, string name) => isRow
        ? $"The row's sum {stated} ({name}): choose a cell, the column's sum gives way"
        : $"The column's sum {stated} ({name}): choose a cell, the row's sum gives way";

    protected override string AcrossHold(bool isRow, string computed, string name) => isRow
        ? $"The columns' sums: the row ({name}) becomes {computed}"
        : $"The rows' sums: the column ({name}) becomes {computed}";

    protected override string AcrossReason(bool isRow) => isRow ? "The columns' sums hold." : "The rows' sums hold.";

    protected override string And => "and";
    protected override string InTotal => "in total";
    protected override string Locked => "actual (locked)";

    protected override string Mends(string sums) => $"then {sums} holds too";

    protected override string Breaks(string sums) => $"then {sums} no longer holds";

    protected override string Unbalanced(string gap) => $"the balance is off by {gap}";
}
