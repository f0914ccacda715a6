using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A statement is prepared once and run with other values each time.</summary>
public sealed class StatementTests
{
    private const string Larger = "SELECT number FROM item WHERE number > ?1 ORDER BY number";

    [Fact]
    public void The_same_statement_may_run_within_itself()
    {
        using var database = WithItems(1, 2, 3);
        var pairs = new List<(long, long)>();

        using (var outer = database.Prepare(Larger, 1))
        {
            while (outer.Step())
            {
                using var inner = database.Prepare(Larger, outer.Number(0) - 1);
                while (inner.Step())
                {
                    pairs.Add((outer.Number(0), inner.Number(0)));
                }
            }
        }

        pairs.ShouldBe([(2, 2), (2, 3), (3, 3)]);
        database.Number(Larger, 2).ShouldBe(3);
    }

    [Fact]
    public void What_was_left_half_read_or_failed_begins_anew()
    {
        using var database = WithItems(1, 2);
        using (var half = database.Prepare(Larger, 0))
        {
            half.Step().ShouldBeTrue();
        }

        Should.Throw<StoreException>(() => database.Run("INSERT INTO item VALUES (?1)", 2));
        database.Run("INSERT INTO item VALUES (?1)", 3).ShouldBe(1);
        database.Number(Larger, 0).ShouldBe(1);
        database.Number(Larger, 3).ShouldBeNull();
    }

    [Fact]
    public void A_statement_follows_a_change_of_its_table()
    {
        using var database = WithItems(1);
        const string All = "SELECT * FROM item";
        database.Number(All).ShouldBe(1);

        database.Script("DROP TABLE item; CREATE TABLE item (name TEXT, number INTEGER); INSERT INTO item VALUES (NULL, 7)");

        database.Number(All).ShouldBeNull();
        database.Number(Larger, 0).ShouldBe(7);
    }

    private static Database WithItems(params int[] numbers)
    {
        var database = Database.OpenInMemory("items");
        database.Script("CREATE TABLE item (number INTEGER PRIMARY KEY)");
        foreach (var number in numbers)
        {
            database.Run("INSERT INTO item VALUES (?1)", number);
        }

        return database;
    }
}
