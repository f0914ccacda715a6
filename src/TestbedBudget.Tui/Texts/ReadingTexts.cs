using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The words of choosing how an unclear row is read.</summary>
public abstract class ReadingTexts
{
    public abstract string Title { get; }
    public abstract string GivenUp { get; }

    /// <summary>Where the row stands, and which of how many it is.</summary>
    public abstract string Head(string source, int line, int number, int count, TableKind table);

    /// <param name="hasOthers">There are other rows to choose for.</param>
    /// <param name="chosen">How many choices can be taken back.</param>
    public string Keys(bool hasOthers, int chosen) => $"{Choose}{(hasOthers ? "  " + OtherRow : "")}{(chosen > 0 ? "  " + TakeBack : "")}  {Cancel}";

    protected abstract string Choose { get; }
    protected abstract string OtherRow { get; }
    protected abstract string TakeBack { get; }
    protected abstract string Cancel { get; }

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

public sealed class SwedishReadingTexts : ReadingTexts
{
    public override string Title => "Hur ska raden läsas?";
    public override string GivenUp => "Ingenting lästes in.";
    protected override string Choose => "↑↓ Enter välj";
    protected override string OtherRow => "←→ annan rad";
    protected override string TakeBack => "Backsteg ångra val";
    protected override string Cancel => "Esc avbryt";

    public override string Head(string source, int line, int number, int count, TableKind table) =>
        $"{source}, rad {Number(line)}, {(table == TableKind.Costs ? "kostnader" : "finansiering")}"
        + (count > 1 ? $" ({Number(number)} av {Number(count)} rader som kan läsas på flera sätt)" : " kan läsas på flera sätt");
}

public sealed class EnglishReadingTexts : ReadingTexts
{
    public override string Title => "How is the row to be read?";
    public override string GivenUp => "Nothing was read in.";
    protected override string Choose => "↑↓ Enter choose";
    protected override string OtherRow => "←→ other row";
    protected override string TakeBack => "Backspace undo choice";
    protected override string Cancel => "Esc cancel";

    public override string Head(string source, int line, int number, int count, TableKind table) =>
        $"{source}, line {Number(line)}, {(table == TableKind.Costs ? "costs" : "financing")}"
        + (count > 1 ? $" ({Number(number)} of {Number(count)} rows that can be read in several ways)" : " can be read in several ways");
}
