using BenchmarkDotNet.Attributes;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;

namespace TestbedBudget.Benchmarks.Inside;

/// <summary>Reading a memo, by the form it comes in, and writing one.</summary>
public class ReadingBenchmarks
{
    private static readonly string MarkdownText = MemoWriter.Markdown(Sample.Seed1Case, Sheet.Of(Sample.Seed1));

    [Benchmark(Description = "memo with tabs")]
    public MemoReading Tabs() => MemoReader.Read(SeedMemo.Extension);

    [Benchmark(Description = "memo out of a PDF")]
    public MemoReading Pdf() => MemoReader.Read(SeedMemo.ExtensionFromPdf);

    [Benchmark(Description = "memo of a new project")]
    public MemoReading NewProject() => MemoReader.Read(SeedMemo.NewProject);

    [Benchmark(Description = "memo in Markdown")]
    public MemoReading Markdown() => MemoReader.Read(MarkdownText);

    [Benchmark(Description = "writing the memo")]
    public string Write() => MemoWriter.Markdown(Sample.Seed1Case, Sheet.Of(Sample.Seed1));
}
