using BenchmarkDotNet.Attributes;
using TestbedBudget.Core;
using TestbedBudget.TestSupport.Offices;

namespace TestbedBudget.Benchmarks.Inside;

/// <summary>A key in a what-if: the end date moves by a month, and the question for the last end is asked.</summary>
public class WhatIfBenchmarks
{
    private Workbook _workbook = null!;
    private Desk _desk = null!;
    private bool _isEven;

    [Params(20, 1_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Open()
    {
        _workbook = LargeCase.Of(Rows, 12);
        _desk = new Desk(_workbook);
        _desk.Press("F7");
        if (_desk.Press("Right") == 0)
        {
            throw new InvalidOperationException("The date line did not open.");
        }
    }

    [Benchmark(Description = "end date by a month, to bytes")]
    public int MoveEnd()
    {
        _isEven = !_isEven;
        return _desk.Press(_isEven ? "Right" : "Left");
    }

    [Benchmark(Description = "the last end within a grant")]
    public Answer HowLong() => LastEnd.Of(_workbook.Base, new Scenario(string.Empty, []), Money.FromKronor(99_000_000_000));
}
