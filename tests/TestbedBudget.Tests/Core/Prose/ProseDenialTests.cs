using Shouldly;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What a sentence denies is not corrected, and what it says in unusual forms is.</summary>
public sealed class ProseDenialTests
{
    [Theory]
    [InlineData("Projektet förlängs med ett år och ett halvt.", "ett år och ett halvt rätt AddedMonths")]
    [InlineData("Utan förlängning av projektet till den 31 mars 2026 kan målen inte nås.", "den 31 mars 2026 okänt")]
    [InlineData("Projektet förlängs inte till 2026-03-31.", "2026-03-31 okänt")]
    [InlineData("Ingen utökning av medfinansieringen med 500 000 kr behövs.", "500 000 kr okänt")]
    [InlineData("Målen nås inte, och därför behövs en förlängning av projektet till 2026-03-31.", "2026-03-31 fel: 2026-02-28")]
    [InlineData("Medfinansieringen uppgår till högst SEK 6 011 858.", "SEK 6 011 858 fel: SEK 6 011 857")]
    [InlineData("Medfinansieringen uppgår till högst 6.011.858 kr.", "6.011.858 kr fel: 6 011 857 kr")]
    public void What_is_denied_is_not_compared_and_unusual_forms_are(string text, string expected) =>
        string.Join('|', ProseCheckTests.Traced(Sample.Seed1Case, text)).ShouldBe(expected);

    [Theory]
    [InlineData("Projektet förlängs utan utökad medfinansiering till 2027-08-31.", "2027-08-31 fel: 2026-02-28")]
    [InlineData("Projektet förlängs utan nya medel med 30 månader.", "30 månader fel: 18 månader")]
    [InlineData("Projektet förlängs utan nya medel med ytterligare 30 månader.", "30 månader fel: 18 månader")]
    [InlineData("Projektperioden sträcker sig utan avbrott till 2027-12-31.", "2027-12-31 fel: 2026-02-28")]
    [InlineData("Projekttiden har inga uppehåll och ingen paus till och med 2027-12-31.", "2027-12-31 fel: 2026-02-28")]
    [InlineData("Sökanden ansöker om en utökning av projektets medfinansiering utan förlängning med 500 000 kr.", "500 000 kr fel: 1 899 876 kr")]
    public void What_is_missing_is_denied_alone_and_what_is_named_before_it_is_not(string text, string expected) =>
        string.Join('|', ProseCheckTests.Traced(Sample.Seed1Case, text)).ShouldBe(expected);

    [Theory]
    [InlineData("Utan nya medel förlängs projektet med 30 månader.", "30 månader fel: 18 månader")]
    [InlineData("Utan nya medel förlängs projektet till 2027-12-31.", "2027-12-31 fel: 2026-02-28")]
    [InlineData("Utan nya medel förlängs projekttiden till 2027-12-31.", "2027-12-31 fel: 2026-02-28")]
    [InlineData("Utan att projektet förlängs med 30 månader nås inte målen.", "30 månader okänt")]
    [InlineData("Utan att projektet förlängs till 2027-12-31 nås inte målen.", "2027-12-31 okänt")]
    public void What_is_done_without_ends_at_the_verb(string text, string expected) =>
        string.Join('|', ProseCheckTests.Traced(Sample.Seed1Case, text)).ShouldBe(expected);

    [Theory]
    [InlineData("Projektet klarar sig utan förlängning med 30 månader.", "30 månader okänt")]
    [InlineData("Utan ytterligare 30 månader i projektet nås inte målen.", "30 månader okänt")]
    [InlineData("Inga medel gör att projektet förlängs till 2027-12-31.", "2027-12-31 okänt")]
    [InlineData("Det behövs inga beslut om förlängning av projektet till 2027-12-31.", "2027-12-31 okänt")]
    [InlineData("Projektperioden sträcker sig aldrig till 2027-12-31.", "2027-12-31 okänt")]
    [InlineData("Projektperioden blir ej 30 månader.", "30 månader okänt")]
    [InlineData("En utökning av medfinansieringen är varken aktuell nu eller senare med 500 000 kr.", "500 000 kr okänt")]
    public void What_stands_behind_a_denial_and_what_a_verb_denies_is_not_compared(string text, string expected) =>
        string.Join('|', ProseCheckTests.Traced(Sample.Seed1Case, text)).ShouldBe(expected);

    [Theory]
    [InlineData("inte bara")]
    [InlineData("inte enbart")]
    [InlineData("inte endast")]
    [InlineData("inte minst")]
    public void More_than_what_is_named_denies_nothing(string more) =>
        ProseCheckTests.Traced(Sample.Seed1Case, $"Projektet förlängs {more} till 2027-12-31.").ShouldBe(["2027-12-31 fel: 2026-02-28"]);
}
