using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints the portfolio: what the numbers are of, the lines with their bars, their sum, and what they do not say.</summary>
public static class PortfolioPainter
{
    private const int HeadLine = 2;
    private const int SmallestTable = 3;

    private static readonly string[] YearKeys = ["portfolio-enter", "set-frame", "portfolio-view", "portfolio-filter", "portfolio-copy", "menu", "help"];
    private static readonly string[] CaseKeys = ["portfolio-enter", "portfolio-plan", "portfolio-order", "portfolio-view", "portfolio-filter", "set-frame", "menu", "help"];

    public static void Paint(Painter painter, Model model, PortfolioLayer layer)
    {
        painter.Clear();
        painter.Title("testbed-budget");
        painter.Fill(0, 0, painter.Width, ' ', Theme.Title);
        var x = painter.Short(1, 0, painter.Width - 2, model.Texts.Portfolio.Title(layer.Query), Theme.Title.With(TextStyle.Bold));
        painter.Short(x + 3, 0, painter.Width - x - 4, Counted(model.Texts, layer), Theme.Title);
        Second(painter, model, layer);
        if (layer.Portfolio is { } portfolio && portfolio.Query == layer.Query)
        {
            Table(painter, model, layer, portfolio);
        }

        KeyLine.Paint(painter, painter.Height - 1, model, layer.Query.By == PortfolioBy.Cases ? CaseKeys : YearKeys);
    }

    private static string Counted(Texts texts, PortfolioLayer layer)
    {
        var filter = layer.Query.Cases.Text.Length > 0 ? $"\"{layer.Query.Cases.Text}\"  " : string.Empty;
        var state = layer.Query.Cases.State is { } of ? texts.Cases.State(of) + "  " : string.Empty;
        return filter + state + (layer.Portfolio is { } portfolio
            ? texts.Portfolio.Counted(portfolio.Query.By == PortfolioBy.Cases ? portfolio.LineCount : portfolio.Cases)
            : string.Empty);
    }

    private static void Second(Painter painter, Model model, PortfolioLayer layer)
    {
        if (layer.Search is { } search)
        {
            var x = painter.Text(1, 1, model.Texts.Cases.FilterHead + ": ", Theme.Strong);
            painter.Field(x, 1, painter.Width - x - 1, search, Theme.Field);
        }
        else if (model.Notice is { } notice)
        {
            painter.Notice(1, notice);
        }
        else
        {
            painter.Short(1, 1, painter.Width - 2, model.Texts.Portfolio.NotPayments, Theme.Quiet);
        }
    }

    private static void Table(Painter painter, Model model, PortfolioLayer layer, Portfolio portfolio)
    {
        var table = PortfolioTable.Of(model.Texts, portfolio);
        if (portfolio.Lines.IsEmpty)
        {
            Sentence(painter, HeadLine + 2, portfolio.Cases == 0 ? model.Texts.Portfolio.NoCases : model.Texts.Portfolio.NothingHere);
            return;
        }

        var columns = PortfolioColumns.Of(table, painter.Width);
        var longest = PortfolioBar.Longest(portfolio);
        var remarks = Remarks(painter, table, Legend(painter, model.Texts.Portfolio, layer.Chosen!, longest, columns));
        var room = painter.Height - HeadLine - 3 - remarks.Length;
        Line(painter, columns, column => column.Head, HeadLine, Theme.Head);
        var first = Math.Clamp(layer.Place.Index - room + 1, 0, Math.Max(0, table.Rows.Length - room));
        var y = HeadLine + 1;
        for (var i = first; i < Math.Min(first + room, table.Rows.Length); i++, y++)
        {
            var line = portfolio.Lines[i];
            var style = i == layer.Place.Index ? Theme.Chosen : Theme.Plain;
            Line(painter, columns, column => table.Rows[i][column.Index], y, style);
            if (line.Left < Money.Zero && i != layer.Place.Index && columns.Last is { } left && left.Index == table.Columns.Length - 1)
            {
                painter.Restyle(left.Start, y, left.Width, Theme.Error);
            }

            painter.Text(columns.BarStart, y, PortfolioBar.Of(line, longest, columns.Bar, painter.Unicode), style == Theme.Chosen ? style : Theme.Computed);
        }

        Line(painter, columns, column => table.Sum[column.Index], y, Theme.Sum);
        for (var i = 0; i < remarks.Length; i++)
        {
            painter.Short(1, painter.Height - 1 - remarks.Length + i, painter.Width - 2, remarks[i], Theme.Quiet);
        }
    }

    // What the signs mean; where the lines have no room for their bars, the chosen one has its own here.
    private static IEnumerable<string> Legend(Painter painter, PortfolioTexts words, PortfolioLine chosen, Money longest, PortfolioColumns columns)
    {
        if (columns.Bar == 0)
        {
            var amounts = words.TakenOf(chosen.Sums.Taken, chosen.Frame);
            yield return $"{PortfolioBar.Of(chosen, longest, painter.Width - TextWidth.Of(amounts) - 4, painter.Unicode)} {amounts}";
        }

        yield return words.Legend(PortfolioBar.Signs(painter.Unicode));
    }

    // As many remarks as leave some lines of the table; the legend goes before them.
    private static string[] Remarks(Painter painter, PortfolioTable table, IEnumerable<string> legend)
    {
        var room = Math.Min(Math.Max(0, painter.Height - HeadLine - 3 - SmallestTable), (painter.Height / 3) + 1);
        string[] signs = [.. legend.Take(room)];
        var all = table.Remarks.SelectMany(remark => WordWrap.Lines(remark, painter.Width - 2));
        return [.. all.Take(room - signs.Length), .. signs];
    }

    private static void Line(Painter painter, PortfolioColumns columns, Func<PlacedColumn, string> textOf, int y, CellStyle style)
    {
        painter.Fill(0, y, painter.Width, ' ', style);
        foreach (var column in columns.Columns)
        {
            if (column.IsNumber)
            {
                painter.Right(column.Start + column.Width, y, column.Width, textOf(column), style);
            }
            else
            {
                painter.Short(column.Start, y, column.Width, textOf(column), style);
            }
        }
    }

    private static void Sentence(Painter painter, int line, string sentence)
    {
        foreach (var part in WordWrap.Lines(sentence, painter.Width - 4))
        {
            painter.Short(2, line++, painter.Width - 4, part, Theme.Strong);
        }
    }
}
