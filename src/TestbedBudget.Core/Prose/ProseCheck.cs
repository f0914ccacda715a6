namespace TestbedBudget.Core;

/// <summary>Traces the numbers of a text to the figures of a case: right, wrong, or of no figure that is known.</summary>
/// <remarks>
/// A number is what its words name ("dock högst"), else what it told when it was right, else the figures that it equals
/// now, else a sum that an import printed over cells that add up to another, else the cell whose row and period its
/// sentence names. Where several figures are left and part from each other it is unknown: nothing is guessed.
/// </remarks>
public sealed class ProseCheck
{
    private readonly ProseFigures _figures;
    private readonly ImmutableArray<Told> _told;
    private readonly Printed? _printed;

    private ProseCheck(ProseFigures figures, ImmutableArray<Told> told, Printed? printed) =>
        (_figures, _told, _printed) = (figures, told, printed);

    /// <param name="sheet">Of the case's base, or of one of its what-ifs: then the text tells the base's figures.</param>
    public static ProseCheck Of(Workbook workbook, Sheet sheet) => Of(workbook, sheet, GrantFigures.Of(workbook, sheet));

    /// <summary>The same, for who has worked out the grant's figures already.</summary>
    internal static ProseCheck Of(Workbook workbook, Sheet sheet, GrantFigures grant) => new(
        ProseFigures.Of(sheet, grant),
        ReferenceEquals(sheet.Project, workbook.Base) ? workbook.Told : ToldFigures.After(workbook, sheet.Project),
        workbook.Printed);

    /// <summary>The numbers of the text, each with what was found.</summary>
    public ImmutableArray<TracedNumber> Trace(string text) => Trace(text, ProseReader.Read(text));

    /// <summary>The numbers of the section's body, each with what was found.</summary>
    public ImmutableArray<TracedNumber> Trace(MemoSection section) => Trace(section.Body, section.Numbers);

    private ImmutableArray<TracedNumber> Trace(string text, IReadOnlyList<ProseNumber> numbers)
    {
        var traced = ImmutableArray.CreateBuilder<TracedNumber>(numbers.Count);
        foreach (var number in numbers)
        {
            traced.Add(WithWording(Trace(number, text)));
        }

        return traced.MoveToImmutable();
    }

    private static TracedNumber WithWording(TracedNumber traced) =>
        traced.Of?.Name is FigureName.Increase or FigureName.Decrease && ProsePatterns.CalledBudget(traced.Number) is { } words
            ? traced with { CalledBudget = (traced.Number.Sentence.Start + words.Start, words.Length) }
            : traced;

    private TracedNumber Trace(ProseNumber number, string text)
    {
        var said = text.Substring(number.Start, number.Length);
        var quantity = number.Quantity;
        var meaning = number.Meaning;
        if (!meaning.IsOfBudget)
        {
            return Unknown();
        }

        var now = _figures.StatedBy(quantity);
        if (meaning.IsOfThePast)
        {
            return now.IsEmpty ? Unknown() : Right(now);
        }

        if (meaning.Named is { } name && !OthersMoney.IsSpokenOf(number, _figures.Project)
            && (meaning.IsActualShare && _figures.DecisionShare is { } actual ? actual : _figures.Find(FigureId.Of(name))) is { } named)
        {
            return quantity.States(named) ? Right([named.Id]) : Wrong(named);
        }

        var key = number.Key;
        foreach (var told in _told)
        {
            if (told.Said == key)
            {
                return Compare(NamedCells.Among(told.Figures, number.Sentence, _figures.Project));
            }
        }

        return !now.IsEmpty ? Right(now)
            : _printed?.SumsOf(quantity) is { IsEmpty: false } printed ? Compare(NamedCells.Among(printed, number.Sentence, _figures.Project))
            : quantity.Kind == QuantityKind.Amount && NamedCells.Of(number, _figures.Project) is { } cell && _figures.Find(cell) is { } inCell ? Wrong(inCell)
            : Unknown();

        TracedNumber Unknown() => new(number, said, ProseVerdict.Unknown, null, null);

        TracedNumber Right(ImmutableArray<FigureId> figures) =>
            new(number, said, ProseVerdict.Right, NamedCells.Among(figures, number.Sentence, _figures.Project)[0], null);

        TracedNumber Wrong(ProseFigure figure) => new(number, said, ProseVerdict.Wrong, figure.Id, quantity.Write(figure, said)) { Figure = figure };

        // What it told: all still so, all otherwise, or some of both.
        TracedNumber Compare(ImmutableArray<FigureId> figures)
        {
            var (same, other, gone) = (0, default(TracedNumber), 0);
            var isClear = true;
            foreach (var id in figures)
            {
                var figure = _figures.Find(id);
                if (figure is null && (_figures.IsRegrouped(id) || _figures.IsError(id)))
                {
                    return Unknown();
                }

                if (figure is null)
                {
                    gone++;
                }
                else if (quantity.States(figure))
                {
                    same++;
                }
                else
                {
                    var wrong = Wrong(figure);
                    isClear &= other is null || other.ShouldBe == wrong.ShouldBe;
                    other ??= wrong;
                }
            }

            var differ = figures.Length - same;
            return differ == 0 ? Right(figures)
                : same > 0 ? Unknown()
                : isClear && gone == 0 ? other!
                : now.IsEmpty ? new TracedNumber(number, said, ProseVerdict.Wrong, figures[0], null)
                : Unknown();
        }
    }
}

public enum ProseVerdict
{
    Right,
    Wrong,

    /// <summary>It is of no figure that is known, or nobody can tell of which.</summary>
    Unknown,
}

/// <summary>A number of the prose, and what was found.</summary>
/// <param name="Said">Number and unit as they stand.</param>
/// <param name="Of">The figure that it is, or should be; null where it is unknown.</param>
/// <param name="ShouldBe">What it should say; null where it is right, unknown, or the figure is gone.</param>
public sealed record TracedNumber(ProseNumber Number, string Said, ProseVerdict Verdict, FigureId? Of, string? ShouldBe)
{
    /// <summary>The words of the text that call the grant a budget, where they do.</summary>
    public (int Start, int Length)? CalledBudget { get; init; }

    /// <summary>The figure of a wrong number, with its value.</summary>
    public ProseFigure? Figure { get; init; }
}
