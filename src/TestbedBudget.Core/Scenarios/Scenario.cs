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
    /// date again starts from the same amounts.
    /// </summary>
    public Scenario With(Edit edit)
    {
        for (var i = 0; i < Edits.Length; i++)
        {
            if (edit is ExtendTo && Edits[i] is ExtendTo)
            {
                return this with { Edits = Edits.SetItem(i, edit) };
            }
        }

        return this with { Edits = Edits.Add(edit) };
    }
}

public sealed record Replayed(Project Project, ImmutableArray<RefusedEdit> Refused);

/// <param name="Number">Which of the scenario's edits, from 1.</param>
public sealed record RefusedEdit(int Number, Edit Edit, Refusal Refusal);
