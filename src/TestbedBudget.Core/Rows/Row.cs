namespace TestbedBudget.Core;

/// <summary>The identity of a row, unique in the project: an imported row's number, an added row's random letters.</summary>
public readonly record struct RowId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A place in a table.</summary>
public readonly record struct CellId(RowId Row, PeriodId Period);

/// <summary>A line of a table: a heading, or what one thing costs or one financier pays in each period.</summary>
public abstract record Row
{
    public const int LongestLabel = 10_000;

    private protected Row()
    {
    }

    public required RowId Id { get; init; }
    public required string Label { get; init; }

    /// <summary>A heading has a label alone; it groups the rows that follow it.</summary>
    public bool IsHeading { get; init; }

    /// <summary>How the row gets the amounts that nobody typed.</summary>
    public RowRule Rule { get; init; } = Typed.Rule;

    /// <summary>How amounts follow an extension; null leaves it to the kind of the row.</summary>
    public Pace? ChosenPace { get; init; }

    /// <summary>What was typed, one place a period of the timeline, in its order; null is a blank cell.</summary>
    public ImmutableArray<CellEntry?> Cells { get; init; } = [];

    public abstract TableKind Table { get; }

    public abstract Pace DefaultPace { get; }

    public Pace Pace => ChosenPace ?? DefaultPace;
}

/// <summary>The two tables: what the project costs, and who pays.</summary>
public enum TableKind
{
    Costs,
    Financing,
}
