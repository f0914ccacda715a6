using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The words of a case's versions.</summary>
public abstract class HistoryTexts
{
    public abstract string Title { get; }

    /// <summary>The heading among others on the page of a case.</summary>
    public abstract string Head { get; }
    public abstract string Number { get; }
    public abstract string At { get; }
    public abstract string By { get; }
    public abstract string How { get; }
    public abstract string Why { get; }
    public abstract string First { get; }
    public abstract string NothingDiffers { get; }
    public abstract string IsLatest { get; }
    public abstract string SaveFirst { get; }

    public abstract string Between(int one, int other);

    public abstract string RestoreTitle(int number, int next);

    public abstract string RestoreIntro(int latest);

    public abstract string Restored(int number, int version);

    /// <summary>What the case became by it, else how it came to be: "beslutat", "sparad".</summary>
    public static string Manner(VersionLine version, CaseState before, Texts texts) =>
        version.Kind == VersionKind.StateSet || version.State != before ? texts.Cases.State(version.State) : texts.Program.KindName(version.Kind);

    /// <summary>"version 7, 2025-11-20 10:42 anna, sparad: efter samtal med kommunen".</summary>
    public static string Line(VersionLine version, CaseState before, Texts texts) =>
        $"{texts.Screen.Version(version.Number)}, {CaseStanding.Time(version.At)} {version.By}, {Manner(version, before, texts)}"
        + (version.Reason is { } reason ? $": {reason}" : string.Empty);
}

public sealed class SwedishHistoryTexts : HistoryTexts
{
    public override string Title => "HISTORIK";
    public override string Head => "Historik";
    public override string Number => "Nr";
    public override string At => "Sparad";
    public override string By => "Av";
    public override string How => "Hur";
    public override string Why => "Varför";
    public override string First => "Den första versionen: det finns ingen tidigare att jämföra med.";
    public override string NothingDiffers => "Ingenting skiljer.";
    public override string IsLatest => "Det är redan den senaste versionen.";
    public override string SaveFirst => "Du har ett utkast: spara det som version, eller släng det, först.";

    public override string Between(int one, int other) => one == other ? $"Version {one}" : $"Version {one} → {other}";

    public override string RestoreTitle(int number, int next) => $"Återställ version {number} som version {next}";

    public override string RestoreIntro(int latest) => $"Version {latest} finns kvar i historiken.";

    public override string Restored(int number, int version) => $"Version {number} är återställd som version {version}.";
}

public sealed class EnglishHistoryTexts : HistoryTexts
{
    public override string Title => "HISTORY";
    public override string Head => "History";
    public override string Number => "No";
    public override string At => "Saved";
    public override string By => "By";
    public override string How => "How";
    public override string Why => "Why";
    public override string First => "The first version: there is none before it to compare with.";
    public override string NothingDiffers => "Nothing differs.";
    public override string IsLatest => "It is the latest version already.";
    public override string SaveFirst => "You have a draft: save it as a version, or drop it, first.";

    public override string Between(int one, int other) => one == other ? $"Version {one}" : $"Version {one} → {other}";

    public override string RestoreTitle(int number, int next) => $"Restore version {number} as version {next}";

    public override string RestoreIntro(int latest) => $"Version {latest} stays in the history.";

    public override string Restored(int number, int version) => $"Version {number} is restored as version {version}.";
}
