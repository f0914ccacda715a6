using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Two analysts on one database, written down: what one does, and what the other's screen says of it.</summary>
public sealed class SharingTranscriptTests
{
    [Fact]
    public void Both_change_the_case_and_mine_goes_on_top() => Play(static play => play
        .Do("bo", "Öppnar ärendet", "Enter")
        .Do("anna", "Öppnar samma ärende; listan och titeln visar vem som har det", "Enter")
        .Do("anna", "Ändrar personal 2024 och resor 2025", "2310000", "Enter", "Down", "Right", "30000", "Enter")
        .Do("bo", "Ändrar personal och externa tjänster 2024", "2250000", "Enter", "220000", "Enter")
        .Do("bo", "Sparar en version med ett skäl", "Ctrl+S", "efter samtal med kommunen", "Enter")
        .Do("anna", "Sparar sin: ingenting skrivs över, de tre jämförs", "Ctrl+S", "offerten från ITR", "Enter")
        .Do("anna", "Går genom raderna", "Down", "Down", "Up", "Up")
        .Do("anna", "Väljer bos belopp där båda har ändrat", "Space")
        .Do("anna", "Och sitt eget igen", "Space")
        .Do("anna", "Lägger sina ändringar ovanpå; det sparas som version 3", "m")
        .ToString()).ShouldBeGolden("on-top");

    [Fact]
    public void Both_change_the_case_and_theirs_is_taken_with_mine_as_an_alternative() => Play(static play => play
        .Do("bo", "Öppnar ärendet, ändrar och sparar", "Enter")
        .Do("anna", "Öppnar ärendet och ändrar", "Enter", "2310000", "Enter")
        .Do("bo", "Ändrar och sparar", "2250000", "Enter", "Ctrl+S", "Enter")
        .Do("anna", "Sparar och får jämförelsen", "Ctrl+S", "Enter")
        .Do("anna", "Tar deras, och behåller sitt som ett alternativ", "t", "Enter")
        .Run("anna", "Alternativet finns under Pröva", "scenarios")
        .ToString()).ShouldBeGolden("theirs-and-mine");

    [Fact]
    public void Both_change_the_case_and_mine_becomes_a_case_of_its_own() => Play(static play => play
        .Do("bo", "Öppnar ärendet", "Enter")
        .Do("anna", "Öppnar ärendet och ändrar", "Enter", "2310000", "Enter")
        .Do("bo", "Ändrar och sparar", "2250000", "Enter", "Ctrl+S", "Enter")
        .Do("anna", "Sparar och får jämförelsen", "Ctrl+S", "Enter")
        .Do("anna", "Sparar sitt som ett eget ärende utan Dnr", "k", "Enter")
        .Do("anna", "Går till listan: båda ärendena finns", "Ctrl+O")
        .ToString()).ShouldBeGolden("a-copy");

    [Fact]
    public void A_draft_is_looked_at_and_taken_over_and_its_owner_is_told() => Play(static play => play
        .Do("anna", "Öppnar ärendet och ändrar två belopp", "Enter", "2310000", "Enter", "220000", "Enter")
        .Do("bo", "Ser utkastet i listan och öppnar det", "u")
        .Do("bo", "Tittar på det; ingenting kan ändras", "Enter", "5")
        .Do("bo", "Går tillbaka och tar över det", "Escape", "u", "t")
        .Do("bo", "Ja", "j")
        .Do("anna", "Läser vad som hänt och tittar på utkastet", "Down", "Enter")
        .Do("anna", "Går tillbaka", "Escape")
        .ToString()).ShouldBeGolden("taken-over");

    [Fact]
    public void A_newer_version_is_seen_and_shown() => Play(static play => play
        .Do("anna", "Öppnar ärendet", "Enter")
        .Do("bo", "Öppnar ärendet, ändrar och sparar", "Enter", "2250000", "Enter", "Ctrl+S", "rättat", "Enter")
        .Run("anna", "Visar den nyare versionen", "newer-version")
        .Run("bo", "Sätter ärendet på granskning", "set-state")
        .Do("bo", "Väljer", "Down", "Enter")
        .ToString()).ShouldBeGolden("newer");

    private static string Play(Func<OfficePlay, string> play)
    {
        using var office = Office.WithExtension();
        return play(new OfficePlay(office, office.Sit("anna"), office.Sit("bo")));
    }
}
