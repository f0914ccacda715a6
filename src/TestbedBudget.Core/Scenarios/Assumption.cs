namespace TestbedBudget.Core;

/// <summary>Something that compared projects do not share, with its value in each, the base first. A closed set.</summary>
public abstract record Assumption
{
    private protected Assumption()
    {
    }

    internal static ImmutableArray<Assumption> ThatDiffer(ImmutableArray<ComparedProject> all, RowMatch match)
    {
        var found = ImmutableArray.CreateBuilder<Assumption>();
        Add(all.Select(each => each.Project.Timeline.First), values => new StartAssumed(values));
        Add(all.Select(each => each.Project.Timeline.Last), values => new EndAssumed(values));
        Add(all.Select(each => Extension(each)?.YearlyIndex ?? default), values => new IndexAssumed(values));
        Add(all.Select(each => each.Project.Grant.Cap), values => new CapAssumed(values));
        Add(all.Select(each => each.Project.Grant.Share), values => new ShareAssumed(values));
        Add(all.Select(each => each.Project.Grant.Basis), values => new BasisAssumed(values));
        Add(all.Select(each => GrantRow(each.Project)), values => new GrantRowAssumed(values));
        Add(all.Select(each => Split(each)), values => new SplitAssumed(values));
        Dictionary<string, Row>[] rows = [.. all.Select(each => ByKey(each.Project))];
        foreach (var (key, row) in rows.SelectMany(each => each).DistinctBy(pair => pair.Key))
        {
            Add(rows.Select(each => each.ContainsKey(key)), values => new RowAssumed(row.Label, values));
            Add(rows.Select(each => each.GetValueOrDefault(key)?.Rule), values => new RuleAssumed(row.Label, values));
            Add(
                rows.Select((each, i) => Pace(all[i], each.GetValueOrDefault(key))),
                values => new PaceAssumed(row.Label, values));
        }

        TypedIn(all, found);
        return found.ToImmutable();

        // A name in one table is not the same name in the other.
        Dictionary<string, Row> ByKey(Project project) => Enum.GetValues<TableKind>()
            .SelectMany(table => RowKeys.Of(project.Rows(table), match).Zip(project.Rows(table), (key, row) => ($"{table} {key}", row)))
            .ToDictionary(StringComparer.Ordinal);

        void Add<T>(IEnumerable<T> values, Func<ImmutableArray<T>, Assumption> assumption)
        {
            ImmutableArray<T> each = [.. values];
            if (each.Any(value => !EqualityComparer<T>.Default.Equals(value, each[0])))
            {
                found.Add(assumption(each));
            }
        }
    }

    private static ExtendTo? Extension(ComparedProject project) => project.Edits.OfType<ExtendTo>().LastOrDefault();

    private static CostSplit? Split(ComparedProject project) => project.Edits.OfType<SplitRest>().LastOrDefault()?.By;

    // What was typed in a what-if, cell by cell while that can be read.
    private static void TypedIn(ImmutableArray<ComparedProject> all, ImmutableArray<Assumption>.Builder found)
    {
        const int MostCells = 8;
        Dictionary<CellId, Money?>[] typed = [.. all.Select(each => each.Edits.OfType<SetCells>()
            .SelectMany(cells => cells.Changes)
            .GroupBy(change => change.Cell)
            .ToDictionary(cell => cell.Key, cell => (cell.Last().Entry as AmountEntry)?.Amount))];
        CellId[] cells = [.. typed.SelectMany(each => each.Keys).Distinct()
            .Where(cell => typed.Any(each => each.GetValueOrDefault(cell) != typed[0].GetValueOrDefault(cell)))];
        if (cells.Length > MostCells)
        {
            found.Add(new TypedCellsAssumed([.. typed.Select(each => each.Count)]));
            return;
        }

        foreach (var cell in cells)
        {
            if (all.FirstOrDefault(each => each.Project.Find(cell.Row) is not null)?.Project.Find(cell.Row) is { } row)
            {
                found.Add(new TypedAssumed(row.Label, PeriodLabel(cell.Period), [.. typed.Select(each => each.GetValueOrDefault(cell))]));
            }
        }

        string? PeriodLabel(PeriodId id)
        {
            foreach (var timeline in all.Select(each => each.Project.Timeline))
            {
                if (timeline.IndexOf(id) is >= 0 and var index)
                {
                    return timeline.Label(index);
                }
            }

            return null;
        }
    }

    private static string? GrantRow(Project project) => project.Grant.Row is { } row ? project.Find(row)?.Label : null;

    private static Pace? Pace(ComparedProject project, Row? row) =>
        row is null ? null : Extension(project)?.PaceOf(row) ?? row.Pace;
}

public sealed record StartAssumed(ImmutableArray<DateOnly> First) : Assumption;

public sealed record EndAssumed(ImmutableArray<DateOnly> Last) : Assumption;

/// <summary>The yearly index of the extension; zero is none.</summary>
public sealed record IndexAssumed(ImmutableArray<Share> YearlyIndex) : Assumption;

/// <summary>The cap; null follows the grant row.</summary>
public sealed record CapAssumed(ImmutableArray<Money?> Cap) : Assumption;

public sealed record ShareAssumed(ImmutableArray<Share?> Share) : Assumption;

public sealed record BasisAssumed(ImmutableArray<ShareBasis> Basis) : Assumption;

public sealed record GrantRowAssumed(ImmutableArray<string?> Label) : Assumption;

/// <summary>The row is there in some of the projects only.</summary>
public sealed record RowAssumed(string Label, ImmutableArray<bool> IsThere) : Assumption;

/// <summary>How the row gets its amounts; null where the row is not there.</summary>
public sealed record RuleAssumed(string Label, ImmutableArray<RowRule?> Rule) : Assumption;

/// <summary>The pace that the row follows, or followed in the extension; null where the row is not there.</summary>
public sealed record PaceAssumed(string Label, ImmutableArray<Pace?> Pace) : Assumption;

/// <summary>How what is lacking is split among the financiers; null where it is not.</summary>
public sealed record SplitAssumed(ImmutableArray<CostSplit?> By) : Assumption;

/// <summary>An amount that is typed in a what-if; null in those where it is not.</summary>
/// <param name="Period">Null where no project has the period any more.</param>
public sealed record TypedAssumed(string Label, string? Period, ImmutableArray<Money?> Amounts) : Assumption;

/// <summary>How many amounts are typed in each of the what-ifs, where there are too many to name.</summary>
public sealed record TypedCellsAssumed(ImmutableArray<int> Cells) : Assumption;
