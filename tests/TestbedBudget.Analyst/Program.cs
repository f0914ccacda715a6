using System.Diagnostics;
using System.Globalization;
using TestbedBudget.Analyst;

// analyst DATABASE USER SECONDS SEED CASE...: works in the cases until the time is over, and prints what was saved.
var end = Stopwatch.GetTimestamp() + (long)(double.Parse(args[2], CultureInfo.InvariantCulture) * Stopwatch.Frequency);
using var hands = new Hands(args[0], args[1], int.Parse(args[3], CultureInfo.InvariantCulture), args[4..]);
do
{
    hands.EditAndSave(Console.Out);
}
while (Stopwatch.GetTimestamp() < end);
Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"done {hands.Edits} {hands.Overtaken}"));
