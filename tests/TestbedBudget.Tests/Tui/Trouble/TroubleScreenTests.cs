using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Trouble;

/// <summary>What the screen says when the work cannot be stored, and when kept work is offered: kept in Golden/ and read by people.</summary>
public sealed class TroubleScreenTests
{
    private const string File = "/home/anna/.local/state/testbed-budget/work-0123456789abcdef.json";

    public static TheoryData<string> Languages => ["sv", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_cannot_be_stored_says_why_where_the_work_is_and_what_can_be_done(string language)
    {
        Golden(In(language, new StoreDiskFull(), File), "disk-full", language);
        Golden(In(language, new StoreIsReadOnly(), File), "read-only", language);
        Golden(In(language, new StoreBusy(), File), "busy", language);
        Golden(In(language, new StoreDamaged("database disk image is malformed"), File), "damaged", language);
        Golden(In(language, new StoreDiskFull(), null), "memory-alone", language);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_file_that_was_replaced_or_deleted_says_what_storing_would_do(string language) =>
        Golden(In(language, new StoreReplaced(), File), "replaced", language);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Who_goes_on_sees_that_nothing_is_stored_yet(string language)
    {
        var session = In(language, new StoreDiskFull(), File).Press("Escape").Type("77").Press("Enter");
        Golden(session.Send(new WorkKept(File, new StoreDiskFull())), "still-not", language);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Who_leaves_is_asked_and_told_what_becomes_of_the_work(string language)
    {
        Golden(In(language, new StoreDiskFull(), File).Press("Escape", "Ctrl+Q"), "leaving", language);
        Golden(In(language, new StoreDiskFull(), null).Press("Escape", "Ctrl+Q"), "leaving-memory", language);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Going_on_elsewhere_asks_for_the_file(string language) =>
        Golden(In(language, new StoreDiskFull(), File).Press("down", "Enter"), "elsewhere", language);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Kept_work_is_offered_with_what_it_is(string language)
    {
        var session = Session.Open(Sample.Seed1Case, 80, 24, Words(language)).Send(new WorkFound(
        [
            Found(Sample.Seed1Case, 12, new LeftOff("costs/1/2/1/12", "310000")),
            Found(Sample.Seed2Case, 1, null),
            Found(Sample.Seed2Case, 0, new LeftOff("dialog/note/0/costs/0/0/1/0", "Anteckning\ntext=enligt avtalet med kommunen, men inte för 2026")),
        ]));
        Golden(session, "found", language);
        Golden(session.Press("down", "down"), "found-cut", language);
        Golden(session.Press("d"), "forget", language);
    }

    [Fact]
    public void The_choices_stand_on_the_smallest_screen()
    {
        var screen = Asking(Session.Open(Sample.Seed1Case, 40, 10), new StoreReplaced(), File).Screen;

        screen.ShouldBeGolden("replaced-40x10-sv");
    }

    private static void Golden(Session session, string name, string language) => session.Screen.ShouldBeGolden($"{name}-80x24-{language}");

    private static Session In(string language, StoreFault fault, string? file) =>
        Asking(Session.Open(Sample.Seed1Case, 80, 24, Words(language)), fault, file);

    // An edit that the database does not take, and the answer of what keeps it beside it.
    private static Session Asking(Session session, StoreFault fault, string? file)
    {
        session.Type("2310000").Press("Enter").Send(new StoreFailed(fault));
        session.Asked.OfType<KeepAside>().ShouldHaveSingleItem().Work.Position.ShouldBe(1);
        return session.Send(new WorkKept(file, fault));
    }

    private static FoundWork Found(Workbook workbook, int changes, LeftOff? left) => new(File, new KeptWork(
        new CaseWork(workbook, 1, [], changes, left),
        null,
        "/srv/budget/projects.db",
        new Visitor("anna", "host", 1, ""),
        new DateTimeOffset(2025, 11, 20, 9, 30, 0, TimeZoneInfo.Local.GetUtcOffset(new DateTime(2025, 11, 20, 9, 30, 0)))));

    private static Texts Words(string language) => language == "sv" ? Texts.Swedish : Texts.English;
}
