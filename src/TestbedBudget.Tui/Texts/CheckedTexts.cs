using System.Globalization;

namespace TestbedBudget.Tui;

/// <summary>The words of the table that ends a check of several cases.</summary>
public abstract class CheckedTexts
{
    public abstract string Name { get; }
    public abstract string Errors { get; }
    public abstract string Warnings { get; }
    public abstract string Notes { get; }
    public abstract string NotRead { get; }

    /// <summary>The last line: how many were checked, and how many could not be read.</summary>
    public abstract string Sum(int count, int unread);

    public abstract string NothingIn(string folder);

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

public sealed class SwedishCheckedTexts : CheckedTexts
{
    public override string Name => "Ärende eller fil";
    public override string Errors => "Fel";
    public override string Warnings => "Varningar";
    public override string Notes => "Noteringar";
    public override string NotRead => "ej läst";

    public override string Sum(int count, int unread) =>
        $"{Number(count)} kontrollerade" + (unread > 0 ? $", {Number(unread)} kunde inte läsas" : "");

    public override string NothingIn(string folder) => $"{folder}: mappen har inga beslut (.txt .md .tsv .html .json).";
}

public sealed class EnglishCheckedTexts : CheckedTexts
{
    public override string Name => "Case or file";
    public override string Errors => "Errors";
    public override string Warnings => "Warnings";
    public override string Notes => "Notes";
    public override string NotRead => "not read";

    public override string Sum(int count, int unread) =>
        $"{Number(count)} checked" + (unread > 0 ? $", {Number(unread)} could not be read" : "");

    public override string NothingIn(string folder) => $"{folder}: the folder has no decisions (.txt .md .tsv .html .json).";
}
