using System.Collections;
using System.Globalization;
using System.Text;

namespace TestbedBudget.TestSupport;

/// <summary>
/// Any immutable data as text, by reflection and to the last field: equal texts are equal data. Records compare their
/// lists by reference, so tests compare these texts instead.
/// </summary>
public static class StructureText
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null\n");
                break;
            case string or bool or Enum or DateOnly or DateTimeOffset or int or long:
                text.Append(CultureInfo.InvariantCulture, $"{value}\n");
                break;
            case decimal number:
                text.Append(number.ToString("0.############################", CultureInfo.InvariantCulture)).Append('\n');
                break;
            case IEnumerable list:
                text.Append("[\n");
                foreach (var item in list)
                {
                    Indent(text, depth + 1);
                    Append(text, item, depth + 1);
                }

                Indent(text, depth);
                text.Append("]\n");
                break;
            default:
                AppendFields(text, value, depth);
                break;
        }
    }

    private static void AppendFields(StringBuilder text, object value, int depth)
    {
        text.Append(value.GetType().Name).Append('\n');
        const System.Reflection.BindingFlags Fields = System.Reflection.BindingFlags.Instance
            | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public;
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(Fields).Where(field => field.DeclaringType == type))
            {
                Indent(text, depth + 1);
                text.Append(field.Name).Append(": ");
                Append(text, field.GetValue(value), depth + 1);
            }
        }
    }

    private static void Indent(StringBuilder text, int depth) => text.Append(' ', depth * 2);
}
