using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>What users entered for the portfolio in a damaged database, as far as it can be read; an older one has none.</summary>
internal sealed class SalvagedPortfolio
{
    private const string Frame = "-iit";
    private const string Counted = "-tiit";

    private readonly List<(int Year, Money Amount, string By, DateTimeOffset At)> _frames = [];
    private readonly Dictionary<long, (string Scenario, string By, DateTimeOffset At)> _counted = [];

    public void Take(PageRow row)
    {
        if (row.Fits(Frame))
        {
            _frames.Add((Statement.Whole(row.Id), new Money(row.Number(1)), row.Text(3), Stored.Time(row.Number(2))));
        }
        else if (row.Fits(Counted))
        {
            _counted[row.Id] = (row.Text(1), row.Text(4), Stored.Time(row.Number(3)));
        }
    }

    /// <summary>Writes the frames in the caller's transaction.</summary>
    public void WriteFrames(Database whole)
    {
        var table = new Frames(whole);
        foreach (var (year, amount, by, at) in _frames)
        {
            table.Set(year, amount, null, by, at);
        }
    }

    /// <summary>Marks the scenario of a case that counted, in the caller's transaction.</summary>
    /// <param name="whole">The new database.</param>
    /// <param name="old">What the damaged database called the case.</param>
    /// <param name="projectId">What the new one calls it.</param>
    /// <param name="workbook">Its latest version.</param>
    /// <param name="state">Its state.</param>
    public void WriteCounted(Database whole, long old, long projectId, Workbook workbook, CaseState state)
    {
        if (_counted.TryGetValue(old, out var mark))
        {
            var years = new GrantYears(whole);
            years.Count(projectId, mark.Scenario, mark.By, mark.At);
            years.Write(projectId, workbook, state);
        }
    }
}
