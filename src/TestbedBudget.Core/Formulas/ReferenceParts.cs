namespace TestbedBudget.Core;

/// <summary>A row by its name: in the cell's own period, or in the one that is named after it.</summary>
internal sealed record NamedPart(RowId Row, PeriodId? Period) : FormulaPart
{
    public override bool Names(PeriodId period) => Period == period;

    public override bool Follows(PeriodId own) => Period is null || Period == own;

    public override FormulaPart Following(PeriodId own, PeriodId to) => Period == own ? this with { Period = to } : this;

    public override decimal? Kronor(FormulaScope scope) => scope.Known
        .Read(Row, Period is { } period ? scope.Known.Timeline.IndexOf(period) : scope.Period).Amount?.Kronor;

    public override FormulaPart WithoutRow(Row row, Project project) => Row == row.Id ? new LostPart(row.Label) : this;

    public override void Write(FormulaWriter writer) => writer.Named(this);
}

/// <summary>A cell by its address; an end that is not fixed ("$") moves when the formula is filled or copied.</summary>
internal sealed record AddressPart(RowId Row, bool RowFixed, PeriodId Period, bool PeriodFixed) : FormulaPart
{
    public override bool Names(PeriodId period) => Period == period;

    public override decimal? Kronor(FormulaScope scope) =>
        scope.Known.Read(Row, scope.Known.Timeline.IndexOf(Period)).Amount?.Kronor;

    public override FormulaPart Moved(int rows, int periods, Project project)
    {
        var row = RowNumbers.IndexOf(project, Row) + (RowFixed ? 0 : rows);
        var period = project.Timeline.IndexOf(Period) + (PeriodFixed ? 0 : periods);
        return row >= 0 && row < RowNumbers.Count(project) && period >= 0 && period < project.Timeline.Count
            ? this with { Row = RowNumbers.RowAt(project, row).Id, Period = project.Timeline[period].Id }
            : new LostPart(project.Find(Row)?.Label ?? "");
    }

    public override FormulaPart WithoutRow(Row row, Project project) => Row == row.Id ? new LostPart(row.Label) : this;

    public override void Write(FormulaWriter writer) => writer.Address(this);
}

/// <summary>All cells between two corners, in the order the rows stand in now.</summary>
internal sealed record RangePart(AddressPart From, AddressPart To) : FormulaPart
{
    public override bool Names(PeriodId period) => From.Period == period || To.Period == period;

    // The parser lets a range stand only where a function visits it.
    public override decimal? Kronor(FormulaScope scope) => scope.Fail(CellError.Value);

    public void Visit(FormulaScope scope, Action<decimal?> take)
    {
        var known = scope.Known;
        var (firstRow, lastRow) = (known.IndexOf(From.Row), known.IndexOf(To.Row));
        var (first, last) = (known.Timeline.IndexOf(From.Period), known.Timeline.IndexOf(To.Period));
        if (firstRow < 0 || lastRow < 0 || first < 0 || last < 0)
        {
            scope.Fail(CellError.Reference);
            return;
        }

        for (var row = Math.Min(firstRow, lastRow); row <= Math.Max(firstRow, lastRow); row++)
        {
            for (var period = Math.Min(first, last); period <= Math.Max(first, last); period++)
            {
                take(known.ReadAt(row, period).Amount?.Kronor);
            }
        }
    }

    public override FormulaPart Moved(int rows, int periods, Project project) =>
        From.Moved(rows, periods, project) is AddressPart from && To.Moved(rows, periods, project) is AddressPart to
            ? new RangePart(from, to)
            : new LostPart(project.Find(From.Row)?.Label ?? "");

    // A range that loses its edge shrinks to the row inside it, as in Excel.
    public override FormulaPart WithoutRow(Row row, Project project)
    {
        if (From.Row != row.Id && To.Row != row.Id)
        {
            return this;
        }

        var (from, to) = (RowNumbers.IndexOf(project, From.Row), RowNumbers.IndexOf(project, To.Row));
        if (from == to)
        {
            return new LostPart(row.Label);
        }

        var step = Math.Sign(to - from);
        return From.Row == row.Id
            ? this with { From = From with { Row = RowNumbers.RowAt(project, from + step).Id } }
            : this with { To = To with { Row = RowNumbers.RowAt(project, to - step).Id } };
    }

    // And to the periods that are left of it; it has lost its end when none is.
    public override FormulaPart WithoutPeriods(Timeline before, Func<PeriodId, bool> stays)
    {
        var (from, to) = (before.IndexOf(From.Period), before.IndexOf(To.Period));
        var (first, last) = (Math.Min(from, to), Math.Max(from, to));
        if (first < 0)
        {
            return this;
        }

        var lost = new LostPart(before.Label(first));
        while (first <= last && !stays(before[first].Id))
        {
            first++;
        }

        while (last > first && !stays(before[last].Id))
        {
            last--;
        }

        return first > last ? lost
            : from <= to ? Between(before[first].Id, before[last].Id)
            : Between(before[last].Id, before[first].Id);

        RangePart Between(PeriodId one, PeriodId other) => new(From with { Period = one }, To with { Period = other });
    }

    public override void Write(FormulaWriter writer) => writer.Range(this);
}

/// <summary>The sum of a row over all periods.</summary>
internal sealed record RowTotalPart(RowId Row) : FormulaPart
{
    public override decimal? Kronor(FormulaScope scope)
    {
        decimal? sum = null;
        for (var period = 0; period < scope.Known.Timeline.Count; period++)
        {
            sum = scope.Known.Read(Row, period).Amount is { } amount ? (sum ?? 0) + amount.Kronor : sum;
        }

        return sum;
    }

    // It grows with the period of the cell.
    public override bool Follows(PeriodId own) => true;

    public override FormulaPart WithoutRow(Row row, Project project) => Row == row.Id ? new LostPart(row.Label) : this;

    public override void Write(FormulaWriter writer) => writer.RowTotal(this);
}

/// <summary>The sum of a table: in the cell's own period, in another, or over all of them.</summary>
internal sealed record TableTotalPart(TableKind Table, PeriodId? Period, bool OfAllPeriods) : FormulaPart
{
    public override bool Names(PeriodId period) => Period == period;

    public override bool Follows(PeriodId own) => Period is null || Period == own;

    public override FormulaPart Following(PeriodId own, PeriodId to) => Period == own ? this with { Period = to } : this;

    public override decimal? Kronor(FormulaScope scope)
    {
        if (!OfAllPeriods)
        {
            var period = Period is { } other ? scope.Known.Timeline.IndexOf(other) : scope.Period;
            return period < 0 ? scope.Fail(CellError.Reference) : Total(scope.Known, period);
        }

        var sum = 0m;
        for (var period = 0; period < scope.Known.Timeline.Count; period++)
        {
            sum += Total(scope.Known, period);
        }

        return sum;
    }

    public override void Write(FormulaWriter writer) => writer.TableTotal(this);

    private decimal Total(KnownAmounts known, int period) =>
        Table == TableKind.Costs ? known.CostTotal(period) : known.FinancingTotal(period);
}

/// <summary>What is left of a reference to a row or period that was removed: #REF, with its name.</summary>
internal sealed record LostPart(string Name) : FormulaPart
{
    public override decimal? Kronor(FormulaScope scope) => scope.Fail(CellError.Reference);

    public override void Write(FormulaWriter writer) => writer.Lost(this);
}
