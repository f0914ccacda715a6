using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The figures that a what-if is judged by, beside the base's. One that is not known in either is left out.</summary>
public static class TrialFigures
{
    public static ImmutableArray<FigureLine> Of(Texts texts, CaseView before, CaseView after)
    {
        var precision = after.Project.Precision;
        var words = texts.WhatIf;
        var lines = ImmutableArray.CreateBuilder<FigureLine>();
        Amount(words.Costs, view => view.Sheet.Costs.Total.Known);
        Amount(words.Financing, view => view.Sheet.Financing.Total.Known);
        Amount(words.Grant, view => view.Grant.Amount);
        Share(words.Share, view => view.Grant.Share);
        Room(words.RoomToLimit(after.Project.Limits.LargestShare), words.OverLimit(after.Project.Limits.LargestShare), view => view.Grant.RoomToLimit);
        Amount(words.Increase, view => view.Grant.Increase);
        Cap();
        if (!after.Grant.CapFollowsRow)
        {
            Room(words.Room, words.OverCap, view => view.Grant.Room);
        }

        Amount(words.Slack, view => view.Grant.Slack);
        Amount(words.Future, view => view.Grant.Remaining?.Future);
        return lines.ToImmutable();

        void Amount(string label, Func<CaseView, Money?> of)
        {
            var (was, becomes) = (of(before), of(after));
            if (was is not null || becomes is not null)
            {
                lines.Add(new FigureLine(
                    label,
                    Text(was, precision),
                    Text(becomes, precision),
                    was == becomes ? string.Empty : DifferenceTexts.Signed(becomes - was, precision))
                {
                    Relative = Relative(was, becomes),
                });
            }
        }

        // Room, and what is over it, stand in lines of their own: never a bare minus.
        void Room(string left, string over, Func<CaseView, Money?> of)
        {
            One(left, room => room >= Money.Zero);
            One(over, room => room < Money.Zero);

            void One(string label, Func<Money, bool> isHere)
            {
                Money? Here(Money? room) => room is { } known && isHere(known) ? known.Abs() : null;
                var (was, becomes) = (Here(of(before)), Here(of(after)));
                if (was is not null || becomes is not null)
                {
                    lines.Add(new FigureLine(
                        label,
                        was is null ? string.Empty : Text(was, precision),
                        becomes is null ? string.Empty : Text(becomes, precision),
                        was is null || becomes is null || was == becomes ? string.Empty : DifferenceTexts.Signed(becomes - was, precision))
                    {
                        Relative = Relative(was, becomes),
                    });
                }
            }
        }

        // A cap that was decided holds no extension: from then on it follows the grant row.
        void Cap()
        {
            if (before.Project.Grant.Cap is not null || after.Project.Grant.Cap is not null)
            {
                lines.Add(new FigureLine(words.Cap, CapText(before), CapText(after), string.Empty) { IsNoAmount = true });
            }
        }

        string CapText(CaseView view) => view.Grant.CapFollowsRow ? words.CapFollows : Text(view.Grant.Cap, precision);

        void Share(string label, Func<CaseView, Share?> of)
        {
            var (was, becomes) = (of(before), of(after));
            var change = was is { } first && becomes is { } second ? second.PercentRounded(2) - first.PercentRounded(2) : 0;
            lines.Add(new FigureLine(
                label,
                DifferenceTexts.Percent(was),
                DifferenceTexts.Percent(becomes),
                change == 0 ? string.Empty : (change > 0 ? "+" : string.Empty) + SwedishNumber.Grouped(change, 2, ' '))
            {
                IsNoAmount = true,
            });
        }
    }

    private static string Relative(Money? was, Money? becomes) => was is { } first && becomes is { } second && first != second
        ? DifferenceTexts.SignedShare(Core.Share.Of(second - first, first))
        : string.Empty;

    private static string Text(Money? amount, Precision precision) =>
        amount is { } known ? SwedishNumber.Amount(known, precision) : "–";
}

/// <summary>A figure of the base, of the what-if, and the difference; nothing where there is none.</summary>
/// <param name="After">Empty where the figure is the base's alone: room that is used up, or what was over and is not.</param>
public sealed record FigureLine(string Label, string Before, string After, string Change)
{
    /// <summary>The difference as a share of the base's figure; nothing where there is none.</summary>
    public string Relative { get; init; } = string.Empty;

    /// <summary>Words, or a share: what has no share of its own.</summary>
    public bool IsNoAmount { get; init; }
}
