using BenchmarkDotNet.Attributes;
using TestbedBudget.Core;
using TestbedBudget.TestSupport.Offices;
using TestbedBudget.Tui;

namespace TestbedBudget.Benchmarks.Inside;

/// <summary>Everything that is calculated after an edit, and the way from the edit to the bytes.</summary>
public class CalculationBenchmarks
{
    private Workbook _workbook = null!;
    private Desk _desk = null!;
    private bool _isEven;

    [Params(20, 1_000, 10_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Open()
    {
        _workbook = LargeCase.Of(Rows, 12);
        _desk = new Desk(_workbook);

        // The first row is a heading: nothing can be typed there.
        _desk.Press("Down");
    }

    [Benchmark(Description = "calculate × 12 periods")]
    public Sheet Calculate() => Sheet.Of(_workbook.Base);

    [Benchmark(Description = "calculate and check")]
    public CaseView Check() => CaseView.Of(_workbook);

    [Benchmark(Description = "typed amount to bytes")]
    public int Edit()
    {
        _isEven = !_isEven;
        _desk.Save();
        return _desk.Press("5", "0", "0", "0", _isEven ? "1" : "2", "Enter", "Up");
    }

    [Benchmark(Description = "cursor move to bytes")]
    public int Move()
    {
        _isEven = !_isEven;
        return _desk.Press(_isEven ? "Down" : "Up");
    }
}
