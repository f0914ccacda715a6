using TestbedBudget.Core;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

/// <summary>What keeps the database, or a document in it, from being used; and what to do about it.</summary>
public abstract class StoreTexts
{
    public string Of(StoreFault fault) => fault switch
    {
        StoreBusy _ => Busy,
        StoreDiskFull _ => DiskFull,
        StoreIsReadOnly _ => IsReadOnly,
        StoreDamaged f => Damaged(f.Detail),
        StoreCannotOpen f => CannotOpen(f.Detail),
        StoreCannotCreate _ => CannotCreate,
        StoreIsForeign _ => IsForeign,
        StoreIsNewer f => IsNewer(f.Found, f.Known),
        StoreIsOlder f => IsOlder(f.Found, f.Known),
        StoreReplaced _ => Replaced,
        StoreDeviceFailed f => DeviceFailed(f.Detail),
        StoredTextUnreadable f => TextUnreadable(f.Key, f.Version, Of(f.Fault)),
        CaseGone f => CaseGone(f.Key),
        FileIsThere f => FileIsThere(f.File),
        _ => throw new InvalidOperationException($"{fault.GetType().Name} has no words."),
    };

    public abstract string DamagedTitle { get; }

    /// <summary>In the title line, in the place of how the work is kept.</summary>
    public abstract string DamagedMark { get; }

    /// <summary>Why nothing is changed, in one line.</summary>
    public abstract string WhyDamaged { get; }

    /// <summary>What is wrong, what is shown all the same, and what to do.</summary>
    public string OnlyRead(StoreDamaged damage) => OnlyRead(damage.Detail);

    /// <summary>What a JSON document holds in a place, and what should stand there. The line is told beside it.</summary>
    public string Of(JsonFault fault)
    {
        var place = fault.Path.Length == 0 ? Document : fault.Path;
        var found = fault.Found ?? (fault.Expected is JsonExpectation.Json or JsonExpectation.SmallerDocument ? null : Nothing);
        return Fault(place, found, Expected(fault.Expected, fault.Detail ?? ""));
    }

    protected abstract string Busy { get; }
    protected abstract string DiskFull { get; }
    protected abstract string IsReadOnly { get; }
    protected abstract string CannotCreate { get; }
    protected abstract string IsForeign { get; }
    protected abstract string Replaced { get; }
    protected abstract string Document { get; }
    protected abstract string Nothing { get; }

    protected abstract string Damaged(string detail);
    protected abstract string OnlyRead(string detail);
    protected abstract string CannotOpen(string detail);
    protected abstract string IsNewer(int found, int known);
    protected abstract string IsOlder(int found, int known);
    protected abstract string DeviceFailed(string detail);
    protected abstract string TextUnreadable(string key, int version, string fault);
    protected abstract string CaseGone(string key);
    protected abstract string FileIsThere(string file);
    protected abstract string Fault(string place, string? found, string expected);
    protected abstract string Expected(JsonExpectation expectation, string detail);
}

public sealed class SwedishStoreTexts : StoreTexts
{
    protected override string Busy => "Databasen är upptagen av någon annan. Försök igen om en stund.";
    protected override string DiskFull => "Disken är full. Frigör plats och försök igen.";
    protected override string IsReadOnly => "Databasen kan inte skrivas. Kontrollera rättigheterna till filen och mappen.";
    protected override string CannotCreate => "Filen kan inte skapas. Kontrollera att mappen finns och får skrivas, och att disken har plats.";
    protected override string IsForeign => "Filen är en databas från ett annat program. Ange en annan med --db.";
    protected override string Replaced => "Databasfilen är flyttad, utbytt eller borttagen: i den lagras ingenting mer.";
    protected override string Document => "Dokumentet";
    public override string DamagedTitle => "Skadad databas";
    public override string DamagedMark => "skadad, skrivskyddat";
    public override string WhyDamaged => "Databasen är skadad: inget ändras. Rädda det läsbara: doctor --salvage FIL.";
    protected override string Nothing => "ingenting";

    protected override string Damaged(string detail) =>
        $"Databasen är skadad ({detail}). Rädda det läsbara med: testbed-budget doctor --salvage FIL.";

    protected override string OnlyRead(string detail) =>
        $"Databasen är skadad ({detail}). Det som kan läsas visas skrivskyddat, och ingenting skrivs i filen. "
        + "Rädda det till en ny databas med: testbed-budget doctor --salvage FIL.";

    protected override string CannotOpen(string detail) => $"Databasen kan inte öppnas ({detail}). Kontrollera sökvägen och rättigheterna.";

    protected override string IsNewer(int found, int known) =>
        $"Databasen har format {Whole(found)}, programmet kan högst {Whole(known)}. Uppdatera programmet.";

    protected override string IsOlder(int found, int known) =>
        $"Databasen är från en äldre version av programmet (format {Whole(found)}, nu {Whole(known)}). Öppna den en gång utan --read-only, "
        + "med rätt att skriva: en kopia sparas bredvid, och databasen får det nya formatet.";

    protected override string DeviceFailed(string detail) => $"Disken eller nätet svarar inte ({detail}). Försök igen.";

    protected override string TextUnreadable(string key, int version, string fault) => version > 0
        ? $"Version {Whole(version)} av ärendet {key} kan inte läsas: {fault}"
        : $"En ändring i utkastet till ärendet {key} kan inte läsas: {fault}";

    protected override string CaseGone(string key) => $"Ärendet {key} är borttaget.";

    protected override string FileIsThere(string file) => $"{file} finns redan. Ange ett annat namn.";

    protected override string Fault(string place, string? found, string expected) =>
        found is null ? $"{place}: väntat {expected}." : $"{place}: {found}. Väntat: {expected}.";

    protected override string Expected(JsonExpectation expectation, string detail) => expectation switch
    {
        JsonExpectation.Json => "JSON i UTF-8, ingen egenskap två gånger",
        JsonExpectation.SmallerDocument => $"högst {detail} byte",
        JsonExpectation.KnownSchema => $"ett format som programmet kan, högst {detail}",
        JsonExpectation.Object => "ett objekt, { … }",
        JsonExpectation.List => "en lista, [ … ]",
        JsonExpectation.ShorterList => $"högst {detail} poster",
        JsonExpectation.Text => "en text",
        JsonExpectation.TextNotEmpty => "en text med minst ett tecken",
        JsonExpectation.ShorterText => $"högst {detail} tecken",
        JsonExpectation.Amount => "kronor med högst två decimaler",
        JsonExpectation.Number => $"ett tal {detail}",
        JsonExpectation.WholeNumber => $"ett heltal {detail}".TrimEnd(),
        JsonExpectation.YesOrNo => "true eller false",
        JsonExpectation.Date => "ett datum som 2026-02-28",
        JsonExpectation.KnownWord => detail.Length > 0 ? $"ett av orden {detail}" : "ett ord som programmet kan",
        JsonExpectation.Timeline => "perioder som följer på varandra utan glapp",
        JsonExpectation.CellForEachPeriod => "en cell för varje period",
        JsonExpectation.OwnRowIdentity => "ett id som ingen annan rad har",
        _ => "id på en finansiär",
    };
}

public sealed class EnglishStoreTexts : StoreTexts
{
    protected override string Busy => "Somebody else keeps the database busy. Try again in a moment.";
    protected override string DiskFull => "The disk is full. Make room and try again.";
    protected override string IsReadOnly => "The database cannot be written. Check the permissions of the file and its folder.";
    protected override string CannotCreate => "The file cannot be made. Check that its folder is there and writable, and that the disk has room.";
    protected override string IsForeign => "The file is another program's database. Name another one with --db.";
    protected override string Replaced => "The database file was moved, replaced or deleted: nothing more is stored in it.";
    protected override string Document => "The document";
    public override string DamagedTitle => "Damaged database";
    public override string DamagedMark => "damaged, read-only";
    public override string WhyDamaged => "The database is damaged: nothing is changed. Save it: doctor --salvage FILE.";
    protected override string Nothing => "nothing";

    protected override string Damaged(string detail) =>
        $"The database is damaged ({detail}). Save what can be read with: testbed-budget doctor --salvage FILE.";

    protected override string OnlyRead(string detail) =>
        $"The database is damaged ({detail}). What can be read is shown read-only, and nothing is written to the file. "
        + "Save it to a new database with: testbed-budget doctor --salvage FILE.";

    protected override string CannotOpen(string detail) => $"The database cannot be opened ({detail}). Check the path and the permissions.";

    protected override string IsNewer(int found, int known) =>
        $"The database has format {Whole(found)}, the program knows {Whole(known)} at most. Update the program.";

    protected override string IsOlder(int found, int known) =>
        $"The database is of an older version of the program (format {Whole(found)}, now {Whole(known)}). Open it once without --read-only, "
        + "with permission to write: a copy is kept beside it, and the database gets the new format.";

    protected override string DeviceFailed(string detail) => $"The disk or the network has failed ({detail}). Try again.";

    protected override string TextUnreadable(string key, int version, string fault) => version > 0
        ? $"Version {Whole(version)} of case {key} cannot be read: {fault}"
        : $"A change in the draft of case {key} cannot be read: {fault}";

    protected override string CaseGone(string key) => $"Case {key} has been removed.";

    protected override string FileIsThere(string file) => $"{file} is there already. Choose another name.";

    protected override string Fault(string place, string? found, string expected) =>
        found is null ? $"{place}: expected {expected}." : $"{place}: {found}. Expected: {expected}.";

    protected override string Expected(JsonExpectation expectation, string detail) => expectation switch
    {
        JsonExpectation.Json => "JSON in UTF-8, no property twice",
        JsonExpectation.SmallerDocument => $"{detail} bytes at most",
        JsonExpectation.KnownSchema => $"a format that the program knows, {detail} at most",
        JsonExpectation.Object => "an object, { … }",
        JsonExpectation.List => "a list, [ … ]",
        JsonExpectation.ShorterList => $"{detail} items at most",
        JsonExpectation.Text => "a text",
        JsonExpectation.TextNotEmpty => "a text of one character at least",
        JsonExpectation.ShorterText => $"{detail} characters at most",
        JsonExpectation.Amount => "kronor with two decimals at most",
        JsonExpectation.Number => $"a number {detail}",
        JsonExpectation.WholeNumber => $"a whole number {detail}".TrimEnd(),
        JsonExpectation.YesOrNo => "true or false",
        JsonExpectation.Date => "a date such as 2026-02-28",
        JsonExpectation.KnownWord => detail.Length > 0 ? $"one of the words {detail}" : "a word that the program knows",
        JsonExpectation.Timeline => "periods that follow each other without a gap",
        JsonExpectation.CellForEachPeriod => "one cell a period",
        JsonExpectation.OwnRowIdentity => "an identity that no other row has",
        _ => "the identity of a financier",
    };
}
