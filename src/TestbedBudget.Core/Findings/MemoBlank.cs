namespace TestbedBudget.Core;

/// <summary>The memo would be printed without its date, its applicant or its case officer.</summary>
/// <param name="Missing">What is not filled in, in the order of the form.</param>
public sealed record MemoBlank(ImmutableArray<HeaderPart> Missing) : Finding(Severity.Note, null)
{
    public override string Code => "memo-blank";

    public override string Where => "header";

    public override ImmutableArray<Figure> Figures => [];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);

    private protected override string Detail => string.Join(',', Missing);
}

internal static class MemoBlankCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        // Where there is nothing in the tables, nobody prints a memo yet.
        if (given.Sheet.Costs.Total == CellValue.Of(Money.Zero) && given.Sheet.Financing.Total == CellValue.Of(Money.Zero))
        {
            return;
        }

        var header = given.Project.Header;
        if (header is { Applicant: not null, Officer: not null, MemoDate: not null })
        {
            return;
        }

        var missing = ImmutableArray.CreateBuilder<HeaderPart>();
        Add(header.Applicant is null, HeaderPart.Applicant);
        Add(header.Officer is null, HeaderPart.Officer);
        Add(header.MemoDate is null, HeaderPart.MemoDate);
        found.Add(new MemoBlank(missing.ToImmutable()));

        void Add(bool isMissing, HeaderPart part)
        {
            if (isMissing)
            {
                missing.Add(part);
            }
        }
    }
}
