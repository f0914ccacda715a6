using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>What the head of a memo says, with the project's days, which a written memo states there too.</summary>
internal sealed record HeaderFields
{
    public string? CaseNumber { get; init; }
    public string? Applicant { get; init; }
    public string? Unit { get; init; }
    public string? Officer { get; init; }
    public string? Forum { get; init; }
    public DateOnly? Date { get; init; }
    public DateOnly? First { get; init; }
    public DateOnly? Last { get; init; }

    public Header ToHeader(string title) => new()
    {
        Title = title,
        CaseNumber = CaseNumber,
        Applicant = Applicant,
        Officer = Officer,
        Unit = Unit,
        Forum = Forum,
        MemoDate = Date,
    };

    /// <summary>What both say once; where they differ, the field is reported.</summary>
    public HeaderFields With(HeaderFields other, int line, List<ReadError> errors)
    {
        return new HeaderFields
        {
            CaseNumber = Same(CaseNumber, other.CaseNumber),
            Applicant = Same(Applicant, other.Applicant),
            Unit = Same(Unit, other.Unit),
            Officer = Same(Officer, other.Officer),
            Forum = Same(Forum, other.Forum),
            Date = Days.Read(Same(IsoDay.Text(Date), IsoDay.Text(other.Date))),
            First = First ?? other.First,
            Last = Last ?? other.Last,
        };

        string? Same(string? first, string? second)
        {
            if (first is not null && second is not null && first != second)
            {
                errors.Add(new HeadersDiffer(line, first, second));
            }

            return first ?? second;
        }
    }
}
