using System.Text.Json;

namespace TestbedBudget.Core;

internal static class HeaderJson
{
    public static void Write(Utf8JsonWriter json, Header header)
    {
        json.WriteStartObject();
        json.Text("title", header.Title);
        json.Text("caseNumber", header.CaseNumber);
        json.Text("applicant", header.Applicant);
        json.Text("officer", header.Officer);
        json.Text("unit", header.Unit);
        json.Text("forum", header.Forum);
        json.Date("memoDate", header.MemoDate);
        json.WriteEndObject();
    }

    public static Header Read(JsonElement json) => new()
    {
        Title = json.Text("title"),
        CaseNumber = json.OptionalText("caseNumber"),
        Applicant = json.OptionalText("applicant"),
        Officer = json.OptionalText("officer"),
        Unit = json.OptionalText("unit"),
        Forum = json.OptionalText("forum"),
        MemoDate = json.OptionalDate("memoDate"),
    };
}

internal static class GrantTermsJson
{
    public static void Write(Utf8JsonWriter json, GrantTerms terms)
    {
        json.WriteStartObject();
        json.Row("row", terms.Row);
        json.Share("share", terms.Share);
        json.WriteString("basis", JsonWords.ShareBasis[(int)terms.Basis]);
        json.Amount("cap", terms.Cap);
        json.WriteEndObject();
    }

    public static GrantTerms Read(JsonElement json) => new()
    {
        Row = json.Optional("row") is null ? null : json.Row("row"),
        Share = json.OptionalShare("share"),
        Basis = (ShareBasis)json.Word("basis", JsonWords.ShareBasis),
        Cap = json.OptionalAmount("cap"),
    };
}

internal static class LimitsJson
{
    public static void Write(Utf8JsonWriter json, Limits limits)
    {
        json.WriteStartObject();
        json.Share("largestShare", limits.LargestShare);
        json.Share("monthlyJump", limits.MonthlyJump);
        json.Amount("smallestMonthlyJump", limits.SmallestMonthlyJump);
        json.Share("materialChange", limits.MaterialChange);
        json.Amount("smallestMaterialChange", limits.SmallestMaterialChange);
        json.WriteEndObject();
    }

    public static Limits Read(JsonElement json) => new()
    {
        LargestShare = json.Share("largestShare"),
        MonthlyJump = json.Share("monthlyJump"),
        SmallestMonthlyJump = json.Amount("smallestMonthlyJump"),
        MaterialChange = json.Share("materialChange"),
        SmallestMaterialChange = json.Amount("smallestMaterialChange"),
    };
}

/// <summary>A section of the memo.</summary>
internal static class MemoTextJson
{
    public static void Write(Utf8JsonWriter json, MemoSection section)
    {
        json.WriteStartObject();
        json.Text("heading", section.Heading);
        json.Text("body", section.Body);
        json.WriteEndObject();
    }

    public static MemoSection Read(JsonElement json) =>
        new(json.Text("heading"), json.Text("body", JsonLimits.LongestBody));
}

/// <summary>Notes and reviews.</summary>
internal static class NoteJson
{
    public static void Write(Utf8JsonWriter json, Note note)
    {
        json.WriteStartObject();
        json.Row("row", note.Row);
        json.Period("period", note.Period);
        json.Text("text", note.Text);
        json.WriteEndObject();
    }

    public static Note Read(JsonElement json) => new(
        json.Optional("row") is null ? null : json.Row("row"),
        json.Optional("period") is null ? null : json.Period("period"),
        json.Text("text", JsonLimits.LongestBody));

    public static void WriteReview(Utf8JsonWriter json, Review review)
    {
        json.WriteStartObject();
        json.Text("finding", review.Finding);
        json.Text("reason", review.Reason);
        json.Text("by", review.By);
        json.Date("on", review.On);
        json.WriteEndObject();
    }

    public static Review ReadReview(JsonElement json) =>
        new(json.Text("finding"), json.Text("reason"), json.Text("by"), json.Date("on"));
}
