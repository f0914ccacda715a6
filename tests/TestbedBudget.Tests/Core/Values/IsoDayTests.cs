using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using Xunit;

namespace TestbedBudget.Tests;

public static class IsoDayTests
{
    [Fact]
    public static void Every_day_is_written_as_the_library_writes_it_and_read_again()
    {
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue; day = day.AddDays(1))
        {
            var text = IsoDay.Text(day);
            if (day.Day == 1)
            {
                text.ShouldBe(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            if (IsoDay.Read(text) != day)
            {
                throw new InvalidOperationException($"{text} is read as {IsoDay.Read(text)}.");
            }
        }
    }

    [Fact]
    public static void What_is_near_to_a_day_is_read_as_the_library_reads_it()
    {
        var near = from day in Gen.Choose(0, DateOnly.MaxValue.DayNumber)
                   from at in Gen.Choose(0, IsoDay.Length - 1)
                   from put in Gen.Elements("0123456789-/ Tx ".ToCharArray())
                   select IsoDay.Text(DateOnly.FromDayNumber(day)).Remove(at, 1).Insert(at, put.ToString());
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(near.ToArbitrary(), static text =>
            IsoDay.Read(text) == (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-08-3")]
    [InlineData("2026-08-311")]
    [InlineData(" 2026-08-31")]
    [InlineData("2026-02-29")]
    [InlineData("2026-00-10")]
    [InlineData("0000-01-01")]
    [InlineData("2026-13-01")]
    [InlineData("2026-1２-01")]
    public static void Anything_else_is_no_day(string text) => IsoDay.Read(text).ShouldBeNull();

    [Fact]
    public static void No_day_has_no_text() => IsoDay.Text(null).ShouldBeNull();
}
