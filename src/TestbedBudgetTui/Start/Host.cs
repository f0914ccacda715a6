using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.Terminal;

namespace TestbedBudgetTui;

/// <summary>What the program touches outside itself, so that tests give their own.</summary>
public sealed record Host
{
    /// <summary>Results, and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Everything that is no result.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Asked when it matters: to find out loads the console, which the grid does without.</summary>
    public required Func<bool> OutIsTerminal { get; init; }
    public required Func<bool> ErrorIsTerminal { get; init; }
    public required Func<string, string?> Environment { get; init; }
    public required SettingsFiles Settings { get; init; }

    /// <summary>
    /// Opens the database file, and makes it when it is not there; read-only when the flag says so. While others write
    /// the last one is asked whether to wait on.
    /// </summary>
    public required Func<string, bool, Func<bool>, IWorkbookStore> OpenStore { get; init; }

    /// <summary>Reads what can be read of a database file that is damaged so.</summary>
    public required Func<string, StoreDamaged, IWorkbookStore> OpenSalvaged { get; init; }

    /// <summary>Copies the database file to another one that is not there yet.</summary>
    public required Action<string, string> BackUp { get; init; }

    /// <summary>Checks the database file, and changes nothing in it.</summary>
    public required Func<string, StoreReport> Check { get; init; }

    /// <summary>Brings what can be read of the database file into another one that is not there yet.</summary>
    public required Func<string, string, SalvageReport> Salvage { get; init; }

    /// <summary>Opens the database file to read and write as long as it is sound, and to read what is left of it when it is not.</summary>
    internal GuardedStore OpenGuarded(string database, bool readOnly, Action<StoreDamaged> found, Func<bool> goesOnWaiting) => GuardedStore.Open(
        () => OpenStore(database, readOnly, goesOnWaiting),
        damage => OpenSalvaged(database, damage),
        found);
}

/// <summary>What the program ends with (DESIGN §6).</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>There are errors that nobody has reviewed.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage or unreadable input; nothing was changed.</summary>
    public const int Usage = 2;
    public const int Conflict = 3;
    public const int Storage = 4;

    /// <summary>Ended by a signal, or because the terminal was gone: as a shell counts it.</summary>
    public static int Of(EndReason reason) => reason switch
    {
        EndReason.Interrupt => 130,
        EndReason.Quit => 131,
        EndReason.Terminate => 143,
        _ => 129,
    };
}
