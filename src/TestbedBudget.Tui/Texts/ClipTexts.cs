using System.Globalization;

namespace TestbedBudget.Tui;

/// <summary>The words of copying, cutting and pasting what was copied here.</summary>
public abstract class ClipTexts
{
    public abstract string OnlyLabels { get; }
    public abstract string LabelsInTheirColumn { get; }
    public abstract string CopiesOut { get; }

    /// <summary>After what was copied here.</summary>
    public abstract string SentToo { get; }
    public abstract string CopiesHereOnly { get; }

    /// <summary>Below a text that is shown plain.</summary>
    public abstract string BackFromPlain { get; }

    /// <param name="key">What copies.</param>
    public abstract string NothingCopied(string key);

    public abstract string Copied(int rows, int columns);

    public abstract string Cut(int rows, int columns);

    public abstract string LabelsPasted(int named, int added);

    /// <summary>How many cells changed, and what was left out and why.</summary>
    public string Pasted(int cells, LeftOut left)
    {
        var parts = new List<string> { cells == 0 ? Unchanged : Changed(cells) };
        Add(left.Outside, Outside);
        Add(left.Locked, Locked);
        Add(left.OnHeadings, OnHeadings);
        Add(left.Errors, Errors);
        return string.Join("; ", parts) + ".";

        void Add(int count, Func<string, string> words)
        {
            if (count > 0)
            {
                parts.Add(words(Number(count)));
            }
        }
    }

    protected abstract string Unchanged { get; }

    protected abstract string Changed(int cells);

    protected abstract string Outside(string count);

    protected abstract string Locked(string count);

    protected abstract string OnHeadings(string count);

    protected abstract string Errors(string count);

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

public sealed class SwedishClipTexts : ClipTexts
{
    public override string LabelsInTheirColumn => "Benämningar klistras in i benämningskolumnen: gå dit först (vänsterpil förbi första perioden).";
    public override string OnlyLabels => "Bara benämningar är kopierade, inga belopp att klistra in.";
    public override string BackFromPlain => "[Enter: tillbaka]";
    public override string SentToo => "Även till ditt urklipp, om terminalen tillåter det.";
    public override string CopiesOut => "Det som kopieras skickas också till ditt eget urklipp.";
    public override string CopiesHereOnly => "Det som kopieras stannar i programmet.";
    protected override string Unchanged => "Ingen cell ändrades";

    public override string NothingCopied(string key) => $"Ingenting är kopierat här än. Markera och tryck {key} först.";

    public override string Copied(int rows, int columns) => $"Kopierat: {Number(rows)} x {Number(columns)} celler.";

    public override string Cut(int rows, int columns) => $"Klipp ut: {Number(rows)} x {Number(columns)} celler flyttas när de klistras in (^V).";

    public override string LabelsPasted(int named, int added) =>
        $"{Number(named)} {(named == 1 ? "rad" : "rader")} fick ny benämning" + (added > 0 ? $", {Number(added)} {(added == 1 ? "ny rad" : "nya rader")}." : ".");

    protected override string Changed(int cells) => cells == 1 ? "1 cell ändrad" : $"{Number(cells)} celler ändrade";

    protected override string Outside(string count) => $"{count} utanför tabellen togs inte med";

    protected override string Locked(string count) => $"{count} i låst period togs inte med";

    protected override string OnHeadings(string count) => $"{count} på rubrikrad togs inte med";

    protected override string Errors(string count) => $"{count} felvärden togs inte med";
}

public sealed class EnglishClipTexts : ClipTexts
{
    public override string LabelsInTheirColumn => "Labels are pasted in the label column: go there first (left of the first period).";
    public override string OnlyLabels => "Only labels are copied, no amounts to paste.";
    public override string BackFromPlain => "[Enter: back]";
    public override string SentToo => "To your clipboard too, if the terminal allows it.";
    public override string CopiesOut => "What is copied goes to your own clipboard too.";
    public override string CopiesHereOnly => "What is copied stays in the program.";
    protected override string Unchanged => "No cell was changed";

    public override string NothingCopied(string key) => $"Nothing has been copied here yet. Select and press {key} first.";

    public override string Copied(int rows, int columns) => $"Copied: {Number(rows)} x {Number(columns)} cells.";

    public override string Cut(int rows, int columns) => $"Cut: {Number(rows)} x {Number(columns)} cells move when they are pasted (^V).";

    public override string LabelsPasted(int named, int added) =>
        $"{Number(named)} {(named == 1 ? "row" : "rows")} renamed" + (added > 0 ? $", {Number(added)} new." : ".");

    protected override string Changed(int cells) => cells == 1 ? "1 cell changed" : $"{Number(cells)} cells changed";

    protected override string Outside(string count) => $"{count} outside the table left out";

    protected override string Locked(string count) => $"{count} in a locked period left out";

    protected override string OnHeadings(string count) => $"{count} on a heading left out";

    protected override string Errors(string count) => $"{count} error values left out";
}
