namespace TestbedBudget.Core;

/// <summary>A what-if: a name and edits on the base, replayed whenever the base changes.</summary>
public sealed record Scenario(string Name, ImmutableArray<Edit> Edits)
{
    /// <summary>The extension that the scenario tries, or null.</summary>
    public ExtendTo? Extension => Edits.OfType<ExtendTo>().LastOrDefault();

    /// <summary>The project that the edits make of the base; an edit that no longer fits is left out and named.</summary>
    public Replayed Replay(Project project)
    {
        var refused = ImmutableArray.CreateBuilder<RefusedEdit>();
        for (var i = 0; i < Edits.Length; i++)
        {
            (project, var refusal) = Edits[i].ApplyTo(project);
            if (refusal is not null)
            {
                refused.Add(new RefusedEdit(i + 1, Edits[i], refusal));
            }
        }

        return new Replayed(project, refused.ToImmutable());
    }

    /// <summary>
    /// The scenario with one edit more. An extension takes the place of the one that is there, so that moving the
    /// date again starts from the same amounts; what is split among financiers is split after it, and once.
    /// </summary>
    public Scenario With(Edit edit)
    {
        if (edit is SplitRest)
        {
            return this with { Edits = WithoutSplit.Edits.Add(edit) };
        }

        var place = edit is not ExtendTo ? -1
            : IndexOf(there => there is ExtendTo) is >= 0 and var extension ? extension
            : IndexOf(there => there is SplitRest);
        return this with
        {
            Edits = place < 0 ? Edits.Add(edit)
                : Edits[place] is ExtendTo ? Edits.SetItem(place, edit)
                : Edits.Insert(place, edit),
        };
    }

    /// <summary>The scenario before what is lacking is split.</summary>
    public Scenario WithoutSplit => this with { Edits = Edits.RemoveAll(edit => edit is SplitRest) };

    /// <summary>What the extension is worked out from: the edits before it, or before what is lacking is split.</summary>
    public Scenario BeforeExtension
    {
        get
        {
            var end = IndexOf(edit => edit is ExtendTo) is >= 0 and var extension ? extension : IndexOf(edit => edit is SplitRest);
            return end < 0 ? this : this with { Edits = Edits[..end] };
        }
    }

    /// <summary>The scenario before somebody was chosen to pay the rest, on the project that it is replayed on.</summary>
    public Scenario Unpaid(Project project) => this with { Edits = WithoutPayer(project).Edits };

    /// <summary>
    /// The scenario with other edits that choose who pays the rest (<see cref="RestPayer.Edits"/>, a split) in the place
    /// of those that did. They stand before the extension, and a split after it.
    /// </summary>
    public Scenario PaidBy(Project project, ImmutableArray<Edit> paying)
    {
        var (edits, place) = WithoutPayer(project);
        var choosing = paying.RemoveAll(edit => edit is SplitRest);
        var chosen = this with { Edits = edits.InsertRange(place, choosing) };
        return paying.FirstOrDefault(edit => edit is SplitRest) is { } split ? chosen.With(split) : chosen;
    }

    private (ImmutableArray<Edit> Edits, int Place) WithoutPayer(Project project)
    {
        var others = ImmutableArray.CreateBuilder<Edit>(Edits.Length);
        var place = -1;
        foreach (var edit in Edits)
        {
            var isPayer = RestPayer.IsChosenBy(edit, project);
            place = place < 0 && (isPayer || edit is ExtendTo) ? others.Count : place;
            if (!isPayer && edit is not SplitRest)
            {
                others.Add(edit);
            }

            project = edit.ApplyTo(project).Project;
        }

        return (others.ToImmutable(), place < 0 ? others.Count : place);
    }

    private int IndexOf(Predicate<Edit> isSought)
    {
        for (var i = 0; i < Edits.Length; i++)
        {
            if (isSought(Edits[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

public sealed record Replayed(Project Project, ImmutableArray<RefusedEdit> Refused);

/// <param name="Number">Which of the scenario's edits, from 1.</param>
public sealed record RefusedEdit(int Number, Edit Edit, Refusal Refusal);
