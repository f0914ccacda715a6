namespace TestbedBudget.Core;

/// <summary>Replaces the header: title, case number, applicant, dates.</summary>
public sealed record SetHeader(Header Header) : Edit
{
    public override EditOutcome ApplyTo(Project project) => string.IsNullOrWhiteSpace(Header.Title)
        ? new EditOutcome(project, new TitleMissing())
        : project with { Header = Header };
}

/// <summary>Replaces the grant terms: which row is the grant, its share, basis and cap.</summary>
public sealed record SetGrantTerms(GrantTerms Terms) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        if (Terms.Share is { Fraction: < 0 or > 1 } share)
        {
            return new EditOutcome(project, new ShareRefused(share));
        }

        if (Terms.Cap is { } cap && (cap < Money.Zero || !cap.FitsCell))
        {
            return new EditOutcome(project, new AmountTooLarge(cap));
        }

        if (Terms.Row is { } id && project.Find(id) is not FinancierRow { IsHeading: false })
        {
            return new EditOutcome(project, project.Find(id) is { } row ? new NotAFinancier(row.Label) : new RowMissing(id));
        }

        return project.Grant.Row is { } held && held != Terms.Row && project.Find(held) is { Rule: GrantShare } follows
            ? new EditOutcome(project, new GrantRowFollowsTerms(follows.Label))
            : project with { Grant = Terms };
    }
}

public sealed record SetLimits(Limits Limits) : Edit
{
    public override EditOutcome ApplyTo(Project project) => project with { Limits = Limits };
}

/// <summary>Replaces the prose of the memo.</summary>
public sealed record SetMemoText(MemoText Memo) : Edit
{
    // A text that names no template has the one that the memo had.
    public override EditOutcome ApplyTo(Project project) =>
        project with { Memo = Memo with { Template = Memo.Template ?? project.Memo.Template } };
}

/// <summary>Replaces one section of the memo: its heading, its body or both.</summary>
public sealed record SetSection(int Index, MemoSection Section) : Edit
{
    public override EditOutcome ApplyTo(Project project) =>
        Index < 0 || Index >= project.Memo.Sections.Length
            ? new EditOutcome(project, new SectionMissing(Index))
            : project with { Memo = project.Memo with { Sections = project.Memo.Sections.SetItem(Index, Section) } };
}

/// <summary>Writes the note on a cell, a row or the case; an empty text removes it.</summary>
public sealed record SetNote(Note Note) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        if (Note.Row is { } row && project.Find(row) is null)
        {
            return new EditOutcome(project, new RowMissing(row));
        }

        var others = project.Notes.RemoveAll(note => note.Row == Note.Row && note.Period == Note.Period);
        return project with { Notes = string.IsNullOrWhiteSpace(Note.Text) ? others : others.Add(Note) };
    }
}

/// <summary>Marks a finding as reviewed, with a reason.</summary>
public sealed record ReviewFinding(Review Review) : Edit
{
    public override EditOutcome ApplyTo(Project project) => project with
    {
        Reviews = project.Reviews.RemoveAll(review => review.Finding == Review.Finding).Add(Review),
    };
}
