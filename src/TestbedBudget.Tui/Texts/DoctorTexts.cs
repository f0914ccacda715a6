using TestbedBudget.Core;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

/// <summary>What a check of the database found, and what a salvage brought back.</summary>
public abstract class DoctorTexts
{
    public abstract string AllWell { get; }
    public abstract string OnNetwork { get; }

    public abstract string Counts(int cases, int versions, int drafts);

    public abstract string Problems(int count);

    public abstract string Salvaged(SalvageReport report, string file);

    public abstract string KeptWork(string file);

    public string Of(StoreProblem problem, StoreTexts store, RefusalTexts refusals)
    {
        var why = problem.Fault is { } fault ? store.Of(fault)
            : problem.Refusal is { } refusal ? refusals.Of(refusal)
            : problem.Detail;
        var what = Kind(problem.Kind) + (why is null ? "." : $": {why}");
        return problem.Key is { } key ? $"{Place(key, problem.Version, problem.User)}: {what}" : what;
    }

    protected abstract string Kind(StoreProblemKind kind);

    protected abstract string Place(string key, int? version, string? user);
}

public sealed class SwedishDoctorTexts : DoctorTexts
{
    public override string AllWell => "Inga fel.";
    public override string OnNetwork => "Databasen ligger på ett nätverksfilsystem, där lås inte är att lita på: flytta den till datorns egen disk.";

    public override string Counts(int cases, int versions, int drafts) => $"Ärenden: {Whole(cases)}, versioner: {Whole(versions)}, utkast: {Whole(drafts)}.";

    public override string Problems(int count) => count == 1
        ? "1 fel. Ta en säkerhetskopia, och rädda det läsbara med: testbed-budget doctor --salvage FIL."
        : $"{Whole(count)} fel. Ta en säkerhetskopia, och rädda det läsbara med: testbed-budget doctor --salvage FIL.";

    public override string Salvaged(SalvageReport report, string file) =>
        $"{file}: {Counts(report.Cases, report.Versions, report.Drafts)} Förlorat: versioner {Whole(report.LostVersions)}, utkast {Whole(report.LostDrafts)}.";

    public override string KeptWork(string file) => $"Arbete som inte kunde lagras ligger i {file}, och erbjuds när programmet startas.";

    protected override string Kind(StoreProblemKind kind) => kind switch
    {
        StoreProblemKind.FileDamaged => "Filen är skadad",
        StoreProblemKind.Orphan => "En rad hör inte till något ärende",
        StoreProblemKind.VersionUnreadable => "kan inte läsas",
        StoreProblemKind.VersionNotCalculated => "kan inte räknas",
        StoreProblemKind.VersionMissing => "saknas",
        StoreProblemKind.FiguresDiffer => "listan visar annat än versionen; det rättas när ärendet sparas",
        StoreProblemKind.YearsDiffer => "sammanställningen räknar annat än versionen; det rättas när ärendet sparas",
        _ => "kan inte läsas",
    };

    protected override string Place(string key, int? version, string? user) => user is not null ? $"Ärendet {key}, utkast av {user}"
        : version is { } number ? $"Ärendet {key}, version {Whole(number)}"
        : $"Ärendet {key}";
}

public sealed class EnglishDoctorTexts : DoctorTexts
{
    public override string AllWell => "No faults.";
    public override string OnNetwork => "The database is on a network file system, whose locks cannot be relied on: move it to the host's own disk.";

    public override string Counts(int cases, int versions, int drafts) => $"Cases: {Whole(cases)}, versions: {Whole(versions)}, drafts: {Whole(drafts)}.";

    public override string Problems(int count) => count == 1
        ? "1 fault. Make a backup, and save what can be read with: testbed-budget doctor --salvage FILE."
        : $"{Whole(count)} faults. Make a backup, and save what can be read with: testbed-budget doctor --salvage FILE.";

    public override string Salvaged(SalvageReport report, string file) =>
        $"{file}: {Counts(report.Cases, report.Versions, report.Drafts)} Lost: versions {Whole(report.LostVersions)}, drafts {Whole(report.LostDrafts)}.";

    public override string KeptWork(string file) => $"Work that could not be stored is in {file}, and is offered when the program starts.";

    protected override string Kind(StoreProblemKind kind) => kind switch
    {
        StoreProblemKind.FileDamaged => "The file is damaged",
        StoreProblemKind.Orphan => "A row belongs to no case",
        StoreProblemKind.VersionUnreadable => "cannot be read",
        StoreProblemKind.VersionNotCalculated => "cannot be calculated",
        StoreProblemKind.VersionMissing => "is missing",
        StoreProblemKind.FiguresDiffer => "the list shows something else than the version; saving the case mends it",
        StoreProblemKind.YearsDiffer => "the portfolio counts something else than the version; saving the case mends it",
        _ => "cannot be read",
    };

    protected override string Place(string key, int? version, string? user) => user is not null ? $"Case {key}, draft of {user}"
        : version is { } number ? $"Case {key}, version {Whole(number)}"
        : $"Case {key}";
}
