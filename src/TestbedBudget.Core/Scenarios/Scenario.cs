namespace TestbedBudget.Core;

/// <summary>A what-if: a name and edits on the base, replayed whenever the base changes.</summary>
public sealed record Scenario(string Name, ImmutableArray<Edit> Edits)
{
    /// <summary>The extension that the scenario tries, or null: the last one, where it was adopted on top of another.</summary>
    public ExtendTo? Extension => LastExtension < 0 ? null : (ExtendTo)Edits[LastExtension];

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
    public Scenario With(Edit edit) => this with
    {
        Edits = edit switch
        {
            SplitRest => WithoutSplit().Edits.Add(edit),
            ExtendTo when LastExtension >= 0 => Edits.SetItem(LastExtension, edit),
            ExtendTo when FirstSplit >= 0 => Edits.Insert(FirstSplit, edit),
            _ => Edits.Add(edit),
        },
    };

    /// <summary>The scenario before what the extension leaves lacking is split.</summary>
    public Scenario WithoutSplit() => this with { Edits = [.. Edits.Where((edit, i) => edit is not SplitRest || i < LastExtension)] };

    /// <summary>What the extension is worked out from: the edits before it, or before what is lacking is split.</summary>
    public Scenario BeforeExtension()
    {
        var end = LastExtension >= 0 ? LastExtension : FirstSplit;
        return end < 0 ? this : this with { Edits = Edits[..end] };
    }

    private int LastExtension
    {
        get
        {
            var last = Edits.Length - 1;
            while (last >= 0 && Edits[last] is not ExtendTo)
            {
                last--;
            }

            return last;
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

    private int FirstSplit
    {
        get
        {
            for (var i = 0; i < Edits.Length; i++)
            {
                if (Edits[i] is SplitRest)
                {
                    return i;
                }
            }

            return -1;
        }
    }
}

public sealed record Replayed(Project Project, ImmutableArray<RefusedEdit> Refused);

/// <param name="Number">Which of the scenario's edits, from 1.</param>
public sealed record RefusedEdit(int Number, Edit Edit, Refusal Refusal);
