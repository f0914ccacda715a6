using System.Text.Json;
using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>The grant: its amount, its shares on four bases, its cap, and what was decided before.</summary>
internal static class GrantJson
{
    public static void Write(Utf8JsonWriter json, GrantFigures grant, Money? statedIncrease, Precision precision)
    {
        json.WriteStartObject();
        json.WriteString("row", grant.Row?.Row.Label);
        json.Amount("amount", grant.Amount, precision);
        json.WriteString("basis", JsonWord.Of(grant.Basis));
        json.Share("share", grant.Share);
        json.Share("statedShare", grant.StatedShare);
        json.WriteStartObject("shares");
        foreach (var shares in grant.Shares)
        {
            json.WritePropertyName(JsonWord.Of(shares.Basis));
            WriteShares(json, shares, precision);
        }

        json.WriteEndObject();
        json.Amount("cap", grant.Cap, precision);
        json.WriteBoolean("capFollowsRow", grant.CapFollowsRow);
        json.Amount("room", grant.Room, precision);
        json.Amount("roomToLimit", grant.RoomToLimit, precision);
        json.Amount("slack", grant.Slack, precision);
        WritePrevious(json, grant, statedIncrease, precision);
        WritePlan(json, grant, precision);
        json.WriteEndObject();
    }

    private static void WriteShares(Utf8JsonWriter json, GrantShares shares, Precision precision)
    {
        json.WriteStartObject();
        json.Amount("base", shares.Total.Base, precision);
        json.Share("total", shares.Total.Share);
        json.WriteStartArray("periods");
        foreach (var point in shares.Periods)
        {
            json.Share(point.Share);
        }

        json.WriteEndArray();
        json.WriteStartArray("cumulative");
        foreach (var point in shares.Periods)
        {
            json.Share(point.Cumulative);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePrevious(Utf8JsonWriter json, GrantFigures grant, Money? statedIncrease, Precision precision)
    {
        var decision = grant.PreviousDecision;
        json.Amount("previous", decision?.Grant, precision);
        json.Date("previousFirst", decision?.First);
        json.Date("previousLast", decision?.Last);
        json.Months("previousMonths", decision?.Months);
        json.Amount("increase", grant.Increase, precision);
        json.Amount("statedIncrease", statedIncrease, precision);
        json.Date("previousDecision", decision?.Date);
        if (grant.Remaining is not { } remaining)
        {
            json.WriteNull("remaining");
            return;
        }

        json.WriteStartObject("remaining");
        json.Amount("decided", remaining.Decided, precision);
        json.Amount("used", remaining.Used, precision);
        json.Amount("left", remaining.Left, precision);
        json.Amount("increase", remaining.Increase, precision);
        json.Amount("future", remaining.Future, precision);
        json.Amount("difference", remaining.Difference, precision);
        json.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter json, GrantFigures grant, Precision precision)
    {
        json.WriteStartArray("plan");
        foreach (var years in grant.Plan)
        {
            json.WriteStartObject();
            json.WriteNumber("first", years.First);
            json.WriteNumber("last", years.Last);
            json.Amount("amount", years.Amount, precision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
