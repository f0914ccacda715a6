using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A database of an older format has its portfolio added up anew.</summary>
public sealed class PortfolioMigrationTests
{
    [Fact]
    public void An_older_database_gets_the_totals_of_its_cases()
    {
        using var files = new TemporaryStore();
        var (store, dice) = (files.Open(), new Dice(4));
        for (var i = 0; i < 12; i++)
        {
            PortfolioSumTests.Create(store, dice);
            PortfolioSumTests.SetState(store, dice);
        }

        var right = PortfolioSumTests.Lines(store, PortfolioBy.CaseYears);
        MakeOld(files.Path);

        var migrated = files.Open();

        PortfolioSumTests.Lines(migrated, PortfolioBy.CaseYears).ShouldBe(right);
        PortfolioSumTests.ShouldBeRight(migrated);
        Directory.GetFiles(files.Folder, "*.v1-*.bak").ShouldHaveSingleItem();
    }

    [Fact]
    public void A_case_that_cannot_be_read_keeps_nobody_out_and_is_told_as_unknown()
    {
        using var files = new TemporaryStore();
        files.Open().Create(Sample.Seed2Case, VersionKind.Imported);
        files.Open().Create(Sample.Seed1Case, VersionKind.Imported);
        MakeOld(files.Path, "UPDATE revision SET document = '{' WHERE id = 1");

        var portfolio = files.Open().Portfolio(PortfolioQuery.All);

        portfolio.Missing.Unknown.ShouldBe(1);
        portfolio.Total.Taken.ShouldBe(Money.FromKronor(6_011_857));
    }

    [Fact]
    public void A_database_that_counted_more_than_was_decided_is_added_up_anew()
    {
        using var files = new TemporaryStore();
        var over = Sample.Seed2Case with { Base = Sample.Seed2 with { Grant = Sample.Seed2.Grant with { Cap = Money.FromKronor(900_000) } } };
        files.Open().Create(new Decide(new DateOnly(2024, 1, 15), null, null).ApplyTo(over).Workbook, VersionKind.Created);
        var right = PortfolioSumTests.Lines(files.Open(), PortfolioBy.CaseYears);
        using (var database = Database.Open(files.Path, readOnly: false, TimeSpan.FromSeconds(1)))
        {
            database.Script("UPDATE grant_year SET decided = planned");
        }

        OlderFormat.Make(files.Path);
        var migrated = files.Open();

        PortfolioSumTests.Lines(migrated, PortfolioBy.CaseYears).ShouldBe(right);
        right.Select(line => (line.Sums.Decided.Kronor, line.Sums.Proposed.Kronor, line.IsCut))
            .ShouldBe([(300_000m, 50_000m, true), (300_000m, 50_000m, true), (300_000m, 50_000m, true)]);
        migrated.Check().Problems.ShouldBeEmpty();
        Directory.GetFiles(files.Folder, "*.v2-*.bak").ShouldHaveSingleItem();
    }

    private static void MakeOld(string path, string also = "")
    {
        using var database = Database.Open(path, readOnly: false, TimeSpan.FromSeconds(1));
        database.Script($"DROP TABLE grant_year; DROP TABLE frame; DROP TABLE counted_scenario; PRAGMA user_version=1; {also}");
    }
}
