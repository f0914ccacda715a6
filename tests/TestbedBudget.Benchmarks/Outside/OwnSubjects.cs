using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Offices;
using TestbedBudget.TestSupport.Terminal;

namespace TestbedBudget.Benchmarks.Outside;

/// <summary>The program as it is shipped, with the list and with a small, a ruled and a large case.</summary>
internal sealed class OwnSubjects
{
    public const string FewCases = "list of 3", ManyCases = "list of 10,000", Case = "case", CaseAmongMany = "case among 10,000",
        Ruled = "ruled case", Large = "large case", Filter = "filter";

    public const int Cases = 10_000;
    private const string RuledNumber = "24RS77";

    private readonly string _program;
    private readonly string _few;
    private readonly string _many;
    private readonly string _pristine;

    public OwnSubjects(string program, string folder)
    {
        _program = program;
        (_few, _many, _pristine) = (Path.Combine(folder, "few.db"), Path.Combine(folder, "many.db"), Path.Combine(folder, "pristine.db"));
        var ruled = RuledSample.Seed1 with { Header = RuledSample.Seed1.Header with { CaseNumber = RuledNumber } };
        OfficeDatabase.Add(_pristine, Sample.Seed1Case);
        OfficeDatabase.Add(_pristine, new Workbook { Key = RuledNumber, Base = ruled });
        OfficeDatabase.Add(_pristine, LargeCase.Of(1_000, 12));
        OfficeDatabase.Fill(_many, Cases);
        OfficeDatabase.Add(_many, Sample.Seed1Case);
    }

    public ImmutableArray<Subject> All() =>
    [
        Of(FewCases, _few),
        Of(Case, _few, Sample.Seed1Case.Key) with { Steps = Keystrokes.Ours.InSmallSheet, Idle = TimeSpan.FromSeconds(3) },
        Of(Ruled, _few, RuledNumber) with { Steps = Keystrokes.Ours.AfterWalk("\e[A") },
        Of(Large, _few, LargeCase.CaseNumber) with { Steps = Keystrokes.Ours.InLargeSheet },
        Of(CaseAmongMany, _many, Sample.Seed1Case.Key),
        Of(ManyCases, _many) with
        {
            Steps =
            [
                KeyStep.Repeated(Keystrokes.Move, "\e[B", 8),
                KeyStep.Repeated(Keystrokes.Page, "\e[6~", 6),
                KeyStep.Repeated(null, "\u0006", 1),
                new KeyStep(Filter, [.. "örebro digital 2019".Select(letter => letter.ToString()), .. Enumerable.Repeat("\u007f", 12)]),
            ],
        },
    ];

    // The last row holds the keys: it is sent last, and a large frame ends with the end of its synchronization.
    private static void WaitUntilWhole(PseudoTerminal terminal) => terminal.WaitFor(
        screen => screen.RowText(screen.Size.Rows - 1).Contains("F1", StringComparison.Ordinal) && !screen.Synchronized, "the keys");

    private Subject Of(string name, string database, params string[] target) =>
        new(name, [_program, "--db", database, .. target], WaitUntilWhole) { Prepare = database == _few ? Restore : static () => { } };

    // What is typed is stored: each start is to meet the case without it.
    private void Restore()
    {
        File.Copy(_pristine, _few, overwrite: true);
        File.Delete(_few + "-wal");
        File.Delete(_few + "-shm");
    }
}
