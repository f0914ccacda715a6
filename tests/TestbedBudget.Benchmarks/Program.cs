using TestbedBudget.Benchmarks;

if (args is ["startup", .. var rest])
{
    StartupMeasurement.Run(rest is [var runs] ? int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture) : 15);
    return 0;
}

Console.Error.WriteLine("dotnet run -c Release --project tests/TestbedBudget.Benchmarks -- startup [RUNS]");
return 2;
