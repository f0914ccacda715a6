using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What the program says on the command line: usage, files, and the labels of what it prints.</summary>
public abstract class ProgramTexts
{
    public abstract string UsageHead { get; }
    public abstract string OptionsHead { get; }
    public abstract string CommandsHead { get; }
    public abstract string GridUsage { get; }
    public abstract string SeeHelp { get; }
    public abstract string NotATerminal { get; }

    /// <summary>The terminal is said to be one that can show no screen.</summary>
    public abstract string DumbTerminal { get; }
    public abstract string NotThisSystem { get; }

    public abstract string Case { get; }
    public abstract string Title { get; }
    public abstract string Applicant { get; }
    public abstract string Officer { get; }
    public abstract string Period { get; }
    public abstract string State { get; }
    public abstract string Costs { get; }
    public abstract string Grant { get; }
    public abstract string Share { get; }
    public abstract string Cap { get; }
    public abstract string Room { get; }
    public abstract string OverCap { get; }
    public abstract string RoomToLimit { get; }
    public abstract string Slack { get; }
    public abstract string Previous { get; }
    public abstract string Increase { get; }
    public abstract string Remaining { get; }
    public abstract string Findings { get; }
    public abstract string NoFindings { get; }
    public abstract string NoCases { get; }
    public abstract string Imported { get; }
    public abstract string Reading { get; }

    public abstract string Row { get; }
    public abstract string PeriodHead { get; }
    public abstract string Before { get; }
    public abstract string After { get; }
    public abstract string Change { get; }
    public abstract string Version { get; }
    public abstract string SavedAt { get; }
    public abstract string SavedBy { get; }
    public abstract string How { get; }
    public abstract string Reason { get; }
    public abstract string Standing { get; }

    public abstract string KindName(VersionKind kind);

    /// <summary>What is printed is the user's draft, not the version.</summary>
    public abstract string ShowsDraft(int changes, int version);

    public abstract string StateName(CaseState state);

    /// <summary>One line on a command, or an option, by its name.</summary>
    public abstract string Help(string name);

    public abstract string UnknownOption(string found);
    public abstract string OptionNeedsValue(string option, string expected);
    public abstract string OptionValueRefused(string option, string found, string expected);
    public abstract string OptionsExclude(string option, string other);
    public abstract string TooManyArguments(string found);
    public abstract string ArgumentMissing(string expected);

    public abstract string FileMissing(string file);
    public abstract string IsFolder(string file);
    public abstract string FileDenied(string file);
    public abstract string FileFailed(string file);

    /// <summary>A sentence about a line of a file; line 0 is the whole file.</summary>
    public abstract string At(string file, int line, string sentence);

    public abstract string UnknownSetting(string key);
    public abstract string SettingRefused(string? key, string expected);
    public abstract string CaseMissing(string name, string database);
    public abstract string ScenarioMissing(string name);

    /// <param name="financiers">Those that can be meant, with their numbers.</param>
    public abstract string PayerMissing(string found, string financiers);
    public abstract string PayerAmbiguous(string found, string financiers);
    public abstract string CaseNumberMissing(string file);
    public abstract string CaseExists(string name, string title);
    public abstract string SavedMeanwhile(string name);
    public abstract string ChangedMeanwhile(string name);
    public abstract string FileKeepsNoScenario(string file);
    public abstract string ScenarioSaved(string name, int version);
    public abstract string ScenarioInDraft(string name);

    /// <summary>Why a version was saved, for the history.</summary>
    public abstract string ScenarioReason(string name);

    public abstract string Written(string file);
    public abstract string OutputExists(string file);
    public abstract string OutputFailed(string file);

    /// <summary>What nobody foresaw, in the system's own words.</summary>
    public abstract string SystemRefused(string said);
    public abstract string Counts(int errors, int warnings, int notes);
    public abstract string ShareOf(string share, string basis);
    public abstract string RemainingIs(string left, string increase, string future);
    public abstract string SlackIs(string slack, string ore);
}
