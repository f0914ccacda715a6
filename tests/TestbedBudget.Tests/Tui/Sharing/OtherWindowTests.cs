using Shouldly;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>One user with the same case open in two windows: what is done in one is seen in the other.</summary>
public sealed class OtherWindowTests : IDisposable
{
    private const string Case = "21RS4368";

    private readonly Office _office = Office.WithExtension();
    private readonly Desk _here;
    private readonly Desk _there;

    public OtherWindowTests() => (_here, _there) = (_office.Sit("anna"), _office.Sit("anna"));

    public void Dispose() => _office.Dispose();

    [Fact]
    public void What_was_changed_between_reading_the_case_and_the_first_look_around_is_shown()
    {
        var opened = _here.Answer(new OpenStoredCase(Case));
        _there.Press("Enter", "2310000", "Enter");

        _here.Session.Send(opened).Send(new StoreChanged());

        Staff().ShouldBe(2_310_000);
        _here.Session.Row(2).ShouldContain("Ditt andra fönster har ändrat utkastet");
        _here.Session.Row(0).ShouldContain("öppet hos dig");
    }

    [Fact]
    public void As_many_changes_that_are_others_are_shown()
    {
        _here.Press("Enter");
        _there.Press("Enter", "2310000", "Enter");
        _office.Watch();
        _there.Press("Ctrl+Z", "Up", "2320000", "Enter");

        _office.Watch();

        Staff().ShouldBe(2_320_000);
    }

    [Fact]
    public void What_is_being_typed_stays_and_the_change_is_shown_when_it_is_left()
    {
        _here.Press("Enter", "77");
        _there.Press("Enter", "2310000", "Enter");

        _office.Watch();
        _here.Session.Model.Top.ShouldBeOfType<GridLayer>().Editor.ShouldNotBeNull();
        Staff().ShouldBe(2_300_485);

        _here.Press("Escape");
        Staff().ShouldBe(2_310_000);
        _here.Press("Down", "17", "Enter").Session.Row(0).ShouldContain("2 ändringar sedan version 1");
    }

    [Fact]
    public void A_draft_that_was_saved_there_is_shown_as_the_version_here()
    {
        _here.Press("Enter", "2310000", "Enter");
        _office.Watch();
        _there.Press("Enter", "Ctrl+S", "Enter").Session.Row(2).ShouldContain("Sparat som version 2");

        _office.Watch();

        Staff().ShouldBe(2_310_000);
        _here.Session.Row(0).ShouldEndWith("version 2");
        _here.Press("Ctrl+Z").Session.Row(0).ShouldEndWith("version 2");
    }

    [Fact]
    public void One_of_the_own_changes_is_no_news()
    {
        _here.Press("Enter", "2310000", "Enter", "5", "Enter", "Ctrl+Z");
        _office.Sit("bo").Press("Enter");

        _office.Watch();

        _here.Session.Row(2).ShouldNotContain("Ditt andra fönster");
        _here.Session.Row(0).ShouldContain("1 ändring sedan version 1");
    }

    [Fact]
    public void A_draft_that_a_newer_program_wrote_there_is_said_to_be_unreadable_and_the_screen_stays()
    {
        _here.Press("Enter");
        _there.Press("Enter", "2310000", "Enter");
        using (var database = Database.Open(_office.Files.Path, readOnly: false, TimeSpan.FromSeconds(1)))
        {
            database.Run("UPDATE draft_change SET document = ?1", """{"kind":"of tomorrow"}"""u8.ToArray());
        }

        _office.Watch();

        Staff().ShouldBe(2_300_485);
        _here.Session.Row(2).ShouldNotContain("Ditt andra fönster");
        _here.Session.Model.Notice.ShouldNotBeNullOrEmpty();
    }

    private long? Staff() => _here.Session.Shown.Sheet.KronorOf("Egen personal")[1];
}
