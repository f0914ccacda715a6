using BenchmarkDotNet.Attributes;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Offices;

namespace TestbedBudget.Benchmarks.Inside;

/// <summary>The list as the screen asks for it: one window of lines, in an order, filtered by what is typed.</summary>
public class ListBenchmarks
{
    private const int Window = 36;

    private TemporaryStore _files = null!;
    private SqliteWorkbookStore _store = null!;

    [Params(100, 10_000)]
    public int Cases { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        _files = new TemporaryStore();
        OfficeDatabase.Fill(_files.Path, Cases);
        _store = _files.Open();
    }

    [GlobalCleanup]
    public void Close() => _files.Dispose();

    [Benchmark(Description = "list, newest first")]
    public CaseList Newest() => List(new CaseQuery());

    [Benchmark(Description = "list by applicant")]
    public CaseList ByApplicant() => List(new CaseQuery { Order = CaseOrder.Applicant, Descending = false });

    [Benchmark(Description = "the last window of the list")]
    public CaseList LastWindow() => List(new CaseQuery { Skipped = Cases - Window });

    [Benchmark(Description = "filter: many match (\"o\")")]
    public CaseList FilterMany() => List(new CaseQuery { Text = "o" });

    [Benchmark(Description = "filter: some match (\"örebro uni\")")]
    public CaseList FilterSome() => List(new CaseQuery { Text = "örebro uni" });

    [Benchmark(Description = "filter: none match")]
    public CaseList FilterNone() => List(new CaseQuery { Text = "finns inte" });

    [Benchmark(Description = "filter: in review, by case number")]
    public CaseList InReview() => List(new CaseQuery { State = CaseState.InReview, Order = CaseOrder.Number });

    private CaseList List(CaseQuery query) => _store.List(query with { Most = Window });
}
