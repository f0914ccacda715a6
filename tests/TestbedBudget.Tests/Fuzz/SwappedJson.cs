using System.Text.Json.Nodes;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace TestbedBudget.Tests;

/// <summary>Documents whose structure is right and whose values are not: numbers at their ends, other words, lost and doubled parts.</summary>
internal static class SwappedJson
{
    private static readonly string[] Texts =
        ["", "~", "\u001b]0;x\a", "\u202ecba", "1", "2024-02-31", "2999-12-31", "1900-01-01", "spread", "=1/0", "B1", "x\ty", new('å', 10_001)];

    private static readonly string[] Numbers =
        ["0", "-1", "1", "0.01", "99999999999", "-99999999999", "100000000000", "0.005", "1e11", "12345678901234567890", "2147483647", "0.333333333333333333333333333"];

    public static string Of(Dice dice, IReadOnlyList<Workbook> workbooks) => Swapped(dice, WorkbookJson.Write(dice.One(workbooks)));

    public static string OfChange(Dice dice, Workbook workbook) =>
        Swapped(dice, ChangeJson.Write(RandomEdit.Taken(dice, workbook, 1).Changes is [var change, ..] ? change : new StartAmendment()));

    private static string Swapped(Dice dice, byte[] document)
    {
        var root = JsonNode.Parse(document)!;
        for (var change = dice.Between(1, 5); change > 0; change--)
        {
            List<JsonNode> all = [];
            Collect(root, all);
            Change(dice.One(all), dice, all);
        }

        return root.ToJsonString();
    }

    private static void Collect(JsonNode node, List<JsonNode> into)
    {
        into.Add(node);
        switch (node)
        {
            case JsonObject part:
                foreach (var (_, child) in part.Where(property => property.Value is not null))
                {
                    Collect(child!, into);
                }

                break;
            case JsonArray list:
                foreach (var child in list.Where(item => item is not null))
                {
                    Collect(child!, into);
                }

                break;
        }
    }

    private static void Change(JsonNode node, Dice dice, List<JsonNode> all)
    {
        switch (node.Parent)
        {
            case JsonObject parent:
                var name = node.GetPropertyName();
                switch (dice.Between(1, 6))
                {
                    case 1:
                        parent.Remove(name);
                        break;
                    case 2:
                        parent[name] = null;
                        break;
                    default:
                        parent[name] = Value(dice, all);
                        break;
                }

                break;
            case JsonArray parent:
                var index = node.GetElementIndex();
                switch (dice.Between(1, 6))
                {
                    case 1:
                        parent.RemoveAt(index);
                        break;
                    case 2:
                        for (var times = dice.Between(1, 30); times > 0; times--)
                        {
                            parent.Insert(index, node.DeepClone());
                        }

                        break;
                    default:
                        parent[index] = Value(dice, all);
                        break;
                }

                break;
        }
    }

    private static JsonNode? Value(Dice dice, List<JsonNode> all) => dice.Between(1, 5) switch
    {
        1 => JsonValue.Create(dice.One(Texts)),
        2 => JsonNode.Parse(dice.One(Numbers)),
        3 => JsonValue.Create(dice.Once(2)),
        _ => dice.One(all).DeepClone(),
    };
}
