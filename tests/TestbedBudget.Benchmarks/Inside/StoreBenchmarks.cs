using BenchmarkDotNet.Attributes;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Offices;

namespace TestbedBudget.Benchmarks.Inside;

/// <summary>What the disk is asked for while somebody types: every figure holds the disk's own sync.</summary>
public class StoreBenchmarks
{
    private TemporaryStore _files = null!;
    private SqliteWorkbookStore _store = null!;
    private DraftMark _mark = null!;
    private CellId _cell;
    private long _amount;

    [Params(20, 1_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Open()
    {
        var workbook = LargeCase.Of(Rows, 12);
        _files = new TemporaryStore();
        _store = _files.Open();
        _store.Create(workbook, VersionKind.Created);
        _mark = _store.Open(workbook.Key)!.Draft;
        _cell = new CellId(workbook.Base.Costs[1].Id, workbook.Base.Timeline[0].Id);
    }

    [GlobalCleanup]
    public void Close() => _files.Dispose();

    [Benchmark(Description = "a change into the draft, on disk")]
    public void Append() =>
        _mark = ((DraftKept)_store.Append(_mark, new EditBase(SetCells.One(_cell, new AmountEntry(Money.FromKronor(++_amount)))))).Draft;

    [Benchmark(Description = "opening the case")]
    public OpenedCase? OpenCase() => _store.Open(LargeCase.CaseNumber);
}
