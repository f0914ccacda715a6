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
}
