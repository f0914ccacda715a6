using System.Reflection;
using TestbedBudget.Core;

namespace TestbedBudget.Tests;

/// <summary>Makes one of each case of a closed set, whatever its parts, to see that each has words.</summary>
internal static class OneOfEach
{
    public static IReadOnlyList<T> Of<T>()
        where T : class =>
        [.. typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => (T)Make(type))];

    private static object Make(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public)
            .Where(candidate => candidate.GetParameters() is not [var only] || only.ParameterType != type)
            .MaxBy(candidate => candidate.GetParameters().Length);
        return constructor!.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType))]);
    }

    private static object? Value(Type type)
    {
        var place = new Place(TableKind.Costs, new RowId("1"), "Resor", new PeriodId(new DateOnly(2024, 1, 1)), "2024");
        return type == typeof(string) ? "2024"
            : type == typeof(Place) ? place
            : type == typeof(ImmutableArray<Place>) ? ImmutableArray.Create(place)
            : type == typeof(Refusal) ? new TitleMissing()
            : type == typeof(RowId) ? new RowId("1")
            : Nullable.GetUnderlyingType(type) is { } inner ? Value(inner)
            : type.IsValueType ? Activator.CreateInstance(type)
            : throw new InvalidOperationException($"No sample of {type.Name}.");
    }
}
