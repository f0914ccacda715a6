namespace TestbedBudget.Core;

/// <summary>Names a figure of a case: what a number in the prose can stand for.</summary>
/// <param name="Row">Of a cell of the tables; null is the sum row.</param>
/// <param name="Period">Of a cell or a share; null is the total.</param>
public sealed record FigureId(FigureName Name, TableKind Table, RowId? Row, PeriodId? Period)
{
    private const string Costs = "costs/";
    private const string Financing = "financing/";

    public static FigureId Of(FigureName name) => new(name, default, null, null);

    public static FigureId Cell(TableKind table, RowId? row, PeriodId? period) => new(FigureName.Cell, table, row, period);

    public static FigureId Share(ShareBasis basis, PeriodId? period) => new(FigureName.ShareOfBookedCosts + (int)basis, default, null, period);

    /// <summary>"costs/3/2024-01-01", "financing/sum/total", "cap", "shareOfFinancing/2024-01-01".</summary>
    public string Key => Name == FigureName.Cell
        ? $"{(Table == TableKind.Costs ? Costs : Financing)}{Row?.Value ?? "sum"}/{PeriodKey ?? "total"}"
        : Word(Name) + (PeriodKey is { } period ? "/" + period : "");

    private string? PeriodKey => IsoDay.Text(Period?.FirstDay);

    /// <summary>The figure of the key; null when it is no key.</summary>
    public static FigureId? Read(string key)
    {
        var (first, last) = (key.IndexOf('/', StringComparison.Ordinal), key.LastIndexOf('/'));
        var end = last < 0 ? null : key[(last + 1)..];
        if (key.StartsWith(Costs, StringComparison.Ordinal) || key.StartsWith(Financing, StringComparison.Ordinal))
        {
            if (last == first || (end != "total" && IsoDay.Read(end) is null))
            {
                return null;
            }

            var row = key[(first + 1)..last];
            return Cell(
                key.StartsWith(Costs, StringComparison.Ordinal) ? TableKind.Costs : TableKind.Financing,
                row == "sum" ? null : new RowId(row),
                IsoDay.Read(end) is { } cell ? new PeriodId(cell) : null);
        }

        for (var name = FigureName.Cap; name <= FigureName.AddedMonths; name++)
        {
            if (Word(name) == (last < 0 ? key : key[..last]) && (last < 0 || IsoDay.Read(end) is not null))
            {
                return new FigureId(name, default, null, IsoDay.Read(end) is { } day ? new PeriodId(day) : null);
            }
        }

        return null;
    }

    // As it is stored, whatever the member is called.
    private static string Word(FigureName name) => name switch
    {
        FigureName.Cap => "cap",
        FigureName.Increase => "increase",
        FigureName.Decrease => "decrease",
        FigureName.EarlierGrant => "earlierGrant",
        FigureName.Left => "left",
        FigureName.Used => "used",
        FigureName.StatedShare => "statedShare",
        FigureName.ShareOfBookedCosts => "shareOfBookedCosts",
        FigureName.ShareLessOthersInKind => "shareLessOthersInKind",
        FigureName.ShareOfFinancing => "shareOfFinancing",
        FigureName.ShareOfPublicFinancing => "shareOfPublicFinancing",
        FigureName.FirstDay => "firstDay",
        FigureName.LastDay => "lastDay",
        FigureName.UsedUntil => "usedUntil",
        FigureName.EarlierFirstDay => "earlierFirstDay",
        FigureName.EarlierLastDay => "earlierLastDay",
        FigureName.EarlierDecision => "earlierDecision",
        FigureName.Months => "months",
        FigureName.EarlierMonths => "earlierMonths",
        FigureName.AddedMonths => "addedMonths",
        _ => "cell",
    };
}

public enum FigureName
{
    /// <summary>A cell or a sum of the tables.</summary>
    Cell,
    Cap,

    /// <summary>How much more is granted than before; there is none where it is less.</summary>
    Increase,

    /// <summary>How much less is granted than before.</summary>
    Decrease,
    EarlierGrant,

    /// <summary>What is left of the earlier grant.</summary>
    Left,

    /// <summary>What the actual periods took of the grant.</summary>
    Used,
    StatedShare,

    /// <summary>The four computed shares, in the order of <see cref="ShareBasis"/>.</summary>
    ShareOfBookedCosts,
    ShareLessOthersInKind,
    ShareOfFinancing,
    ShareOfPublicFinancing,
    FirstDay,
    LastDay,

    /// <summary>The last day of the actual periods.</summary>
    UsedUntil,
    EarlierFirstDay,
    EarlierLastDay,

    /// <summary>The day of the earlier decision.</summary>
    EarlierDecision,
    Months,
    EarlierMonths,

    /// <summary>How much longer the project is than it was decided before.</summary>
    AddedMonths,
}

/// <summary>A figure with its value.</summary>
/// <param name="Value">Kronor, per cent, months, or the number of the day.</param>
/// <param name="IsExact">Stated as it is: no text rounds it.</param>
public sealed record ProseFigure(FigureId Id, QuantityKind Kind, decimal Value, bool IsExact = false);
