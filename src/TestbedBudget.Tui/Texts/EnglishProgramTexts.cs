using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class EnglishProgramTexts : ProgramTexts
{
    public override string UsageHead => "Usage:";
    public override string OptionsHead => "Options:";
    public override string CommandsHead => "Commands:";
    public override string GridUsage => "opens the tables; without a case, the list of cases";
    public override string SeeHelp => "See testbed-budget --help.";
    public override string NotATerminal => "Run the program in a terminal, or e.g. testbed-budget show CASE: there is none here.";

    public override string DumbTerminal =>
        "Set TERM to the name of the terminal, e.g. xterm: TERM=dumb cannot show the tables. Or run e.g. testbed-budget show CASE.";

    public override string NotThisSystem => "Use e.g. testbed-budget show CASE: the tables are shown on Linux only.";

    public override string Case => "Case";
    public override string Title => "Project";
    public override string Applicant => "Applicant";
    public override string Officer => "Case officer";
    public override string Period => "Project period";
    public override string State => "State";
    public override string Costs => "Costs";
    public override string Grant => "1:1 grant";
    public override string Share => "Share";
    public override string Cap => "Cap";
    public override string Room => "Room";
    public override string OverCap => "Over the cap";
    public override string RoomToLimit => "Room to the share limit";
    public override string Slack => "Slack";
    public override string Previous => "Earlier decision";
    public override string Increase => "Grant increase";
    public override string Remaining => "Remaining grant";
    public override string Findings => "To check";
    public override string NoFindings => "Nothing to check.";
    public override string NoCases => "No cases. Import a decision with: testbed-budget import FILE.";
    public override string Imported => "Imported";
    public override string Reading => "Reading";

    public override string Row => "Row";
    public override string PeriodHead => "Period";
    public override string Before => "Before";
    public override string After => "After";
    public override string Change => "Change";
    public override string Version => "Version";
    public override string SavedAt => "Saved";
    public override string SavedBy => "By";
    public override string How => "How";
    public override string Standing => "Drafts, open with";
    public override string Reason => "Reason";

    public override string KindName(VersionKind kind) => kind switch
    {
        VersionKind.Created => "new case",
        VersionKind.Imported => "imported",
        VersionKind.Saved => "saved",
        VersionKind.Restored => "restored",
        _ => "new state",
    };

    public override string ShowsDraft(int changes, int version) =>
        $"Your draft is shown: {Wording.Count(changes, "change", "changes")} since version {version.ToString(CultureInfo.InvariantCulture)}.";

    public override string StateName(CaseState state) => state switch
    {
        CaseState.Draft => "draft",
        CaseState.InReview => "in review",
        CaseState.Decided => "decided",
        _ => "closed",
    };

    public override string Help(string name) => name switch
    {
        "import" => "imports memos (.txt .md .tsv) or projects (.json) into the database",
        "list" => "lists the cases",
        "show" => "shows a case: tables, the grant, and what should be checked",
        "check" => "shows only what should be checked",
        "export" => "writes the decision memo, or the case as json",
        "history" => "shows the versions of a case",
        "backup" => "copies the database while others work",
        "doctor" => "checks the database; with --salvage everything readable is written to a file",
        "what-if" => "tries an end date, and shows what it does to the rows, the share and the cap",
        "portfolio" => "adds up the 1:1 grant by budget year against the frames, over all cases",
        "--filter" => "only cases that have these words",
        "--replace" => "replaces what is there",
        "--json" => "writes JSON",
        "--scenario" => "shows a scenario",
        "--format" => "the format",
        "--output" => "writes to a file instead of to the screen",
        "--end" => "the new end date",
        "--payer" => "who pays the rest: a financier's name, a part of it, or the number of its row",
        "--save" => "saves it as a scenario of that name",
        "--salvage" => "the file that everything readable is written to",
        "--db" => "the database",
        "--lang" => "the language",
        "--read-only" => "changes nothing",
        "--color" => "colours",
        "--keys" => "the key codes of PuTTY",
        "--trace-startup" => "shows what the start spends its time on",
        "--demo" => "two example cases in a throw-away database",
        "--help" => "shows help",
        "--version" => "shows the program's version",
        _ => "",
    };

    public override string UnknownOption(string found) => $"There is no option {found}. {SeeHelp}";

    public override string OptionNeedsValue(string option, string expected) => $"{option} lacks its value. Expected: {option} {expected}.";

    public override string OptionValueRefused(string option, string found, string expected) =>
        $"{option} cannot be \"{found}\". Expected: {expected}.";

    public override string OptionsExclude(string option, string other) => $"{option} and {other} cannot stand together. Choose one of them.";

    public override string TooManyArguments(string found) => $"\"{found}\" is an argument too many. {SeeHelp}";

    public override string ArgumentMissing(string expected) => $"{expected} is missing. {SeeHelp}";

    public override string FileMissing(string file) => $"{file}: there is no such file. Check the path.";

    public override string IsFolder(string file) => $"{file} is a folder. Expected: a file, e.g. {file}/decision.txt.";

    public override string FileDenied(string file) => $"{file}: no permission to read the file. Check its permissions.";

    public override string FileFailed(string file) => $"{file}: the file cannot be read. Check the disk or the network.";

    public override string At(string file, int line, string sentence) =>
        line > 0 ? $"{file}, line {Wording.Whole(line)}: {sentence}" : $"{file}: {sentence}";

    public override string UnknownSetting(string key) => $"There is no setting \"{key}\": it does nothing.";

    public override string SettingRefused(string? key, string expected) =>
        key is null ? $"The file cannot be read. Expected: {expected}." : $"Setting \"{key}\" has a wrong value. Expected: {expected}.";

    public override string CaseMissing(string name, string database) =>
        $"There is no case \"{name}\" in {database}. See testbed-budget list.";

    public override string ScenarioMissing(string name) => $"The case has no scenario \"{name}\".";

    public override string PayerMissing(string found, string financiers) =>
        $"--payer cannot be \"{found}\": no financier is called that. {(financiers.Length == 0 ? "The budget has none." : $"Financiers: {financiers}.")}";

    public override string PayerAmbiguous(string found, string financiers) =>
        $"--payer \"{found}\" fits several financiers: {financiers}. Give the whole name or the number of the row.";

    public override string CaseNumberMissing(string file) =>
        $"{file}: the text has no case number. Add a line \"Dnr: …\", or open the file in the program and fill it in.";

    public override string CaseExists(string name, string title) =>
        $"Case {name} ({title}) is there already. Replace it with --replace.";

    public override string SavedMeanwhile(string name) => $"Somebody else has saved {name} meanwhile. Import it again.";

    public override string ChangedMeanwhile(string name) =>
        $"{name} has changed meanwhile. Nothing was saved: run the command again.";

    public override string FileKeepsNoScenario(string file) =>
        $"{file} is a file, and --save stores in a case. Import the file and name the case.";

    public override string ScenarioSaved(string name, int version) =>
        $"The scenario \"{name}\" is saved in version {version.ToString(CultureInfo.InvariantCulture)}.";

    public override string ScenarioInDraft(string name) =>
        $"The scenario \"{name}\" is saved in your draft; ^S makes that a version.";

    public override string ScenarioReason(string name) => $"scenario \"{name}\" added";

    public override string Written(string file) => $"Written: {file}";

    public override string OutputExists(string file) => $"{file} is there already, with other content. Replace it with --replace.";

    public override string SystemRefused(string said) => $"The system refused: {said}";

    public override string OutputFailed(string file) => $"{file}: the file cannot be written. Check its permissions and the room on the disk.";

    public override string Counts(int errors, int warnings, int notes) =>
        $"{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}, "
        + $"{notes} {(notes == 1 ? "note" : "notes")}";

    public override string ShareOf(string share, string basis) => $"{share} of {basis}";

    public override string RemainingIs(string left, string increase, string future) =>
        $"{left} + increase {increase}; periods to come {future}";

    public override string SlackIs(string slack, string ore) =>
        $"{slack} before the grant falls; below that {ore} öre lost per unused krona";
}
