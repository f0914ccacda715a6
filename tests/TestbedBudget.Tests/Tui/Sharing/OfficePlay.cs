using TestbedBudget.TestSupport;

namespace TestbedBudget.Tests;

/// <summary>Writes down what analysts do at their desks; after each step the file watch tells the others.</summary>
internal sealed class OfficePlay
{
    private readonly SharedTranscript _transcript = new();
    private readonly Office _office;
    private readonly Desk[] _desks;

    public OfficePlay(Office office, params Desk[] desks)
    {
        (_office, _desks) = (office, desks);
        foreach (var desk in desks)
        {
            _transcript.Shows(desk.User, desk.Screen);
        }
    }

    public OfficePlay Do(string who, string what, params ReadOnlySpan<string> keys)
    {
        Desk(who).Press(keys);
        return Shown(who, what, string.Join(' ', keys));
    }

    public OfficePlay Run(string who, string what, string command)
    {
        Desk(who).Run(command);
        var texts = Desk(who).Session.Model.Texts.Commands;
        return Shown(who, what, $"/ {texts.Of(command).Label}");
    }

    public override string ToString() => _transcript.ToString();

    private Desk Desk(string who) => Array.Find(_desks, desk => desk.User == who)!;

    private OfficePlay Shown(string who, string what, string keys)
    {
        _office.Watch();
        _transcript.Did(who, what, keys);
        foreach (var desk in _desks)
        {
            _transcript.Shows(desk.User, desk.Screen);
        }

        return this;
    }
}
