using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TestbedBudget.TestSupport;

namespace TestbedBudget.Benchmarks.Inside;

/// <summary>The benchmarks that run in this process, as one table with what each allocates.</summary>
internal static class Benchmarks
{
    /// <param name="filters">Globs of benchmarks' names; none for all.</param>
    public static void Run(string[] filters)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .HideColumns("Error", "StdDev", "Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Gen0", "Gen1", "Gen2", "Type", "Median")
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .WithArtifactsPath(Path.Combine(Repository.Folder, "BenchmarkDotNet.Artifacts"))
            .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableOptimizationsValidator);
        BenchmarkSwitcher.FromAssembly(typeof(Benchmarks).Assembly).Run(["--filter", .. filters.Length == 0 ? ["*"] : filters], config);
    }
}
