using System.Globalization;

namespace TestbedBudget.Tui;

/// <summary>The words for work that the database does not take.</summary>
public abstract class TroubleTexts
{
    public abstract string Title { get; }

    /// <summary>In the title line, in the place of how the work is kept.</summary>
    public abstract string Mark { get; }
    public abstract string InMemoryAlone { get; }
    public abstract string TryAgain { get; }

    /// <summary>The file at the database's path is another one by now, or there is none.</summary>
    public abstract string StoreInFileThere { get; }
    public abstract string GoOnElsewhere { get; }
    public abstract string DatabaseFile { get; }
    public abstract string Export { get; }

    /// <param name="healsByItself">Storing is tried again without being asked for.</param>
    public abstract string WorkOn(bool healsByItself);

    public abstract string Stay { get; }
    public abstract string LeaveAndKeep { get; }
    public abstract string LeaveAndLose { get; }
    public abstract string Stored { get; }
    public abstract string FoundTitle { get; }
    public abstract string ThrowAway { get; }
    public abstract string OnNetwork { get; }
    public abstract string WhereYouWere { get; }

    /// <summary>Some keys came before a dialog that nobody asked for, and were not taken as its answer.</summary>
    public abstract string TypedAheadForgotten { get; }

    public abstract string WaitsForOthers(int seconds);

    public abstract string KeptIn(string file);

    /// <summary>Of what was half-typed in a case that was left.</summary>
    public abstract string KeptHalfTyped(string file);

    /// <summary>Of each change that is made meanwhile: it must leave the heads of the years in sight.</summary>
    public abstract string StillNot { get; }

    public abstract string StillNotAt(TimeOnly at);

    protected static string Time(TimeOnly at) => at.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    public abstract string StoredIn(string database);

    public abstract string Returned(int notMade, bool isCopy);

    public abstract string Found(DateTime at, string name, int changes, string? halfTyped);

    /// <summary>What was half-typed where no case was open.</summary>
    public abstract string Found(DateTime at, string halfTyped);

    public abstract string AskToForget(string words);

    protected static string At(DateTime time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

public sealed class SwedishTroubleTexts : TroubleTexts
{
    public override string Title => "Kan inte lagra";
    public override string Mark => "EJ LAGRAT";
    public override string InMemoryAlone => "Arbetet finns bara i minnet: ingen fil kunde skrivas. Avsluta inte förrän det är lagrat.";
    public override string TryAgain => "Försök igen";
    public override string StoreInFileThere => "Lagra i filen där nu, eller i en ny";
    public override string GoOnElsewhere => "Arbeta vidare i en annan databas";
    public override string DatabaseFile => "Databasfil";
    public override string Export => "Skriv ärendet till en fil";
    public override string WorkOn(bool healsByItself) =>
        healsByItself ? "Arbeta vidare: allt lagras så snart det går" : "Arbeta vidare, lagra senare (^S försöker igen)";

    public override string Stay => "Stanna kvar";
    public override string LeaveAndKeep => "Lämna: arbetet erbjuds vid nästa start";
    public override string LeaveAndLose => "Lämna och förlora det som inte är lagrat";
    public override string Stored => "Allt är lagrat igen.";
    public override string FoundTitle => "Arbete som inte kunde lagras: Enter tar tillbaka det";
    public override string ThrowAway => "Kasta";
    public override string OnNetwork =>
        "Databasen ligger på ett nätverksfilsystem, där lås inte är att lita på. Lägg den på datorns egen disk.";

    public override string TypedAheadForgotten => "Det som skrevs innan detta syntes är inte taget: skriv det igen.";

    public override string WaitsForOthers(int seconds) =>
        $"Väntar på databasen, som någon annan skriver i: högst {seconds.ToString(CultureInfo.InvariantCulture)} s";

    public override string KeptIn(string file) => $"Ingenting är förlorat: arbetet finns i minnet och i {file}, och erbjuds nästa gång.";

    public override string KeptHalfTyped(string file) =>
        $"Det halvskrivna kunde inte lagras: det finns i {file}, och erbjuds när ärendet öppnas igen.";

    public override string StillNotAt(TimeOnly at) => $"Försökt igen {Time(at)}: fortfarande inte lagrat.";

    public override string StillNot => "Fortfarande inte lagrat: ^S försöker igen och säger varför.";

    public override string StoredIn(string database) => $"Allt är lagrat. Arbetet går vidare i {database}";

    public override string Returned(int notMade, bool isCopy) =>
        (isCopy ? "Ärendet är ett annat i databasen nu: arbetet ligger i ett eget ärende utan dnr." : "Arbetet är tillbaka.")
        + (notMade switch
        {
            0 => "",
            1 => " 1 ändring passar inte längre och är inte gjord.",
            _ => $" {notMade.ToString(CultureInfo.InvariantCulture)} ändringar passar inte längre och är inte gjorda.",
        });

    public override string Found(DateTime at, string name, int changes, string? halfTyped) =>
        $"{At(at)} {name}: {changes switch { 0 => "inga ändringar", 1 => "1 ändring", _ => changes.ToString(CultureInfo.InvariantCulture) + " ändringar" }}"
        + (halfTyped is null ? "" : $", halvskrivet: {halfTyped}");

    public override string Found(DateTime at, string halfTyped) => $"{At(at)} halvskrivet: {halfTyped}";

    public override string AskToForget(string words) => $"Kasta det här för alltid? {words}";

    public override string WhereYouWere => "Öppnat där du slutade.";
}

public sealed class EnglishTroubleTexts : TroubleTexts
{
    public override string Title => "Cannot store";
    public override string Mark => "NOT STORED";
    public override string InMemoryAlone => "The work is in memory alone: no file could be written. Do not quit before it is stored.";
    public override string TryAgain => "Try again";
    public override string StoreInFileThere => "Store in the file there, or in a new one";
    public override string GoOnElsewhere => "Go on in another database";
    public override string DatabaseFile => "Database file";
    public override string Export => "Write the case to a file";
    public override string WorkOn(bool healsByItself) =>
        healsByItself ? "Work on: everything is stored as soon as it can be" : "Work on, store later (^S tries again)";

    public override string Stay => "Stay";
    public override string LeaveAndKeep => "Leave: the work is offered at the next start";
    public override string LeaveAndLose => "Leave, and lose what is not stored";
    public override string Stored => "Everything is stored again.";
    public override string FoundTitle => "Work that could not be stored: Enter takes it back";
    public override string ThrowAway => "Throw away";
    public override string OnNetwork =>
        "The database is on a network file system, whose locks cannot be relied on. Keep it on the host's own disk.";

    public override string TypedAheadForgotten => "What was typed before this showed is not taken: type it again.";

    public override string WaitsForOthers(int seconds) =>
        $"Waiting for the database, in which somebody else writes: {seconds.ToString(CultureInfo.InvariantCulture)} s at most";

    public override string KeptIn(string file) => $"Nothing is lost: the work is in memory and in {file}, and is offered at the next start.";

    public override string KeptHalfTyped(string file) =>
        $"What was half-typed could not be stored: it is in {file}, and is offered when the case is opened again.";

    public override string StillNotAt(TimeOnly at) => $"Tried again {Time(at)}: still not stored.";

    public override string StillNot => "Still not stored: ^S tries again and says why.";

    public override string StoredIn(string database) => $"Everything is stored. The work goes on in {database}";

    public override string Returned(int notMade, bool isCopy) =>
        (isCopy ? "The case is another one in the database by now: the work is in a case of its own without a number." : "The work is back.")
        + (notMade switch
        {
            0 => "",
            1 => " 1 change does not fit any more and is not made.",
            _ => $" {notMade.ToString(CultureInfo.InvariantCulture)} changes do not fit any more and are not made.",
        });

    public override string Found(DateTime at, string name, int changes, string? halfTyped) =>
        $"{At(at)} {name}: {changes switch { 0 => "no changes", 1 => "1 change", _ => changes.ToString(CultureInfo.InvariantCulture) + " changes" }}"
        + (halfTyped is null ? "" : $", half-typed: {halfTyped}");

    public override string Found(DateTime at, string halfTyped) => $"{At(at)} half-typed: {halfTyped}";

    public override string AskToForget(string words) => $"Throw this away for ever? {words}";

    public override string WhereYouWere => "Opened where you left off.";
}
