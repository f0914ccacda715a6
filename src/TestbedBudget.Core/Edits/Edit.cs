namespace TestbedBudget.Core;

/// <summary>One change of a project as data. A closed set; each is stored in drafts and scenarios and replayed.</summary>
public abstract record Edit
{
    private protected Edit()
    {
    }

    /// <summary>The project with the change made, or the same project and why not.</summary>
    public abstract EditOutcome ApplyTo(Project project);

    /// <summary>The edits that it is made of, one by one; mostly itself.</summary>
    public virtual IEnumerable<Edit> Parts() => [this];

    /// <summary>What the edit does to the project beyond what its name says, so that nothing happens unseen.</summary>
    public virtual ImmutableArray<Consequence> Consequences(Project project) => [];
}

/// <summary>What came of an edit: the next project, or the same one with a refusal.</summary>
public readonly record struct EditOutcome(Project Project, Refusal? Refusal)
{
    public static implicit operator EditOutcome(Project project) => new(project, null);
}

/// <summary>Several edits as one: all of them, or the first refusal and none.</summary>
public sealed record EditAll(ImmutableArray<Edit> Edits) : Edit
{
    public override IEnumerable<Edit> Parts() => Edits.SelectMany(edit => edit.Parts());

    public override EditOutcome ApplyTo(Project project)
    {
        var next = project;
        foreach (var edit in Edits)
        {
            (next, var refusal) = edit.ApplyTo(next);
            if (refusal is not null)
            {
                return new EditOutcome(project, refusal);
            }
        }

        return next;
    }

    public override ImmutableArray<Consequence> Consequences(Project project)
    {
        var told = ImmutableArray.CreateBuilder<Consequence>();
        foreach (var edit in Edits)
        {
            told.AddRange(edit.Consequences(project));
            project = edit.ApplyTo(project).Project;
        }

        return told.ToImmutable();
    }
}
