using TestbedBudget.Core;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>A case as <c>show</c> prints it: the header, both tables, the grant, and what should be checked.</summary>
internal static class CaseText
{
    public static void Print(Shell shell, CaseView view)
    {
        var (texts, project) = (shell.Texts, view.Sheet.Project);
        PrintHeader(shell, view);
        shell.Print("");
        shell.Print(Table(view.Sheet, view.Sheet.Costs, texts));
        shell.Print("");
        shell.Print(Table(view.Sheet, view.Sheet.Financing, texts));
        shell.Print("");
        shell.Print(BalanceLine(view.Sheet, texts));
        PrintGrant(shell, GrantFigures.Of(view.Workbook, view.Sheet), project.Precision);
        shell.Print("");
        FindingLines.Print(shell, view.Findings);
    }

    private static void PrintHeader(Shell shell, CaseView view)
    {
        var (words, header, timeline) = (shell.Texts.Program, view.Sheet.Project.Header, view.Sheet.Project.Timeline);
        Field(words.Case, header.CaseNumber);
        Field(words.Title, header.Title);
        Field(words.Applicant, header.Applicant);
        Field(words.Officer, header.Officer);
        Field(words.Period, $"{IsoDay.Text(timeline.First)} – {IsoDay.Text(timeline.Last)} ({shell.Texts.Screen.MonthsShort(timeline.Months)})");
        Field(words.State, words.StateName(view.State));
        if (view.Draft is { Position: > 0 } draft)
        {
            shell.Print(words.ShowsDraft(draft.Position, draft.BasedOn));
        }

        void Field(string name, string? value)
        {
            if (value is not null)
            {
                shell.Print($"{name}: {value}");
            }
        }
    }

    private static TextTable Table(Sheet sheet, SheetTable table, Texts texts)
    {
        var (timeline, precision) = (sheet.Project.Timeline, sheet.Project.Precision);
        var isCosts = table.Kind == TableKind.Costs;
        var heads = ImmutableArray.CreateBuilder<string>();
        heads.Add(isCosts ? texts.Screen.CostsHead : texts.Screen.FinancingHead);
        for (var i = 0; i < timeline.Count; i++)
        {
            var months = timeline[i].IsWholeYear ? "" : $" ({texts.Screen.MonthsShort(timeline[i].Months)})";
            heads.Add($"{(timeline[i].Actual ? texts.Screen.ActualMark + " " : "")}{timeline.Label(i)}{months}");
        }

        heads.Add(texts.Screen.Total);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var row in table.Rows)
        {
            rows.Add([row.Row.Label, .. row.Amounts.Select(Cell), Cell(row.Total)]);
        }

        rows.Add(
        [
            isCosts ? texts.Screen.SumCosts : texts.Screen.SumFinancing, .. table.Totals.Select(Cell), Cell(table.Total),
        ]);
        return new TextTable(heads.ToImmutable(), timeline.Count + 1, rows.ToImmutable());

        string Cell(CellValue value) => value.IsError ? texts.Screen.CellError(value.Error)
            : value.Amount is { } amount ? SwedishNumber.Amount(amount, precision)
            : "";
    }

    private static string BalanceLine(Sheet sheet, Texts texts)
    {
        var gaps = new List<string>();
        for (var i = 0; i < sheet.Project.Timeline.Count; i++)
        {
            var balance = sheet.Balance(i);
            if (balance != Money.Zero)
            {
                gaps.Add($"{sheet.Project.Timeline.Label(i)} {(balance is { } gap ? texts.Screen.Imbalance(gap, sheet.Project.Precision) : texts.Checks.UnknownBalance)}");
            }
        }

        return gaps.Count == 0 ? texts.Screen.Balanced : $"{texts.Screen.BalanceHead}: {string.Join("; ", gaps)}";
    }

    private static void PrintGrant(Shell shell, GrantFigures grant, Precision precision)
    {
        var (words, findings) = (shell.Texts.Program, shell.Texts.Findings);
        if (grant.Amount is not { } amount)
        {
            return;
        }

        shell.Print($"{words.Grant}: {Kronor(amount)}");
        foreach (var shares in grant.Shares)
        {
            if (shares.Total.Share is { } share)
            {
                shell.Print($"{words.Share}: {words.ShareOf($"{SwedishNumber.Percent(share)} %", findings.Basis(shares.Basis))}");
            }
        }

        Line(words.Cap, grant.Cap);
        Line(grant.Room < Money.Zero ? words.OverCap : words.Room, grant.Room?.Abs());
        Line(words.RoomToLimit, grant.RoomToLimit);
        if (grant.Slack is { } slack && grant.OreLostPerKrona is { } lost)
        {
            shell.Print($"{words.Slack}: {words.SlackIs(Kronor(slack), SwedishNumber.Plain(lost))}");
        }

        Line(words.Previous, grant.PreviousDecision?.Grant);
        Line(words.Increase, grant.Increase);
        if (grant.Remaining is { } remaining)
        {
            shell.Print($"{words.Remaining}: "
                + words.RemainingIs(Kronor(remaining.Left), Kronor(remaining.Increase), Kronor(remaining.Future)));
        }

        void Line(string name, Money? value)
        {
            if (value is { } known)
            {
                shell.Print($"{name}: {Kronor(known)}");
            }
        }

        string Kronor(Money value) => $"{SwedishNumber.Amount(value, precision)} kr";
    }

}
