using System.Text.RegularExpressions;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>Makes the workbook of a memo that was taken apart, with the defaults of DESIGN §4, "After an import".</summary>
internal static partial class MemoAssembly
{
    public static Workbook ToWorkbook(MemoParts parts, List<ImportDefault> defaults)
    {
        var (costs, financing) = (Table(parts, TableKind.Costs), Table(parts, TableKind.Financing));
        var timeline = Timeline(parts, costs.Head, defaults);
        var costRows = RowAssembly.CostRows(costs, defaults);
        var financierRows = RowAssembly.FinancierRows(financing, costRows.Length, defaults);
        if (costs.Head.Factor != 1)
        {
            defaults.Insert(0, new AmountsScaled(costs.Head.Unit!, costs.Head.Factor));
        }

        var facts = parts.Facts;
        var header = parts.Fields.ToHeader(Title(parts, defaults));
        header = header with { Applicant = header.Applicant ?? facts.Applicant };
        var project = new Project
        {
            Header = header,
            Timeline = timeline,
            Precision = UsesOre(costs) || UsesOre(financing) ? Precision.Ore : Precision.Krona,
            Costs = costRows,
            Financing = financierRows,
            Grant = Grant(facts, financing, financierRows, costRows.Length, defaults),
            Memo = new MemoText([.. parts.Sections.Select(section => section with { Body = Placeholders.InSwedish(ProseReader.Hardened(section.Body)) })]),
        };
        var workbook = new Workbook
        {
            Key = header.CaseNumber ?? "",
            Base = project,
            Decisions = facts.IsExtension ? [Earlier(facts, defaults)] : [],
            Printed = new Printed(
                Printed(costs, timeline, 0, project.Precision), Printed(financing, timeline, costRows.Length, project.Precision), facts.Increase),
        };
        return workbook with { Printed = workbook.Printed with { Title = parts.Title, Claims = PrintedClaim.Of(workbook, facts.Sentences) } };
    }

    /// <summary>The project that the title of an amendment names; null when it is no such title.</summary>
    public static string? AmendedProject(string title) =>
        AmendmentTitle().Match(title) is { Success: true } match ? match.Groups["name"].Value : null;

    private static ReadTable Table(MemoParts parts, TableKind kind) => MemoTables.Of(parts, kind);

    private static bool UsesOre(ReadTable table) =>
        (table.Decimals > 0 && table.Head.Factor == 1)
        || table.Rows.Any(row => row.Cells.Any(cell => cell is { } amount && amount.Ore % Money.OrePerKrona != 0));

    private static string Title(MemoParts parts, List<ImportDefault> defaults)
    {
        var (title, name) = (parts.Title, parts.Facts.ProjectName);
        if (title is not null)
        {
            return name is not null && title.EndsWith(name, StringComparison.Ordinal) ? name
                : (parts.Facts.IsExtension ? AmendedProject(title) : null) ?? title;
        }

        if (name is null)
        {
            defaults.Add(new TitleMadeUp("Projekt"));
        }

        return name ?? "Projekt";
    }

    private static Timeline Timeline(MemoParts parts, TableHead head, List<ImportDefault> defaults)
    {
        var (fields, facts) = (parts.Fields, parts.Facts);
        var statedFirst = fields.First ?? facts.First ?? facts.EarlierFirst;
        var statedLast = fields.Last ?? facts.Last ?? facts.EarlierLast;
        var columns = head.Periods;
        var first = statedFirst is { } from && from >= columns[0].First && from <= columns[0].Last ? from : columns[0].First;
        var last = statedLast is { } to && to <= columns[^1].Last && to >= columns[^1].First && to >= first ? to : columns[^1].Last;
        if (first != statedFirst || last != statedLast)
        {
            defaults.Add(new PeriodFromColumns(first, last, statedFirst, statedLast));
        }

        var before = fields.Date ?? parts.LatestPast;
        var periods = ImmutableArray.CreateBuilder<Period>(columns.Length);
        for (var i = 0; i < columns.Length; i++)
        {
            var period = Period.Between(i == 0 ? first : columns[i].First, i == columns.Length - 1 ? last : columns[i].Last);
            var merged = before is null && i == 0 && facts.IsExtension && columns.Length > 1 && period.First.Year != period.Last.Year;
            if (merged || period.Last < before)
            {
                defaults.Add(new PeriodTakenAsActual(period.Id, columns[i].Text, before));
                period = period with { Actual = true };
            }

            periods.Add(period);
        }

        return new Timeline(periods.ToImmutable());
    }

    private static GrantTerms Grant(
        MemoFacts facts, ReadTable table, ImmutableArray<FinancierRow> rows, int before, List<ImportDefault> defaults)
    {
        var index = GrantIndex(table, facts.Cap);
        if (index < 0)
        {
            defaults.Add(new NoGrantRow());
        }
        else
        {
            defaults.Add(new GrantRowTaken(rows[index].Id, rows[index].Label));
        }

        var follows = facts.IsExtension && index >= 0 && facts.Cap is { } cap && Amounts(table.Rows[index]).Contains(cap);
        if (follows)
        {
            defaults.Add(new CapTakenAsFollowing(facts.Cap!.Value));
        }

        return new GrantTerms
        {
            Row = index < 0 ? null : RowAssembly.Id(before + index),
            Share = facts.Share,
            Basis = facts.Basis ?? ShareBasis.BookedCosts,
            Cap = follows ? null : facts.Cap,
        };
    }

    // The row that is named so; of several, or of none, the one whose total is the cap.
    private static int GrantIndex(ReadTable table, Money? cap)
    {
        var named = Enumerable.Range(0, table.Rows.Length)
            .Where(i => !table.Rows[i].IsHeading && RowDefaults.IsGrant(table.Rows[i].Label)).ToArray();
        if (named.Length == 1)
        {
            return named[0];
        }

        var capped = (named.Length > 0 ? named : Enumerable.Range(0, table.Rows.Length))
            .Where(i => cap is { } amount && Amounts(table.Rows[i]).Contains(amount)).ToArray();
        return capped.Length == 1 ? capped[0] : named.Length > 0 ? named[0] : -1;
    }

    // The total as the cells give it, and as it is printed.
    private static Money[] Amounts(ReadRow row)
    {
        var sum = Money.Zero;
        foreach (var cell in row.Cells)
        {
            sum += cell ?? Money.Zero;
        }

        return row.Total is { } total ? [sum, total] : [sum];
    }

    private static Decision Earlier(MemoFacts facts, List<ImportDefault> defaults)
    {
        var grant = facts.EarlierGrant;
        if (grant is null && facts.Cap is { } cap && facts.Increase is { } increase)
        {
            grant = cap - increase;
            defaults.Add(new EarlierGrantWorkedOut(grant.Value));
        }

        return new Decision
        {
            Date = facts.EarlierDate,
            Paragraph = facts.EarlierParagraph,
            Grant = grant,
            First = facts.EarlierFirst,
            Last = facts.EarlierLast,
        };
    }

    private static PrintedTable Printed(ReadTable table, Timeline timeline, int before, Precision precision)
    {
        var rows = ImmutableArray.CreateBuilder<PrintedRow>();
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (!table.Rows[i].IsHeading)
            {
                rows.Add(new PrintedRow(RowAssembly.Id(before + i), table.Rows[i].Cells, table.Rows[i].Total));
            }
        }

        return new PrintedTable(
            [.. timeline.Periods.Select(period => period.Id)],
            rows.ToImmutable(),
            table.Sum?.Cells ?? [.. new Money?[timeline.Count]],
            table.Sum?.Total)
        {
            Unit = table.Unit == new Money(precision == Precision.Krona ? Money.OrePerKrona : 1) ? null : table.Unit,
        };
    }

    [GeneratedRegex(
        @"^(?:utök|minsk|oförändrad|förläng|förkort|ändr).{0,150}? (?:i|av|för) projekt(?:et)? (?<name>.+)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AmendmentTitle();
}
