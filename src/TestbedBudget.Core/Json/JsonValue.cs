using System.Buffers.Text;

namespace TestbedBudget.Core;

/// <summary>A document that has been cut into its values.</summary>
internal sealed record JsonContent(ReadOnlyMemory<byte> Utf8, JsonToken[] Tokens);

/// <summary>A value of a document.</summary>
/// <param name="Place">Its token.</param>
internal readonly record struct JsonValue(JsonContent Content, int Place)
{
    public JsonKind Kind => Token.Kind;

    public JsonToken Token => Content.Tokens[Place];

    public ReadOnlySpan<byte> Utf8 => Content.Utf8.Span[Token.Start..Token.End];

    /// <summary>An object's member of this name, the last one; null when it has none.</summary>
    public JsonValue? Member(string name)
    {
        JsonValue? found = null;
        var (tokens, end) = (Content.Tokens, Token.Next);
        for (var place = Place + 1; place < end; place = tokens[place + 1].Next)
        {
            if (JsonString.Is(new JsonValue(Content, place).Between, name))
            {
                found = new JsonValue(Content, place + 1);
            }
        }

        return found;
    }

    /// <summary>The items of a list, or the values of an object's members.</summary>
    public JsonValue[] Items()
    {
        var items = new JsonValue[Token.Count];
        var names = Kind == JsonKind.Object ? 1 : 0;
        var place = Place + 1;
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = new JsonValue(Content, place + names);
            place = items[i].Token.Next;
        }

        return items;
    }

    /// <summary>The name that stands before this member of an object.</summary>
    public string? Name => (this with { Place = Place - 1 }).Text;

    /// <summary>What a text says; null where it cannot be told: bytes that are no UTF-8, or half a surrogate pair.</summary>
    public string? Text => JsonString.Read(Between);

    /// <summary>A number without point and exponent; null for any other.</summary>
    public long? Whole => Utf8Parser.TryParse(Utf8, out long number, out var read) && read == Utf8.Length ? number : null;

    /// <summary>Null for one that is too large. More decimals than there is room for are rounded away.</summary>
    public decimal? Number => Utf8Parser.TryParse(Utf8, out decimal number, out var read) && read == Utf8.Length ? number : null;

    private ReadOnlySpan<byte> Between => Utf8[1..^1];
}
