using System.Globalization;
using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints the list of cases: number, project, state, costs, share and last change, as there is room.</summary>
public static class ListPainter
{
    private const int HeadLine = 2;
    private const int WideList = 100;

    public static void Paint(Painter painter, Model model, ListLayer list)
    {
        var texts = model.Texts;
        painter.Fill(0, 0, painter.Width, ' ', Theme.Title);
        var x = painter.Short(1, 0, painter.Width - 2, texts.Cases.ListTitle, Theme.Title.With(TextStyle.Bold));
        var count = list.Cases is { } cases ? $"{cases.Lines.Length}/{cases.Total}" : string.Empty;
        var readOnly = model.Surroundings.IsReadOnly ? $"{texts.Screen.ReadOnly}  " : string.Empty;
        var where = $"{readOnly}{model.Surroundings.Database}  {count}  {model.Surroundings.User}@{model.Surroundings.Host}";
        painter.Short(x + 3, 0, painter.Width - x - 4, where, Theme.Title);
        painter.Title("testbed-budget");
        Second(painter, model, list);
        if (list.Cases is { Lines.IsEmpty: true })
        {
            var sentence = list.Query.Text.Length == 0 ? texts.Cases.EmptyList : texts.Cases.NothingMatches;
            var line = HeadLine + 2;
            foreach (var part in WordWrap.Lines(sentence, painter.Width - 4))
            {
                painter.Short(2, line++, painter.Width - 4, part, Theme.Strong);
            }
        }
        else if (list.Cases is { } shown)
        {
            Lines(painter, texts, model.Surroundings.User, list, shown);
        }

        if (HasStanding(painter) && list.Chosen is { } chosen)
        {
            painter.Short(1, painter.Height - 2, painter.Width - 2, CaseStanding.Of(texts, chosen, model.Surroundings.User), Theme.Strong);
        }

        StatusLine.Commands(painter, painter.Height - 1, model, ["open-case", "new-case", "import", "find", "menu", "help", "quit"]);
    }

    private static bool HasStanding(Painter painter) => painter.Height >= 12;

    private static void Second(Painter painter, Model model, ListLayer list)
    {
        if (list.Search is { } search)
        {
            var x = painter.Text(1, 1, model.Texts.Cases.FilterHead + ": ", Theme.Strong);
            painter.Short(x, 1, painter.Width - x - 1, search.Text, Theme.Field);
            painter.Cursor(x + TextWidth.Of(search.Text.AsSpan(0, search.Caret)), 1);
        }
        else if (model.Notice is { } notice)
        {
            painter.Short(1, 1, painter.Width - 2, notice, Theme.Strong);
        }
    }

    private static void Lines(Painter painter, Texts texts, string user, ListLayer list, CaseList cases)
    {
        var layout = ListColumns.Of(painter.Width);
        painter.Fill(0, HeadLine, painter.Width, ' ', Theme.Head);
        painter.Short(2, HeadLine, layout.Number - 1, texts.Cases.ColumnCase, Theme.Head);
        painter.Short(layout.TitleStart, HeadLine, layout.Title, texts.Cases.ColumnTitle, Theme.Head);
        Right(layout.StateEnd, texts.Cases.ColumnState, HeadLine, Theme.Head);
        Right(layout.CostsEnd, texts.Cases.ColumnCosts, HeadLine, Theme.Head);
        Right(layout.ShareEnd, "1:1 %", HeadLine, Theme.Head);
        Right(layout.ChangedEnd, texts.Cases.ColumnChanged, HeadLine, Theme.Head);

        var room = Math.Max(1, painter.Height - HeadLine - (HasStanding(painter) ? 3 : 2));
        var first = Math.Clamp(list.Index - room + 1, 0, Math.Max(0, cases.Lines.Length - room));
        for (var i = first; i < Math.Min(first + room, cases.Lines.Length); i++)
        {
            var (line, y) = (cases.Lines[i], HeadLine + 1 + i - first);
            var style = i == list.Index ? Theme.Chosen : Theme.Plain;
            painter.Fill(0, y, painter.Width, ' ', style);
            painter.Text(0, y, Mark(line), style);
            painter.Short(2, y, layout.Number - 1, line.CaseNumber ?? texts.Cases.NoCaseNumber, style);
            var after = painter.Short(layout.TitleStart, y, layout.Title, line.Title, style) + 2;
            var standing = CaseStanding.Brief(texts, line, user);
            if (standing.Length > 0 && after + TextWidth.Of(standing) <= layout.TitleStart + layout.Title)
            {
                painter.Text(after, y, standing, i == list.Index ? style : Theme.Quiet);
            }

            Right(layout.StateEnd, StateOf(texts, line, painter.Width >= WideList), y, style);
            Right(layout.CostsEnd, line.Figures.Costs is { } costs ? SwedishNumber.Amount(costs, Precision.Krona) : "–", y, style);
            Right(layout.ShareEnd, line.Figures.Share is { } share ? SwedishNumber.Percent(share) : "–", y, style);
            Right(layout.ChangedEnd, Changed(line), y, style);
        }

        void Right(int end, string text, int y, CellStyle style)
        {
            if (end > 0)
            {
                painter.Right(end, y, 21, TextWidth.Shorten(text, 21), style);
            }
        }
    }

    // '*' unsaved changes of one's own or another's; 'L' somebody has it open.
    private static string Mark(CaseLine line) => !line.OpenBy.IsEmpty ? "L" : !line.Drafts.IsEmpty ? "*" : " ";

    // Where there is little room, the state that most cases are in goes without saying.
    private static string StateOf(Texts texts, CaseLine line, bool isWide)
    {
        var version = $"v{line.Version.ToString(CultureInfo.InvariantCulture)}";
        return isWide || line.State != CaseState.Draft ? $"{texts.Cases.State(line.State)} {version}" : version;
    }

    private static string Changed(CaseLine line) =>
        line.ChangedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " " + TextWidth.Shorten(line.ChangedBy, 8);

    /// <summary>Where the columns end; those that do not fit are 0 and left out.</summary>
    private readonly record struct ListColumns(
        int Number, int TitleStart, int Title, int StateEnd, int CostsEnd, int ShareEnd, int ChangedEnd)
    {
        public static ListColumns Of(int width)
        {
            const int NumberWidth = 14, Costs = 13, Share = 8, Changed = 21;
            var state = width >= WideList ? 23 : 17;
            var end = width - 1;
            var changed = width >= WideList ? end : 0;
            end -= changed > 0 ? Changed : 0;
            var share = width >= 60 ? end : 0;
            end -= share > 0 ? Share : 0;
            var costs = width >= 50 ? end : 0;
            end -= costs > 0 ? Costs : 0;
            var stateEnd = width >= 76 ? end : 0;
            end -= stateEnd > 0 ? state : 0;
            return new ListColumns(NumberWidth, NumberWidth + 2, Math.Max(6, end - NumberWidth - 3), stateEnd, costs, share, changed);
        }
    }
}
