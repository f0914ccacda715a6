using FsCheck;
using FsCheck.Fluent;
using TestbedBudget.Core;

namespace TestbedBudget.Tests;

/// <summary>A random formula as a test has it: its text, and what it comes to by an evaluator of its own.</summary>
internal sealed record FormulaTree(string Text, Func<FormulaTree.Cells, decimal?> Value)
{
    /// <summary>What the evaluator may look up: typed amounts by row and period, and the months of the own period.</summary>
    internal sealed record Cells(Project Project, int Own)
    {
        public static decimal? At(Row row, int period) => (row.Cells[period] as AmountEntry)?.Amount.Kronor;

        public static decimal? Sum(IEnumerable<decimal?> values)
        {
            var filled = values.Where(value => value is not null).ToList();
            return filled.Count == 0 ? null : filled.Sum();
        }
    }

    internal sealed class NotANumber(CellError error) : Exception
    {
        public CellError Error { get; } = error;
    }

    /// <summary>Formulas on the rows of the project but the first cost row, which holds them.</summary>
    public static Gen<FormulaTree> Of(Project project, int depth)
    {
        var leaf = Gen.OneOf(Numbers(), References(project));
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Gen.Frequency((1, leaf), (2, Gen.Fresh(() => Of(project, depth - 1)).SelectMany(tree => tree)));
        return Gen.OneOf(
            Operations(inner),
            Comparisons(inner),
            from of in inner from sign in Gen.Elements("-", "−", "–") select new FormulaTree($"{sign}({of.Text})", cells => -(of.Value(cells) ?? 0)),
            from of in inner select new FormulaTree($"({of.Text})%", cells => (of.Value(cells) ?? 0) / 100),
            Calls(project, inner));
    }

    private static Gen<FormulaTree> Numbers() =>
        from whole in Gen.Choose(0, 999_999)
        from decimals in Gen.Choose(0, 99)
        from style in Gen.Choose(0, 2)
        let value = style == 0 ? whole : whole + (decimals / 100m)
        select new FormulaTree(
            style switch
            {
                0 => SwedishNumber.Grouped(whole, 0, ' '),
                1 => SwedishNumber.Grouped(value, 2, '\u00A0'),
                _ => FormattableString.Invariant($"{value:0.00}"),
            },
            _ => value);

    private static Gen<FormulaTree> References(Project project)
    {
        Row[] all = [.. project.Costs, .. project.Financing];
        var rows = Gen.Elements(all.Where((row, i) => i > 0 && !row.IsHeading).ToArray());
        var periods = Gen.Choose(0, project.Timeline.Count - 1);
        return Gen.OneOf(
            from row in rows
            from period in periods
            from dollars in Gen.Elements("{0}{1}", "${0}{1}", "{0}${1}", "${0}${1}")
            select new FormulaTree(
                string.Format(null, dollars, (char)('A' + period), Array.IndexOf(all, row) + 1), _ => Cells.At(row, period)),
            from row in rows
            from bare in Gen.Elements(true, false)
            select new FormulaTree(bare ? row.Label.ToLowerInvariant() : $"[{row.Label}]", cells => Cells.At(row, cells.Own)),
            from row in rows
            from period in periods
            select new FormulaTree($"{row.Label} {project.Timeline.Label(period)}", _ => Cells.At(row, period)),
            from row in rows
            select new FormulaTree($"{row.Label} Totalt", _ => Cells.Sum(row.Cells.Select((_, period) => Cells.At(row, period)))),
            from name in Gen.Elements("SUMMA FINANSIERING", "total financing")
            select new FormulaTree(name, cells => project.Financing.Sum(row => Cells.At(row, cells.Own) ?? 0)));
    }

    private static Gen<FormulaTree> Operations(Gen<FormulaTree> inner) =>
        from left in inner
        from right in inner
        from sign in Gen.Elements('+', '-', '*', '/')
        from blank in Gen.Elements("", " ")
        select new FormulaTree($"({left.Text}){blank}{sign}{blank}({right.Text})", cells =>
        {
            var (a, b) = (left.Value(cells) ?? 0, right.Value(cells) ?? 0);
            return sign switch
            {
                '+' => a + b,
                '-' => a - b,
                '*' => a * b,
                _ => b == 0 ? throw new NotANumber(CellError.DivisionByZero) : a / b,
            };
        });

    private static Gen<FormulaTree> Comparisons(Gen<FormulaTree> inner) =>
        from left in inner
        from right in inner
        from sign in Gen.Elements("=", "<>", "<", ">", "<=", ">=")
        select new FormulaTree($"(({left.Text}){sign}({right.Text}))", cells =>
        {
            var order = (left.Value(cells) ?? 0).CompareTo(right.Value(cells) ?? 0);
            var holds = sign switch
            {
                "=" => order == 0,
                "<>" => order != 0,
                "<" => order < 0,
                ">" => order > 0,
                "<=" => order <= 0,
                _ => order >= 0,
            };
            return holds ? 1 : 0;
        });

    private static Gen<FormulaTree> Calls(Project project, Gen<FormulaTree> inner) => Gen.OneOf(
        from parts in inner.NonEmptyListOf()
        from name in Gen.Elements("SUM", "summa", "MIN", "max")
        where parts.Count < 4
        select new FormulaTree($"{name}({string.Join("; ", parts.Select(part => part.Text))})", cells =>
            Folded(name, parts.Select(part => part.Value(cells)))),
        Ranges(project),
        from of in inner
        from places in Gen.Choose(-3, 3)
        from name in Gen.Elements("ROUND", "avrunda")
        select new FormulaTree($"{name}({of.Text};{places})", cells => Rounded(of.Value(cells) ?? 0, places)),
        from of in inner select new FormulaTree($"ABS({of.Text})", cells => Math.Abs(of.Value(cells) ?? 0)),
        from condition in inner
        from yes in inner
        from no in inner
        from name in Gen.Elements("IF", "om")
        select new FormulaTree(
            $"{name}({condition.Text};{yes.Text};{no.Text})",
            cells => (condition.Value(cells) ?? 0) != 0 ? yes.Value(cells) : no.Value(cells)),
        from name in Gen.Elements("MONTHS()", "månader()", "MÅNADER")
        select new FormulaTree(name, cells => cells.Project.Timeline[cells.Own].Months));

    private static Gen<FormulaTree> Ranges(Project project)
    {
        Row[] all = [.. project.Costs, .. project.Financing];
        var row = Gen.Choose(1, all.Length - 1);
        var period = Gen.Choose(0, project.Timeline.Count - 1);
        return from fromRow in row
               from toRow in row
               from fromPeriod in period
               from toPeriod in period
               from name in Gen.Elements("SUM", "MIN", "MAX")
               select new FormulaTree(
                   $"{name}({(char)('A' + fromPeriod)}{fromRow + 1}:{(char)('A' + toPeriod)}{toRow + 1})",
                   cells => Folded(name, all[Math.Min(fromRow, toRow)..(Math.Max(fromRow, toRow) + 1)].SelectMany(each =>
                       Enumerable.Range(Math.Min(fromPeriod, toPeriod), Math.Abs(fromPeriod - toPeriod) + 1)
                           .Select(at => Cells.At(each, at)))));
    }

    private static decimal Folded(string name, IEnumerable<decimal?> values)
    {
        var filled = values.OfType<decimal>().ToList();
        return filled.Count == 0 ? 0 : name.ToUpperInvariant() switch
        {
            "MIN" => filled.Min(),
            "MAX" => filled.Max(),
            _ => filled.Sum(),
        };
    }

    private static decimal Rounded(decimal value, int places)
    {
        var unit = 1m;
        for (var i = 0; i < Math.Abs(places); i++)
        {
            unit = places > 0 ? unit / 10 : unit * 10;
        }

        var units = value / unit;
        return (Math.Truncate(Math.Abs(units) + 0.5m) * Math.Sign(units)) * unit;
    }
}
