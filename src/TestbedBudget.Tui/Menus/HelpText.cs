namespace TestbedBudget.Tui;

/// <summary>The help's lines, from the same table as the keys themselves.</summary>
public static class HelpText
{
    /// <summary>Where the words of a command begin, after its keys.</summary>
    public const int WordsColumn = 15;

    private const int SheetColumn = 38;

    /// <summary>A sheet of the keys that work at the place, a few words each, in as many columns as there is room for.</summary>
    public static ImmutableArray<HelpRow> Sheet(Model model, KeyPlace place, int width)
    {
        var lines = ImmutableArray.CreateBuilder<HelpLine>();
        foreach (var menu in Enum.GetValues<Menu>())
        {
            var commands = model.Keymap.Commands.Where(command =>
                command.Menu == menu && command.HasKeysAt(place) && KeysAt(command, place).Any(key => !IsArrow(key))).ToArray();
            if (commands.Length > 0)
            {
                lines.Add(new HelpLine(null, model.Texts.Commands.MenuName(menu), IsHead: true));
                lines.AddRange(commands.Select(command => new HelpLine(Labels(KeysAt(command, place)), model.Texts.Commands.Of(command.Name).Label)));
            }
        }

        // In a text "/" is typed, and the sheet has the ways to the commands.
        var advice = place == KeyPlace.Text ? model.Texts.Help.Facts(model.Surroundings.Facts, menu: null) : Advised(model);
        return [.. Columns(lines.ToImmutable(), Math.Max(1, width / SheetColumn)), .. Paragraphs(advice, width)];
    }

    /// <summary>Every command with its keys, or else its way through the menu, and the sentence that says what it does.</summary>
    public static ImmutableArray<HelpRow> All(Model model, int width)
    {
        var rows = ImmutableArray.CreateBuilder<HelpRow>();
        foreach (var menu in Enum.GetValues<Menu>())
        {
            var commands = model.Keymap.Commands.Where(command => command.Menu == menu).ToArray();
            if (commands.Length > 0)
            {
                rows.Add(new HelpRow([new HelpLine(null, model.Texts.Commands.MenuName(menu), IsHead: true)]));
                rows.AddRange(commands.SelectMany(command => Sentence(model, command, width)));
                rows.Add(new HelpRow([]));
            }
        }

        return [.. rows, .. Paragraphs(Advised(model), width)];
    }

    private static IEnumerable<HelpRow> Sentence(Model model, Command command, int width)
    {
        var words = model.Texts.Commands.Of(command.Name);
        var keys = command.Keys.IsEmpty ? MenuPath.Of(model, command) : Labels(command.Keys);
        foreach (var line in WordWrap.Lines($"{words.Label}: {words.Help}", width - WordsColumn))
        {
            yield return new HelpRow([new HelpLine(keys, line)]);
            keys = string.Empty;
        }
    }

    // How amounts are typed, and what is known of this terminal.
    private static ImmutableArray<string> Advised(Model model) =>
        model.Texts.Help.Tables.AddRange(model.Texts.Help.Facts(model.Surroundings.Facts, KeyLabel.Find(model, "menu")));

    private static IEnumerable<HelpRow> Paragraphs(ImmutableArray<string> paragraphs, int width)
    {
        yield return new HelpRow([]);
        foreach (var paragraph in paragraphs)
        {
            foreach (var line in WordWrap.Lines(paragraph, width))
            {
                yield return new HelpRow([new HelpLine(null, line)]);
            }
        }
    }

    // Down the first column, then the next; a heading never stands last in one.
    private static IEnumerable<HelpRow> Columns(ImmutableArray<HelpLine> lines, int count)
    {
        var height = (lines.Length + count - 1) / count;
        var columns = new List<HelpLine>[count];
        var next = 0;
        for (var column = 0; column < count; column++)
        {
            var end = column == count - 1 ? lines.Length : Math.Min(lines.Length, next + height);
            end -= end < lines.Length && end > next && lines[end - 1].IsHead ? 1 : 0;
            columns[column] = [.. lines[next..end]];
            next = end;
        }

        for (var row = 0; row < columns.Max(column => column.Count); row++)
        {
            yield return new HelpRow([.. columns.Select(column => row < column.Count ? column[row] : HelpLine.Empty)]);
        }
    }

    // In a text a letter or a sign is typed.
    private static IEnumerable<string> KeysAt(Command command, KeyPlace place) =>
        command.Keys.Where(key => place != KeyPlace.Text || key.Length > 1);

    private static string Labels(IEnumerable<string> keys) => string.Join(" ", keys.Select(KeyLabel.Of));

    // Arrows need no words, and with a modifier they do not arrive from every terminal.
    private static bool IsArrow(string key) => key.Split('+')[^1] is "Up" or "Down" or "Left" or "Right"
        || key is "Ctrl+Home" or "Ctrl+End";
}

/// <summary>A row of the help: one line across it, or several side by side; none is a gap.</summary>
public sealed record HelpRow(ImmutableArray<HelpLine> Lines);

/// <summary>The keys, and what they do.</summary>
/// <param name="Keys">Empty where a sentence goes on; null in a heading or a paragraph, which begins at the edge.</param>
public sealed record HelpLine(string? Keys, string Text, bool IsHead = false)
{
    public static readonly HelpLine Empty = new(null, string.Empty);
}
