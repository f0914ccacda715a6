using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The dialog for a year's frame: what may be granted in it in all.</summary>
public static class FrameForm
{
    private const int FirstYear = 1990;
    private const int LastYear = 2199;

    public static Step Open(Model model)
    {
        var (texts, layer) = (model.Texts.Portfolio, (PortfolioLayer)model.Top);
        var chosen = layer.Chosen;
        var year = chosen?.Year ?? layer.Query.Year ?? model.Today.Year + 1;
        return model.Push(new FormLayer(
            texts.FrameTitle,
            [
                new TextInput("year", texts.BudgetYear, TextField.At(year.ToString(CultureInfo.InvariantCulture))),
                new TextInput("frame", texts.Frame, TextField.At(Written(Known(layer, year))), texts.FrameHint),
            ],
            (below, values) => Entered(below, layer, values))
        {
            Intro = [texts.FrameIsShared],
            Focus = 1,
            Preview = (below, values) => Preview(below, layer, values),
        });
    }

    // Read by the years: a frame that is not shown here is not known.
    private static Money? Known(PortfolioLayer layer, int year) => Line(layer, year)?.Frame;

    private static PortfolioLine? Line(PortfolioLayer layer, int year) =>
        layer.Query.By == PortfolioBy.Years ? layer.Portfolio?.Lines.FirstOrDefault(line => line.Year == year) : null;

    private static string Written(Money? frame) => frame is { } known ? SwedishNumber.Plain(known.Kronor) : string.Empty;

    private static FormOutcome Entered(Model model, PortfolioLayer layer, FormValues values)
    {
        var texts = model.Texts;
        if (Year(values) is not { } year)
        {
            return FormOutcome.Refused("year", texts.Portfolio.NotAYear(FirstYear, LastYear));
        }

        var reading = values.Text("frame") is { } typed ? AmountReader.Read(typed, Precision.Krona) : null;
        return reading switch
        {
            null => Then(null),
            ReadAmount { Amount.Ore: >= 0 } read => Then(read.Amount),
            ReadAmount => FormOutcome.Refused("frame", texts.Portfolio.FrameBelowZero),
            var other => FormOutcome.Refused("frame", texts.Amounts.Of(other) ?? texts.Cases.Needed),
        };

        FormOutcome Then(Money? amount) => ((Step)model).Then(new EnterFrame(year, amount, Known(layer, year)));
    }

    private static ImmutableArray<FormLine> Preview(Model model, PortfolioLayer layer, FormValues values)
    {
        if (Year(values) is not { } year || Line(layer, year) is not { } line)
        {
            return [];
        }

        var frame = values.Text("frame") is { } typed && AmountReader.Read(typed, Precision.Krona) is ReadAmount read ? read.Amount : (Money?)null;
        var left = frame - line.Sums.Taken;
        return
        [
            new FormLine(model.Texts.Portfolio.Takes(line.Sums), Theme.Plain),
            .. left is { } known ? [new FormLine(model.Texts.Portfolio.Leaves(known), known < Money.Zero ? Theme.Error : Theme.Strong)] : ImmutableArray<FormLine>.Empty,
        ];
    }

    private static int? Year(FormValues values) =>
        int.TryParse(values.Text("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? year
            : null;
}
