using TestbedBudget.Core;
using TestbedBudget.Memos;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

/// <summary>The words for a memo that came back changed.</summary>
public abstract class MemoDifferenceTexts(FindingTexts findings)
{
    public abstract string Title { get; }
    public abstract string None { get; }
    public abstract string Keys { get; }
    public abstract string Before { get; }
    public abstract string After { get; }
    public abstract string NoneChosen { get; }

    public abstract string ReadAsNew { get; }

    /// <summary>What is asked when the Dnr of a memo is that of a case.</summary>
    public abstract string AskTitle(string caseNumber);

    public abstract string Way(JoinAs way);

    public abstract string Joined(JoinAs way);

    public abstract string Count(int chosen, int all);

    public abstract string Taken(int count);

    public string Of(MemoDifference difference) => difference switch
    {
        HeaderDiffers d => Field(d.Field),
        PeriodsDiffer => Period,
        ShareDiffers => Share,
        CapDiffers => Cap,
        CellDiffers d => findings.Where(d.At),
        RowRenamed => RowName,
        OrderDiffers => Order,
        RowCame d => Came(d.Row.Label),
        RowWent d => Went(d.Label),
        SectionDiffers d => d.Came ? SectionCame(d.Section.Heading) : SectionWent(d.Section.Heading),
        ParagraphDiffers d => d.Mine is null ? ParagraphCame(d.Heading) : d.Theirs is null ? ParagraphWent(d.Heading) : Paragraph(d.Heading),
        EarlierDiffers d => Earlier(d.Field),
        IncreaseDiffers => Increase,
        _ => throw new InvalidOperationException($"{difference.GetType().Name} has no words."),
    };

    /// <summary>What is to be done instead where no edit can take the difference over; null where one can.</summary>
    public string? WhyNot(MemoDifference difference) => difference switch
    {
        PeriodsDiffer { CanMove: false } => PeriodsByHand,
        IncreaseDiffers => IncreaseByItself,
        _ => null,
    };

    /// <summary>What the case says and what the memo says; null is nothing.</summary>
    public (string? Mine, string? Theirs) Sides(MemoDifference difference) => difference switch
    {
        HeaderDiffers d => (d.Mine, d.Theirs),
        PeriodsDiffer d => ($"{Date(d.First)} – {Date(d.Last)}", $"{Date(d.TheirFirst)} – {Date(d.TheirLast)}"),
        ShareDiffers d => (d.Mine is { } mine ? StatedPercent(mine) : null, StatedPercent(d.Theirs)),
        CapDiffers d => (Amount(d.Mine), Amount(d.Theirs)),
        CellDiffers d => (Amount(d.Mine), Amount(d.Theirs)),
        RowRenamed d => (d.Mine, d.Theirs),
        RowCame d => (null, d.Row.Label),
        RowWent d => (d.Label, null),
        SectionDiffers d => d.Came ? (null, d.Section.Body) : (d.Section.Body, null),
        ParagraphDiffers d => (d.Mine, d.Theirs),
        OrderDiffers d => (string.Join(", ", d.Mine), string.Join(", ", d.Theirs)),
        EarlierDiffers d => (d.Mine, d.Theirs),
        IncreaseDiffers d => (Amount(d.Mine), Amount(d.Theirs)),
        _ => (null, null),
    };

    /// <summary>What became of a memo that was imported into a case that exists; the history says it too.</summary>
    public abstract string Imported(JoinAs way);

    protected abstract string PeriodsByHand { get; }
    protected abstract string IncreaseByItself { get; }
    protected abstract string Period { get; }
    protected abstract string Share { get; }
    protected abstract string Cap { get; }
    protected abstract string RowName { get; }
    protected abstract string Blank { get; }
    protected abstract string Order { get; }

    protected abstract string Field(HeaderPart field);

    protected abstract string Earlier(EarlierField field);

    protected abstract string Increase { get; }

    protected abstract string Came(string row);

    protected abstract string Went(string row);

    protected abstract string SectionCame(string heading);

    protected abstract string SectionWent(string heading);

    protected abstract string Paragraph(string heading);

    protected abstract string ParagraphCame(string heading);

    protected abstract string ParagraphWent(string heading);

    private string Amount(Money? amount) => amount is { } known ? Kronor(known) : Blank;
}
