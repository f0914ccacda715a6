using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints the list of cases: what is asked for, the columns that there is room for, and the chosen case's details.</summary>
public static class ListPainter
{
    private const int AskedLine = 1;
    private const int HeadLine = 2;

    /// <summary>Title, search and head above; details and keys below.</summary>
    private const int OtherLines = 5;

    /// <summary>How many cases a screen shows.</summary>
    public static int Room(Size size) => Math.Max(1, size.Rows - OtherLines);

    public static void Paint(Painter painter, Model model, ListLayer list)
    {
        Title(painter, model, list);
        Asked(painter, model, list);
        if (list.Cases is { Total: 0 })
        {
            var sentence = list.IsFiltered ? model.Texts.Cases.NothingMatches : model.Texts.Cases.EmptyList;
            var line = HeadLine + 2;
            foreach (var part in WordWrap.Lines(sentence, painter.Width - 4))
            {
                painter.Short(2, line++, painter.Width - 4, part, Theme.Strong);
            }
        }
        else if (list.Cases is { } cases)
        {
            Lines(painter, model.Texts, model.Surroundings.User, list, cases);
        }

        KeyLine.Paint(
            painter,
            painter.Height - 1,
            model,
            ["open-case", "new-case", "import", "find", "portfolio", "menu", "help", "sort-list", "filter-state", "filter-mine", "quit"]);
    }

    private static void Title(Painter painter, Model model, ListLayer list)
    {
        painter.Fill(0, 0, painter.Width, ' ', Theme.Title);
        var x = painter.Short(1, 0, painter.Width - 2, model.Texts.Cases.ListTitle, Theme.Title.With(TextStyle.Bold));
        var place = list.Cases is { Total: > 0 } cases ? model.Texts.Lists.Place(list.Index + 1, cases.Total) : string.Empty;
        var end = painter.Width - 1 - TextWidth.Of(place);
        painter.Right(painter.Width - 1, 0, painter.Width / 2, place, Theme.Title);
        var readOnly = model.Surroundings.Damage is not null ? $"{model.Texts.Store.DamagedMark}  "
            : model.Surroundings.IsReadOnly ? $"{model.Texts.Screen.ReadOnly}  "
            : string.Empty;
        var where = $"{readOnly}{model.Surroundings.Database}  {model.Surroundings.User}@{model.Surroundings.Host}";
        painter.Short(x + 3, 0, end - x - 4, where, Theme.Title);
        painter.Title("testbed-budget");
    }

    // What is typed, and at the right what else filters and sorts.
    private static void Asked(Painter painter, Model model, ListLayer list)
    {
        var (texts, query) = (model.Texts, list.Query);
        if (model.Notice is { } notice && list.Search is null)
        {
            painter.Notice(AskedLine, notice);
            return;
        }

        var others = new List<string>();
        if (query.State is { } state)
        {
            others.Add(texts.Cases.State(state));
        }

        if (query.Mine is not null)
        {
            others.Add(texts.Lists.Mine);
        }

        if (query.Order != CaseOrder.Changed || !query.Descending)
        {
            others.Add(texts.Lists.Sorted(query.Order, query.Descending));
        }

        var right = string.Join(" · ", others);
        var rightWidth = Math.Min(TextWidth.Of(right), painter.Width / 2);
        painter.Right(painter.Width - 1, AskedLine, rightWidth, TextWidth.Shorten(right, rightWidth), Theme.Strong);
        if (list.Search is null && query.Text.Length == 0)
        {
            return;
        }

        var x = painter.Text(1, AskedLine, texts.Cases.FilterHead + ": ", Theme.Strong);
        var room = painter.Width - x - rightWidth - 3;
        if (list.Search is { } search)
        {
            painter.Field(x, AskedLine, room, search, Theme.Field);
        }
        else
        {
            painter.Short(x, AskedLine, room, query.Text, Theme.Plain);
        }
    }

    private static void Lines(Painter painter, Texts texts, string user, ListLayer list, CaseList cases)
    {
        var columns = ListColumns.Of(painter.Width);
        painter.Fill(0, HeadLine, painter.Width, ' ', Theme.Head);
        foreach (var column in columns)
        {
            var mark = column.Order != list.Query.Order ? string.Empty
                : (painter.Unicode, list.Query.Descending) switch { (true, true) => " ↓", (true, false) => " ↑", (_, true) => " v", _ => " ^" };
            Cell(painter, column, HeadLine, texts.Lists.Head(column.Order) + mark, Theme.Head);
        }

        var room = Room(painter.Size);
        var first = Math.Clamp(list.First, Math.Max(0, list.Index - room + 1), list.Index);
        for (var i = first; i < first + room; i++)
        {
            if (cases.At(i) is { } line)
            {
                Line(painter, texts, user, columns, line, HeadLine + 1 + i - first, i == list.Index);
            }
        }

        if (list.Chosen is { } chosen)
        {
            painter.Short(2, painter.Height - 2, painter.Width - 3, Details(texts, chosen, user, columns[1].Width), Theme.Quiet);
        }
    }

    // Only the number of the chosen case is in reverse: a step sends that, not two whole lines.
    private static void Line(
        Painter painter, Texts texts, string user, ImmutableArray<ListColumn> columns, CaseLine line, int y, bool isChosen)
    {
        painter.Text(0, y, Mark(texts, line), Theme.Strong);
        foreach (var column in columns)
        {
            Cell(painter, column, y, Text(texts, line, column.Order, painter.Width >= ListColumns.Wide), Theme.Plain);
        }

        var (title, standing) = (columns[1], CaseStanding.Brief(texts, line, user));
        var after = title.Start + TextWidth.Of(line.Title) + 2;
        if (standing.Length > 0 && after + TextWidth.Of(standing) <= title.End)
        {
            painter.Text(after, y, standing, Theme.Quiet);
        }

        if (isChosen)
        {
            painter.Text(1, y, ">", Theme.Chosen);
            painter.Restyle(columns[0].Start, y, columns[0].Width, Theme.Chosen);
        }
    }

    private static void Cell(Painter painter, ListColumn column, int y, string text, CellStyle style)
    {
        if (column.IsRight)
        {
            // A number is never cut: where it does not fit, it shows as such.
            var isNumber = column.Order is CaseOrder.Costs or CaseOrder.Share;
            painter.Right(column.End, y, column.Width, isNumber ? text : TextWidth.Shorten(text, column.Width), style);
        }
        else
        {
            painter.Short(column.Start, y, column.Width, text, style);
        }
    }

    // '*' unsaved changes of one's own or another's, a letter: somebody has it open. The details say whose.
    private static string Mark(Texts texts, CaseLine line) => !line.OpenBy.IsEmpty ? texts.Lists.OpenMark : !line.Drafts.IsEmpty ? "*" : " ";

    private static string Text(Texts texts, CaseLine line, CaseOrder column, bool isWide) => column switch
    {
        CaseOrder.Number => line.CaseNumber ?? texts.Cases.NoCaseNumber,
        CaseOrder.Title => line.Title,
        CaseOrder.Applicant => line.Applicant ?? string.Empty,
        CaseOrder.Officer => line.Officer ?? string.Empty,
        CaseOrder.State => StateOf(texts, line, isWide),
        CaseOrder.Costs => line.Figures.Costs is { } costs ? SwedishNumber.Amount(costs, Precision.Krona) : "–",
        CaseOrder.Share => line.Figures.Share is { } share ? SwedishNumber.Percent(share) : "–",
        _ => IsoDay.Text(DateOnly.FromDateTime(line.ChangedAt.LocalDateTime)) + " " + TextWidth.Shorten(line.ChangedBy, 8),
    };

    // Where there is little room, the state that most cases are in goes without saying.
    private static string StateOf(Texts texts, CaseLine line, bool isWide)
    {
        var version = $"v{RowMark.Number(line.Version)}";
        return isWide ? $"{texts.Cases.State(line.State)} {version}"
            : line.State == CaseState.Draft ? version
            : $"{texts.Lists.ShortState(line.State)} {version}";
    }

    // What is not in the columns: the whole of a long name, then what is at work.
    private static string Details(Texts texts, CaseLine line, string user, int titleWidth)
    {
        var parts = new List<string>();
        if (TextWidth.Of(line.Title) > titleWidth)
        {
            parts.Add(line.Title);
        }

        if (CaseStanding.Of(texts, line, user) is { Length: > 0 } standing)
        {
            parts.Add(standing);
        }

        parts.Add($"{IsoDay.Text(line.First)} – {IsoDay.Text(line.Last)}");
        if (line.Figures.Grant is { } grant)
        {
            parts.Add($"1:1 {SwedishNumber.Amount(grant, Precision.Krona)} kr");
        }

        if (line.Applicant is { } applicant)
        {
            parts.Add(applicant);
        }

        if (line.Officer is { } officer)
        {
            parts.Add(officer);
        }

        return string.Join(" · ", parts);
    }

}
