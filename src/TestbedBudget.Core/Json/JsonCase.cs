using System.Text.Json;

namespace TestbedBudget.Core;

/// <summary>What closed sets share: the word "case" names the case, and each has a reader and a writer beside each other.</summary>
internal static class JsonCase
{
    public static void Case(this Utf8JsonWriter json, string word) => json.WriteString("case", word);

    public static string Case(this JsonElement json) => json.Text("case", JsonLimits.LongestIdentity);

    /// <summary>The document names a case that this program does not know.</summary>
    public static JsonPlaceException UnknownCase(this JsonElement json) =>
        new(json.Required("case"), JsonExpectation.KnownWord);

    /// <summary>A case was added to a closed set, and not to its JSON.</summary>
    public static InvalidOperationException Unknown(object value) => new($"{value.GetType().Name} has no JSON.");
}
