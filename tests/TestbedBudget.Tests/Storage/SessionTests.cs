using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class SessionTests : IDisposable
{
    private readonly TemporaryStore _files = new();
    private readonly Workbook _workbook;

    public SessionTests()
    {
        _workbook = DraftTests.Sample(0).Workbook;
        DraftTests.Begin(_files, _workbook);
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Others_see_who_has_the_case_open_until_it_is_closed()
    {
        var (anna, bo) = (_files.Open("anna"), _files.Open("bo"));

        bo.MarkOpen(_workbook.Key);

        anna.Find(_workbook.Key)!.OpenBy.ShouldHaveSingleItem().Visitor.User.ShouldBe("bo");
        anna.List(CaseQuery.All).Lines[0].OpenBy.Length.ShouldBe(1);
        bo.Find(_workbook.Key)!.OpenBy.ShouldBeEmpty();
        bo.MarkOpen(null);
        anna.Find(_workbook.Key)!.OpenBy.ShouldBeEmpty();
    }

    [Fact]
    public void A_case_that_is_marked_again_has_been_open_since_it_was_opened()
    {
        var (anna, bo) = (_files.Open("anna"), _files.Open("bo"));
        bo.MarkOpen(_workbook.Key);
        var since = anna.Find(_workbook.Key)!.OpenBy.ShouldHaveSingleItem().Since;
        _files.Clock.Now += TimeSpan.FromHours(2);

        bo.MarkOpen(_workbook.Key);
        anna.Find(_workbook.Key)!.OpenBy.ShouldHaveSingleItem().Since.ShouldBe(since);

        bo.MarkOpen(null);
        bo.MarkOpen(_workbook.Key);
        anna.Find(_workbook.Key)!.OpenBy.ShouldHaveSingleItem().Since.ShouldBeGreaterThan(since + TimeSpan.FromHours(2));
    }

    [Fact]
    public void Nobody_has_a_case_open_in_a_backup()
    {
        var anna = _files.Open("anna");
        _files.Open("bo").MarkOpen(_workbook.Key);
        var copy = Path.Combine(_files.Folder, "copy.db");
        anna.BackUpTo(copy);

        _files.Open(copy, "anna").Find(_workbook.Key)!.OpenBy.ShouldBeEmpty();
        anna.Find(_workbook.Key)!.OpenBy.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_mark_of_a_dead_process_is_gone_at_once()
    {
        var anna = _files.Open("anna");
        _files.Open("bo").MarkOpen(_workbook.Key);

        _files.KillLast();

        anna.Find(_workbook.Key)!.OpenBy.ShouldBeEmpty();
    }

    [Fact]
    public void Somebody_elses_write_is_noticed_and_ones_own_is_not()
    {
        var (anna, bo) = (_files.Open("anna"), _files.Open("bo"));
        anna.ChangedByOthers().ShouldBeFalse();

        bo.MarkOpen(_workbook.Key);
        anna.ChangedByOthers().ShouldBeTrue();
        anna.ChangedByOthers().ShouldBeFalse();

        anna.MarkOpen(_workbook.Key);
        anna.ChangedByOthers().ShouldBeFalse();
    }

    [Fact]
    public void This_process_runs_and_one_of_another_start_does_not()
    {
        var self = Processes.ThisOne("anna", "host");

        self.ProcessStart.ShouldNotBeEmpty();
        Processes.IsRunning(self).ShouldBeTrue();
        Processes.IsRunning(self with { ProcessStart = "1" }).ShouldBeFalse();
        Processes.IsRunning(self with { ProcessId = int.MaxValue }).ShouldBeFalse();
    }
}
