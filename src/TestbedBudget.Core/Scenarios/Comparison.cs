namespace TestbedBudget.Core;

/// <summary>A project beside others, with the edits that made it of the base.</summary>
public sealed record ComparedProject(string Name, Project Project, ImmutableArray<Edit> Edits)
{
    /// <summary>What is calculated from the project, where that is known already; null makes it anew.</summary>
    public Sheet? Sheet { get; init; }

    public static ComparedProject Of(string name, Project project) => new(name, project, []);

    public static ComparedProject Of(string name, Sheet sheet) => new(name, sheet.Project, []) { Sheet = sheet };

    public static ComparedProject Of(Scenario scenario, Project project) =>
        new(scenario.Name, scenario.Replay(project).Project, scenario.Edits);
}

/// <summary>How rows of two projects are known to be the same.</summary>
public enum RowMatch
{
    /// <summary>One project was made of the other.</summary>
    Identity,

    /// <summary>They were read from different memos, where numbers mean nothing.</summary>
    Label,
}

/// <summary>A base and other projects side by side: every row and sum, per period and in all, and what was assumed.</summary>
/// <param name="Names">The base's name first.</param>
public sealed record Comparison(
    ImmutableArray<string> Names,
    ImmutableArray<ComparedPeriod> Periods,
    ComparedTable Costs,
    ComparedTable Financing,
    ImmutableArray<Assumption> Assumptions)
{
    /// <summary>Whether nothing differs: no amount, no period, no assumption.</summary>
    public bool IsEmpty => Assumptions.IsEmpty && !Costs.Differs && !Financing.Differs
        && Periods.All(period => period.IsSame);

    public static Comparison Of(
        ComparedProject first, ImmutableArray<ComparedProject> others, RowMatch match = RowMatch.Identity)
    {
        ImmutableArray<ComparedProject> all = [first, .. others];
        Sheet[] sheets = [.. all.Select(each => each.Sheet ?? Sheet.Of(each.Project))];
        var periods = ComparedPeriod.Of([.. sheets.Select(sheet => sheet.Project.Timeline)]);
        return new Comparison(
            [.. all.Select(each => each.Name)],
            periods,
            ComparedTable.Of(TableKind.Costs, sheets, periods, match),
            ComparedTable.Of(TableKind.Financing, sheets, periods, match),
            Assumption.ThatDiffer(all, match));
    }

    /// <summary>"Tidigare budget, ny budget, förändring": the totals of each row and sum, the base's against another's.</summary>
    /// <param name="other">Which of the others, from 1.</param>
    public ImmutableArray<ChangeLine> Changes(int other) =>
        [.. new[] { Costs, Financing }.SelectMany(table => table.Rows.Append(table.Sum).Select(row => new ChangeLine(
            table.Kind,
            row.Label,
            row.IsHeading,
            row == table.Sum,
            row.Total.Values[0],
            row.Total.Values[other],
            row.Total.Change(other),
            row.Total.Relative(other))))];
}

/// <summary>One amount in each of the projects, the base first.</summary>
public sealed record ComparedAmount(ImmutableArray<CellValue> Values)
{
    public bool Differs
    {
        get
        {
            foreach (var value in Values)
            {
                if (value != Values[0])
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>In kronor against the base; null where either shows an error.</summary>
    public Money? Change(int other) =>
        Values[0].IsError || Values[other].IsError ? null : Values[other].OrZero - Values[0].OrZero;

    /// <summary>The change as a share of the base; null where the base is nothing.</summary>
    public Share? Relative(int other) => Change(other) is { } change ? Share.Of(change, Values[0].OrZero) : null;
}

/// <param name="Row">The identity in the first project that has the row; null for a sum.</param>
public sealed record ComparedRow(
    RowId? Row, string Label, bool IsHeading, ImmutableArray<ComparedAmount> Periods, ComparedAmount Total)
{
    public bool Differs => Total.Differs || Periods.Any(amount => amount.Differs);
}

/// <summary>A line of the table before, after, change.</summary>
public sealed record ChangeLine(
    TableKind Table, string Label, bool IsHeading, bool IsSum, CellValue Before, CellValue After, Money? Change, Share? Relative);
