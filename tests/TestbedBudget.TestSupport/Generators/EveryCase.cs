using System.Reflection;
using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

/// <summary>
/// One value of every case of a closed set, made by reflection with every field filled in, so that a case that was
/// added and forgotten somewhere is found.
/// </summary>
public static class EveryCase
{
    public static IEnumerable<TSet> Of<TSet>(Dice dice)
        where TSet : class => CasesOf(typeof(TSet)).Select(type => (TSet)Make(type, dice, "")!);

    /// <summary>All sealed types of the closed set.</summary>
    public static IEnumerable<Type> CasesOf(Type set) =>
        set.Assembly.GetTypes().Where(type => set.IsAssignableFrom(type) && !type.IsAbstract).OrderBy(type => type.Name);

    private static object? Make(Type type, Dice dice, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Make(inner, dice, name);
        }

        return type switch
        {
            _ when type == typeof(string) => dice.Text(),
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => name.EndsWith("Year", StringComparison.Ordinal) ? 2024 : dice.Between(1, 9),
            _ when type == typeof(long) => (long)dice.Between(1, 9),
            _ when type == typeof(byte) => (byte)dice.Between(1, 9),
            _ when type == typeof(char) => (char)dice.Between('a', 'z'),
            _ when type == typeof(decimal) => dice.Between(1, 99_999) / 100m,
            _ when type == typeof(DateOnly) => dice.Day(),
            _ when type == typeof(Money) => Money.FromKronor(dice.Between(1, 9_999)),
            _ when type == typeof(Share) => new Share(dice.Between(1, 99) / 100m),
            _ when type == typeof(RowId) => new RowId($"r{dice.Between(1, 99)}"),
            _ when type == typeof(PeriodId) => new PeriodId(dice.Day()),
            _ when type == typeof(Formula) => Formula.FromSource($"{{n:r{dice.Between(1, 99)}}}*1.02"),
            _ when type == typeof(Timeline) => RandomProject.RandomTimeline(dice),
            _ when type == typeof(Project) => RandomProject.Of(dice),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(dice.Between(1, Enum.GetValues(type).Length - 1)),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => List(type, dice),
            _ when type.IsAbstract => Make(CasesOf(type).ElementAt(dice.Between(0, CasesOf(type).Count() - 1)), dice, name),
            _ when type.GetField("Rule", BindingFlags.Public | BindingFlags.Static) is { } single && single.FieldType == type =>
                single.GetValue(null),
            _ => Record(type, dice),
        };
    }

    private static object Record(Type type, Dice dice)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var made = constructor.Invoke(
            [.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType, dice, parameter.Name!))]);
        foreach (var property in type.GetProperties())
        {
            if (property.SetMethod is not null && constructor.GetParameters().All(given => given.Name != property.Name))
            {
                property.SetValue(made, Make(property.PropertyType, dice, property.Name));
            }
        }

        return made;
    }

    private static object List(Type type, Dice dice)
    {
        var item = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(item, 2);
        items.SetValue(Make(item, dice, ""), 0);
        items.SetValue(Make(item, dice, ""), 1);
        return typeof(ImmutableArray).GetMethods()
            .Single(method => method.Name == nameof(ImmutableArray.Create)
                && method.GetParameters() is [{ ParameterType.IsArray: true } only] && only.IsDefined(typeof(ParamArrayAttribute), false))
            .MakeGenericMethod(item).Invoke(null, [items])!;
    }
}
