using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class StoreWatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryStore _files = new();
    private readonly Workbook _workbook = DraftTests.Sample(0).Workbook;
    private readonly SemaphoreSlim _woken = new(0);

    public void Dispose()
    {
        _files.Dispose();
        _woken.Dispose();
    }

    [Fact]
    public void It_wakes_once_at_its_start_for_what_was_committed_before()
    {
        DraftTests.Begin(_files, _workbook);
        var (anna, bo) = (_files.Open("anna"), _files.Open("bo"));
        bo.MarkOpen(_workbook.Key);
        bo.TellOthers();

        using var watch = Watching(_files.Path);

        anna.ChangedByOthers().ShouldBeTrue();
        _woken.CurrentCount.ShouldBe(0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_commit_of_another_wakes_when_it_can_be_read_also_where_a_link_leads_to_the_file(bool isLinked)
    {
        DraftTests.Begin(_files, _workbook);
        var (anna, bo) = (_files.Open("anna"), _files.Open("bo"));
        using var watch = Watching(isLinked ? Link(_files.Path) : _files.Path);

        for (var times = 0; times < 20; times++)
        {
            bo.MarkOpen(times % 2 == 0 ? _workbook.Key : null);
            bo.TellOthers();

            _woken.Wait(Patience, TestContext.Current.CancellationToken).ShouldBeTrue();
            anna.ChangedByOthers().ShouldBeTrue();
            anna.Find(_workbook.Key)!.OpenBy.Length.ShouldBe(times % 2 == 0 ? 1 : 0);
        }
    }

    [Fact]
    public void What_is_read_or_taken_back_or_written_to_other_files_wakes_nobody()
    {
        DraftTests.Begin(_files, _workbook);
        var bo = _files.Open("bo");
        using var watch = Watching(_files.Path);

        bo.Find(_workbook.Key).ShouldNotBeNull();
        bo.Create(_workbook, VersionKind.Created).ShouldBeOfType<CaseExists>();
        File.WriteAllText(_files.Path + ".txt", "another file");
        File.SetLastWriteTimeUtc(_files.Path + ".txt", DateTime.UnixEpoch);
        bo.TellOthers();
        bo.MarkOpen(_workbook.Key);
        bo.TellOthers();
        bo.TellOthers();

        // The one commit is told of last, so whatever had woken would have done so before it.
        _woken.Wait(Patience, TestContext.Current.CancellationToken).ShouldBeTrue();
        _woken.CurrentCount.ShouldBe(0);
    }

    // It has woken for its start.
    private StoreWatch Watching(string path)
    {
        var watch = new StoreWatch(() => _woken.Release());
        watch.Start(path);
        _woken.Wait(Patience, TestContext.Current.CancellationToken).ShouldBeTrue();
        return watch;
    }

    private static string Link(string path)
    {
        var folder = Directory.CreateDirectory(path + ".links").FullName;
        return File.CreateSymbolicLink(Path.Combine(folder, "linked.db"), path).FullName;
    }
}
