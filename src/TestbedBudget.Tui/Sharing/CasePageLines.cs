using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The page of a case wrapped for a width, and what it was made of: the case is calculated for it.</summary>
public sealed record CasePageLines(ImmutableArray<FormLine> Wrapped, CaseNews? News, Workbook? Workbook, int Width)
{
    public static CasePageLines Of(Model model, CasePage page)
    {
        var width = WidthOf(model.Size);
        var lines = Unwrapped(model, page)
            .SelectMany(line => WordWrap.Lines(Wording.Unbroken(line.Text), width).Select(text => line with { Text = text }));
        return new CasePageLines([.. lines], page.News, page.Workbook, width);
    }

    /// <summary>None until all that it tells is known.</summary>
    public static ImmutableArray<FormLine> Unwrapped(Model model, CasePage page) =>
        page is { News: { } news, Workbook: { } workbook } ? CasePageText.Of(model, news, workbook) : [];

    public bool Fits(CasePage page, Size size) =>
        ReferenceEquals(News, page.News) && ReferenceEquals(Workbook, page.Workbook) && Width == WidthOf(size);

    private static int WidthOf(Size size) => size.Columns - 2;
}
