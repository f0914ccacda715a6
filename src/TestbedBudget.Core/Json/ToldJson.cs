using System.Text.Json;

namespace TestbedBudget.Core;

/// <summary>What the prose told when it was right, and what an import's sentences said.</summary>
internal static class ToldJson
{
    public static void Write(Utf8JsonWriter json, Told told)
    {
        json.WriteStartObject();
        json.Text("said", told.Said);
        json.List("figures", told.Figures, static (to, figure) => to.WriteStringValue(figure.Key));
        json.WriteEndObject();
    }

    public static Told Read(JsonElement json) => new(json.Text("said"), json.List("figures", ReadFigure));

    public static void WriteClaim(Utf8JsonWriter json, PrintedClaim claim)
    {
        json.WriteStartObject();
        json.Text("sentence", claim.Sentence);
        json.Text("said", claim.Said);
        json.Text("shouldBe", claim.ShouldBe);
        json.Flag("isWording", claim.IsWording);
        json.WriteEndObject();
    }

    public static PrintedClaim ReadClaim(JsonElement json) => new(
        json.Text("sentence", JsonLimits.LongestBody), json.Text("said"), json.OptionalText("shouldBe"), json.Flag("isWording"));

    private static FigureId ReadFigure(JsonElement json) => json.AsText(JsonLimits.LongestText) is var key && FigureId.Read(key) is { } figure
        ? figure
        : throw new JsonPlaceException(json, JsonExpectation.KnownWord, "costs/sum/total, cap, lastDay …");
}
