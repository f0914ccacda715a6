namespace TestbedBudget.Core;

/// <summary>Theirs taken as it is, and my edits of the budget kept beside it as an alternative.</summary>
/// <param name="Changes">What the draft on their version holds: the alternative, and my changes of other alternatives.</param>
/// <param name="Left">My changes that no alternative can hold, such as a decision.</param>
public sealed record SetAside(ImmutableArray<Change> Changes, Workbook Result, ImmutableArray<RefusedChange> Left)
{
    public static SetAside Of(Workbook start, ImmutableArray<Change> mine, Workbook theirs, string name)
    {
        var my = start;
        var result = theirs;
        var edits = ImmutableArray.CreateBuilder<Edit>();
        var changes = ImmutableArray.CreateBuilder<Change>();
        var left = ImmutableArray.CreateBuilder<RefusedChange>();
        foreach (var change in mine)
        {
            var before = my;
            my = change.ApplyTo(my).Workbook;
            switch (change)
            {
                case EditBase of:
                    edits.AddRange(of.Edit.Parts());
                    break;
                case PasteTables paste:
                    edits.AddRange(paste.Edit.Parts());
                    break;
                case AdoptScenario adopt:
                    edits.AddRange(before.FindScenario(adopt.Name) is { } adopted ? Taken(adopted, before.Base) : []);
                    break;
                case CorrectEarlier correct:
                    edits.AddRange(correct.Edit?.Parts() ?? []);
                    Make(correct with { Edit = null }, before);
                    break;
                case Decide or StartAmendment or JoinEarlier or JoinNext:
                    left.Add(new RefusedChange(change, before, null));
                    break;
                default:
                    Make(change, before);
                    break;
            }
        }

        if (edits.Count > 0)
        {
            Make(new AddScenario(new Scenario(FreeName(result, name), edits.ToImmutable())), my);
        }

        return new SetAside(changes.ToImmutable(), result, left.ToImmutable());

        void Make(Change change, Workbook before)
        {
            (result, var refusal) = change.ApplyTo(result);
            if (refusal is null)
            {
                changes.Add(change);
            }
            else
            {
                left.Add(new RefusedChange(change, before, refusal));
            }
        }
    }

    // What adopting left out stays out. Each edit stands by itself, so that an extension is found and can be moved again.
    private static IEnumerable<Edit> Taken(Scenario adopted, Project project)
    {
        var refused = adopted.Replay(project).Refused.Select(edit => edit.Number).ToHashSet();
        return adopted.Edits.Where((_, i) => !refused.Contains(i + 1)).SelectMany(edit => edit.Parts());
    }

    private static string FreeName(Workbook workbook, string wished)
    {
        var name = wished;
        for (var number = 2; workbook.FindScenario(name) is not null; number++)
        {
            name = FormattableString.Invariant($"{wished} ({number})");
        }

        return name;
    }
}
