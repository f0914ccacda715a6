using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>Lays pasted tables on a project: periods first, then rows, then amounts.</summary>
internal sealed class PastePlanner(CaseView shown, GridCursor cursor, PasteChoices choices, NewRows newRows)
{
    private readonly List<Edit> _edits = [];
    private readonly List<PasteRemark> _remarks = [];
    private readonly HashSet<RowId> _named = [];
    private Project _project = shown.Project;

    private PastedCells _cells = null!;

    // Of the rows before the table that is laid: those that it adds have been named.
    private RowNames _names = null!;
    private PrintedTable? _costs;
    private PrintedTable? _financing;

    public PastePlan Plan()
    {
        if (_cells.Changes is { IsEmpty: false } changes)
        {
            _edits.Add(new SetCells(changes));
        }

        var edit = _edits is [var only] ? only : new EditAll([.. _edits]);
        if (_edits.Count > 0 && edit.ApplyTo(shown.Project).Refusal is { } refusal)
        {
            _remarks.Insert(0, new PasteNotAllowed(refusal));
        }

        var stands = _edits.Count == 0 || _remarks.Any(remark => remark is PasteUnclear or PasteNotAllowed);
        return new PastePlan(stands ? null : edit, _cells.Taken, _cells.Cleared, _cells.Unchanged, [.. _remarks]) { Costs = _costs, Financing = _financing };
    }

    public void Lay(ImmutableArray<PastedTable> tables)
    {
        var sheet = AddPeriods(tables);
        _cells = new PastedCells(sheet, _project.Timeline, _remarks);
        var next = cursor;
        foreach (var table in tables)
        {
            _names = new RowNames(_project);
            var kind = table.Kind ?? _names.KindOf(table, next.Table);
            var columns = table.Columns.Select((column, i) => ColumnOf(table, column, i)).ToArray();
            foreach (var ignored in table.Columns.Where(column => column is { Kind: PastedColumnKind.Other, Text.Length: > 0 }))
            {
                Remark(new PasteColumnIgnored(ignored.Text));
            }

            var sums = new PastedSums(table);
            var stated = new StatedTable(table, columns);
            var last = -1;
            foreach (var row in table.Rows)
            {
                if (row.Kind == PastedRowKind.Sum && !IsRow(row, kind))
                {
                    var summed = Read(table, row);
                    sums.Stated(row, summed);
                    stated.AddSums(summed);
                    continue;
                }

                var readings = Read(table, row);
                sums.Add(row, readings);
                var target = RowFor(table, row, kind, ref last, ref next);
                stated.Add(target?.Table == kind ? target : null, row, readings);
                if (target is not null)
                {
                    _cells.Put(target, row, readings, columns);
                }
            }

            var kept = stated.Of(_project.Timeline);
            _remarks.AddRange(sums.Remarks(kept is not null));
            Keep(kind, kept);
        }
    }

    private void Keep(TableKind kind, PrintedTable? stated)
    {
        if (kind == TableKind.Costs)
        {
            _costs = stated ?? _costs;
        }
        else
        {
            _financing = stated ?? _financing;
        }
    }

    private void Make(Edit edit)
    {
        var outcome = edit.ApplyTo(_project);
        if (outcome.Refusal is { } refusal)
        {
            Remark(new PasteNotAllowed(refusal));
            return;
        }

        _edits.Add(edit);
        _project = outcome.Project;
    }

    // What is calculated of the project with the periods.
    private Sheet AddPeriods(ImmutableArray<PastedTable> tables)
    {
        var sheet = shown.Sheet;
        var beyond = tables.Where(table => !table.HasHead)
            .Select(table => Math.Max(0, cursor.Column) + Amounts(table) - _project.Timeline.Count).DefaultIfEmpty(0).Max();
        if (!choices.AddPeriods)
        {
            for (var i = 0; i < beyond; i++)
            {
                Remark(new PasteNewPeriod(string.Empty, Added: false));
            }
        }
        else
        {
            var before = _project.Timeline;
            foreach (var edit in PastePeriods.Missing(_project, tables, Math.Max(0, beyond)))
            {
                Make(edit);
            }

            sheet = ReferenceEquals(before, _project.Timeline) ? sheet : Sheet.Of(_project);
            for (var i = 0; i < _project.Timeline.Count; i++)
            {
                var made = _project.Timeline[i];
                if (!before.Periods.Any(period => period.First == made.First && period.Last == made.Last))
                {
                    Remark(new PasteNewPeriod(_project.Timeline.Label(i), Added: true));
                }
            }
        }

        foreach (var column in tables.SelectMany(table => table.Columns).Where(column => column.Span is not null).DistinctBy(column => column.Span))
        {
            if (PastePeriods.IndexOf(_project.Timeline, column) < 0)
            {
                Remark(new PasteNewPeriod(column.Text, Added: false));
            }
        }

        return sheet;
    }

    private static int Amounts(PastedTable table) => table.Columns.Count(column => column.Kind == PastedColumnKind.Period);

    // −1 has no period here; null is no amount.
    private int? ColumnOf(PastedTable table, PastedColumn column, int index) => column.Kind != PastedColumnKind.Period ? null
        : table.HasHead ? PastePeriods.IndexOf(_project.Timeline, column)
        : Math.Max(0, cursor.Column) + index is var at && at < _project.Timeline.Count ? at : -1;

    // A row of the project that happens to be called "Summa …" is a row.
    private bool IsRow(PastedRow row, TableKind kind) =>
        row.Label is { Length: > 0 } label && _names.Find(label, kind, _named) is not null;

    private PasteReading[] Read(PastedTable table, PastedRow row)
    {
        var readings = new PasteReading[row.Cells.Length];
        for (var i = 0; i < readings.Length; i++)
        {
            var reading = table.Columns[i].Kind == PastedColumnKind.Other ? default : PasteCell.Read(row.Cells[i], table.Unit, _project);
            readings[i] = choices.AsGroups is { } asGroups ? reading.Chosen(asGroups) : reading;
        }

        return readings;
    }

    private Row? RowFor(PastedTable table, PastedRow row, TableKind kind, ref int last, ref GridCursor next)
    {
        if (!table.HasLabels || choices.ByPlace)
        {
            var place = next;
            next = next with { Index = next.Index + 1 };
            return place.RowIn(_project) ?? Added(null, row, place.Table, ref last);
        }

        if (row.Label is not { Length: > 0 } label)
        {
            return null;
        }

        if (_names.Find(label, kind, _named) is { } found)
        {
            _named.Add(found.Id);
            last = IndexOf(_project.Rows(kind), found.Id, last + 1);
            return found;
        }

        return Added(label, row, kind, ref last);
    }

    // Most often the next one: a pasted table keeps the order of the rows.
    private static int IndexOf(IReadOnlyList<Row> rows, RowId id, int likely)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[(likely + i) % rows.Count].Id == id)
            {
                return (likely + i) % rows.Count;
            }
        }

        return -1;
    }

    private Row? Added(string? label, PastedRow pasted, TableKind kind, ref int last)
    {
        var isHeading = pasted.Kind == PastedRowKind.Heading && label is not null;
        if (!choices.AddRows || (label is null && pasted.Cells.All(cell => cell.Length == 0)))
        {
            if (!isHeading && pasted.Cells.Any(cell => cell.Length > 0))
            {
                Remark(new PasteNewRow(label, Added: false));
            }

            return null;
        }

        var row = newRows.Of(_project, kind, label ?? newRows.Label, isHeading, last);
        var index = last >= 0 ? last + 1 : _project.Rows(kind).Count;
        Make(new AddRow(row, index));
        if (_project.Find(row.Id) is not { } made)
        {
            return null;
        }

        _named.Add(row.Id);
        last = index;
        Remark(new PasteNewRow(label, Added: true));
        if (label is not null && made is FinancierRow { IsHeading: false } && _project.Grant.Row is null && RowDefaults.IsGrant(label))
        {
            Make(new SetGrantTerms(_project.Grant with { Row = row.Id }));
            Remark(new PasteGrantRow(label));
        }

        return made;
    }

    private void Remark(PasteRemark remark) => _remarks.Add(remark);
}
