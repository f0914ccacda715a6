using System.Globalization;
using System.Text;

namespace TestbedBudget.Core;

/// <summary>Writes the parts of a formula, with parentheses only where they are needed.</summary>
internal abstract class FormulaWriter
{
    protected StringBuilder Written { get; } = new();

    public void Text(string text) => Written.Append(text);

    public void Part(FormulaPart part, int strength)
    {
        var weak = part.Strength < strength;
        Text(weak ? "(" : "");
        part.Write(this);
        Text(weak ? ")" : "");
    }

    public abstract void Number(decimal number);

    public abstract void Function(FormulaFunction function);

    public abstract void Named(NamedPart part);

    public abstract void Address(AddressPart part);

    public abstract void Range(RangePart part);

    public abstract void RowTotal(RowTotalPart part);

    public abstract void TableTotal(TableTotalPart part);

    public abstract void Lost(LostPart part);
}

/// <summary>Writes the canonical text that is stored; <see cref="StoredLexer"/> reads it.</summary>
internal sealed class StoredWriter : FormulaWriter
{
    private StoredWriter()
    {
    }

    public static string TextOf(FormulaPart root)
    {
        var writer = new StoredWriter();
        writer.Part(root, 0);
        return writer.Written.ToString();
    }

    public override void Number(decimal number) =>
        Text(number.ToString("0.############################", CultureInfo.InvariantCulture));

    public override void Function(FormulaFunction function) =>
        Text(CallPart.NameOf(function, FormulaLanguage.English));

    public override void Named(NamedPart part) =>
        Reference('n', part.Period is { } period ? [part.Row.Value, Day(period)] : [part.Row.Value]);

    public override void Address(AddressPart part) => Reference('a', Fields(part));

    public override void Range(RangePart part) => Reference('x', [.. Fields(part.From), .. Fields(part.To)]);

    public override void RowTotal(RowTotalPart part) => Reference('r', [part.Row.Value]);

    public override void TableTotal(TableTotalPart part) => Reference(
        part.Table == TableKind.Costs ? 'c' : 'f',
        [part.OfAllPeriods ? "all" : part.Period is { } period ? Day(period) : ""]);

    public override void Lost(LostPart part) => Reference('l', [part.Name]);

    private void Reference(char kind, ReadOnlySpan<string> fields)
    {
        Written.Append('{').Append(kind).Append(':');
        for (var i = 0; i < fields.Length; i++)
        {
            Text(i == 0 ? "" : "@");
            foreach (var sign in fields[i])
            {
                Text(sign is '@' or '}' or '\\' ? "\\" : "");
                Written.Append(sign);
            }
        }

        Written.Append('}');
    }

    private static string[] Fields(AddressPart part) =>
        [part.Row.Value, Day(part.Period), (part.RowFixed ? "r" : "") + (part.PeriodFixed ? "p" : "")];

    private static string Day(PeriodId period) => IsoDay.Text(period.FirstDay);
}

/// <summary>Writes the text that people edit; <see cref="TypedLexer"/> reads it.</summary>
internal sealed class TypedWriter : FormulaWriter
{
    private readonly Project _project;
    private readonly CellId _cell;
    private readonly FormulaLanguage _language;
    private readonly FormulaNames _names;

    private TypedWriter(Project project, CellId cell, FormulaLanguage language) =>
        (_project, _cell, _language, _names) = (project, cell, language, new FormulaNames(project));

    public static string TextOf(FormulaPart root, Project project, CellId cell, FormulaLanguage language)
    {
        var writer = new TypedWriter(project, cell, language);
        writer.Part(root, 0);
        return writer.Written.ToString();
    }

    public override void Number(decimal number)
    {
        var whole = decimal.Truncate(number);
        var decimals = SwedishNumber.Plain(number - whole);
        Text(SwedishNumber.Grouped(whole, 0, ' '));
        Text(decimals.Length > 1 ? decimals[1..] : "");
    }

    public override void Function(FormulaFunction function) => Text(CallPart.NameOf(function, _language));

    public override void Named(NamedPart part)
    {
        if (_project.Find(part.Row) is { } row && _names.IsUnique(row))
        {
            Name(row);
            Period(part.Period);
        }
        else
        {
            // Only an address tells rows of one name apart.
            Address(new AddressPart(part.Row, RowFixed: true, part.Period ?? _cell.Period, PeriodFixed: part.Period is not null));
        }
    }

    public override void Address(AddressPart part)
    {
        var row = RowNumbers.IndexOf(_project, part.Row);
        var period = _project.Timeline.IndexOf(part.Period);
        if (row < 0 || period < 0)
        {
            Lost(new LostPart(_project.Find(part.Row)?.Label ?? ""));
            return;
        }

        Text(new CellAddress(0, 0, part.PeriodFixed, period, part.RowFixed, row + 1).ToString());
    }

    public override void Range(RangePart part)
    {
        Address(part.From);
        Text(":");
        Address(part.To);
    }

    public override void RowTotal(RowTotalPart part)
    {
        if (_project.Find(part.Row) is { } row && _names.IsUnique(row))
        {
            Name(row);
            Text(" " + FormulaNames.AllPeriodsName(_language));
        }
        else
        {
            Text(CallPart.NameOf(FormulaFunction.Sum, _language) + "(");
            Range(new RangePart(
                new AddressPart(part.Row, true, _project.Timeline[0].Id, true),
                new AddressPart(part.Row, true, _project.Timeline[^1].Id, true)));
            Text(")");
        }
    }

    public override void TableTotal(TableTotalPart part)
    {
        Text(_names.TotalName(part.Table, _language));
        Period(part.Period);
        Text(part.OfAllPeriods ? " " + FormulaNames.AllPeriodsName(_language) : "");
    }

    public override void Lost(LostPart part) => Text(
        (_language == FormulaLanguage.Swedish ? "#REFERENS[" : "#REF[")
        + part.Name.Replace("]", "]]", StringComparison.Ordinal) + "]");

    private void Name(Row row) => Text(_names.Written(row.Label));

    private void Period(PeriodId? period)
    {
        if (period is { } named)
        {
            var index = _project.Timeline.IndexOf(named);
            Text(index < 0 ? " ?" : " " + _project.Timeline.Label(index));
        }
    }
}
