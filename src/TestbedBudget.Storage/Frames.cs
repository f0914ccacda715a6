using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The table of what each budget year may take in all.</summary>
internal sealed class Frames(Database database)
{
    public Dictionary<int, Money> All()
    {
        var frames = new Dictionary<int, Money>();
        using var statement = database.Prepare("SELECT year, amount FROM frame");
        while (statement.Step())
        {
            frames[statement.Whole(0)] = new Money(statement.Number(1));
        }

        return frames;
    }

    /// <summary>Enters a frame in the caller's transaction, unless it is not what the user saw.</summary>
    public FrameOutcome Set(int year, Money? amount, Money? was, string by, DateTimeOffset at)
    {
        using (var statement = database.Prepare("SELECT amount, entered_by FROM frame WHERE year = ?1", year))
        {
            var isThere = statement.Step();
            Money? now = isThere ? new Money(statement.Number(0)) : null;
            if (now != was && now != amount)
            {
                return new FrameEnteredElsewhere(year, now, isThere ? statement.Text(1) : null);
            }
        }

        database.Run("DELETE FROM frame WHERE year = ?1", year);
        if (amount is { } entered)
        {
            database.Run(
                "INSERT INTO frame (year, amount, entered_at, entered_by) VALUES (?1, ?2, ?3, ?4)",
                year,
                entered.Ore,
                Stored.Time(at),
                by);
        }

        return new FrameKept(year, amount);
    }
}
