using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Painting;

/// <summary>The sentences above a list: where there is no room for all of them, the last one stands and what is left out is marked.</summary>
public sealed class PickIntroTests
{
    [Theory]
    [InlineData(40, 10, "sv")]
    [InlineData(40, 10, "en")]
    [InlineData(60, 20, "sv")]
    public void Whoever_writes_is_told_that_the_text_is_still_there_on_the_smallest_screen_too(int columns, int rows, string language)
    {
        var session = Session.Open(Sample.Seed1Case, columns, rows, language == "sv" ? Texts.Swedish : Texts.English)
            .Press("Ctrl+P", "e", "n").Type("Skäl").Press("Enter").Type("Kommunen betalar");
        session.Model.Top.ShouldBeOfType<EditorLayer>();

        var told = Telling.Tell(session.Model, new Notice(1, Sample.Seed1Case.Key, "bo", new DateTimeOffset(new DateTime(2025, 11, 20, 10, 42, 0, DateTimeKind.Local)), 3, 2));

        session.Show(told.Model).Screen.ShouldBeGolden($"taken-{columns}x{rows}-{language}");
    }
}
