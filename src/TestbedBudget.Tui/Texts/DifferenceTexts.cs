using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Amounts before and after in words and signs: "1 413 816 → 1 413 814 (−2)".</summary>
public abstract class DifferenceTexts
{
    public abstract string Same { get; }
    public abstract string Before { get; }
    public abstract string After { get; }
    public abstract string ChangeHead { get; }

    /// <summary>The last day of the project, before and after.</summary>
    public abstract string End(DateOnly was, DateOnly becomes);

    protected abstract string Blank { get; }
    protected abstract string GrantWord { get; }
    protected abstract string ShareWord { get; }
    protected abstract string Balanced { get; }
    protected abstract ScreenTexts Screen { get; }

    public string Value(CellValue value, Precision precision) =>
        value.IsError ? Screen.CellError(value.Error)
        : value.Amount is { } amount ? SwedishNumber.Amount(amount, precision)
        : Blank;

    /// <summary>"+1 487 544", "−2"; nothing where an error stands in the way.</summary>
    public static string Signed(Money? change, Precision precision) => change switch
    {
        null => "–",
        { Ore: > 0 } up => "+" + SwedishNumber.Amount(up, precision),
        { } other => SwedishNumber.Amount(other, precision),
    };

    /// <summary>"+12,4 %"; nothing of nothing.</summary>
    public static string SignedShare(Share? share) => share is not { } known ? "–"
        : $"{(known.PercentRounded(1) > 0 ? "+" : string.Empty)}{SwedishNumber.Percent(known, 1)} %";

    public static string Change(CellValue before, CellValue after, Precision precision) =>
        Signed(after.Known - before.Known, precision);

    public string Moved(CellValue before, CellValue after, Precision precision) =>
        $"{Value(before, precision)} → {Value(after, precision)} ({Change(before, after, precision)})";

    /// <summary>The grant in all and its share, before and after.</summary>
    public string Grant(CaseView before, CaseView after)
    {
        if (after.Grant.Row is not { } row)
        {
            return string.Empty;
        }

        var was = before.Grant.Row?.Total ?? CellValue.Blank;
        return $"{GrantWord}: {Moved(was, row.Total, after.Project.Precision)}, {ShareWord} {Percent(before.Grant.Share)} → {Percent(after.Grant.Share)}";
    }

    /// <summary>Whether the budget periods balance, and which do not.</summary>
    public string Balance(CaseView after)
    {
        var timeline = after.Project.Timeline;
        var gaps = Enumerable.Range(0, timeline.Count)
            .Where(period => !timeline[period].Actual && after.Sheet.Balance(period) is { Ore: not 0 })
            .OrderByDescending(period => after.Sheet.Balance(period)!.Value.Abs())
            .Select(period => $"{timeline.Label(period)}: {Screen.Imbalance(after.Sheet.Balance(period)!.Value, after.Project.Precision)}");
        var text = string.Join(" · ", gaps);
        return text.Length == 0 ? Balanced : $"{Screen.BalanceHead}: {text}";
    }

    public static string Percent(Share? share) => share is { } known ? $"{SwedishNumber.Percent(known)} %" : "–";
}

public sealed class SwedishDifferenceTexts : DifferenceTexts
{
    public override string Same => "oförändrat";
    public override string Before => "Nu";
    public override string After => "Blir";
    public override string ChangeHead => "Ändring";

    public override string End(DateOnly was, DateOnly becomes) =>
        $"Projektet {(becomes > was ? "förlängs" : "förkortas")} till och med {DateInput.Text(becomes)}, från {DateInput.Text(was)}.";

    protected override string Blank => "(tom)";
    protected override string GrantWord => "1:1-medel";
    protected override string ShareWord => "andel";
    protected override string Balanced => "Kostnader = finansiering i alla budgetperioder.";
    protected override ScreenTexts Screen { get; } = new SwedishScreenTexts();
}

public sealed class EnglishDifferenceTexts : DifferenceTexts
{
    public override string Same => "unchanged";
    public override string Before => "Now";
    public override string After => "Then";
    public override string ChangeHead => "Change";

    public override string End(DateOnly was, DateOnly becomes) =>
        $"The project is {(becomes > was ? "extended" : "shortened")} to {DateInput.Text(becomes)}, from {DateInput.Text(was)}.";

    protected override string Blank => "(blank)";
    protected override string GrantWord => "1:1 grant";
    protected override string ShareWord => "share";
    protected override string Balanced => "Costs = financing in every budget period.";
    protected override ScreenTexts Screen { get; } = new EnglishScreenTexts();
}
