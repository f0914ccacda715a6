using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

/// <summary>Random choices that a seed repeats.</summary>
public sealed class Dice(int seed)
{
    private static readonly string[] Words =
        ["Egen personal", "Externa tjänster", "Resor och logi", "Örebro kommun", "1:1-medel", "å", "Indirekta kostnader (15 %)", "tab\there", "\"quoted\"", "Ö😀"];

    private readonly Random _random = new(seed);

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool Once(int inHowMany) => Between(1, inHowMany) == 1;

    public T One<T>(IReadOnlyList<T> of) => of[Between(0, of.Count - 1)];

    public T OneOf<T>()
        where T : struct, Enum => One(Enum.GetValues<T>());

    public ImmutableArray<T> Some<T>(int least, int most, Func<T> make) =>
        [.. Enumerable.Range(0, Between(least, most)).Select(_ => make())];

    public string Text() => Once(3) ? One(Words) : $"{One(Words)} {Between(1, 999)}";

    public string? TextOrNull() => Once(3) ? null : Text();

    public DateOnly Day() => new DateOnly(2019, 1, 1).AddDays(Between(0, 3_000));

    public Share Share() => new(Between(0, 10_000) / 10_000m);

    /// <summary>Mostly whole kronor; now and then zero, negative, or the largest that a cell holds.</summary>
    public Money Amount(Precision precision) => Between(1, 12) switch
    {
        1 => Money.Zero,
        2 => Money.FromKronor(-Between(1, 500_000)),
        3 => Once(4) ? Money.Largest : Money.FromKronor(Between(1, 9)),
        _ when precision == Precision.Ore => new Money(Between(0, 100_000_000)),
        _ => Money.FromKronor(Between(0, 5_000_000)),
    };
}
