using System.Globalization;
using TestbedBudget.Benchmarks.Inside;
using TestbedBudget.Benchmarks.Outside;
using TestbedBudget.TestSupport.Offices;

switch (args)
{
    case ["outside", .. var runs]:
        SpeedTable.Print(Number(runs, 15));
        return 0;
    case ["inside", .. var filters]:
        Benchmarks.Run(filters);
        return 0;
    case ["database", var path, .. var cases]:
        OfficeDatabase.Fill(path, Number(cases, 10_000));
        OfficeDatabase.Add(path, LargeCase.Of(1_000, 12));
        return 0;
    default:
        Console.Error.WriteLine("""
            dotnet run -c Release --project tests/TestbedBudget.Benchmarks -- COMMAND
              outside [RUNS]          the program as shipped, and its peers, through a pseudo-terminal
              inside [FILTER...]      calculation, edits, memos, store and list in this process, with allocations
              database FILE [CASES]   makes a database to try things on, with one case of 1,000 rows (24RS1000)
            """);
        return 2;
}

static int Number(string[] argument, int otherwise) =>
    argument is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
