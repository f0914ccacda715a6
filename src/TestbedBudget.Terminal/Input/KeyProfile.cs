namespace TestbedBudget.Terminal;

/// <summary>Which keys the bytes stand for, where that cannot be found out: PuTTY's SCO and VT400 settings.</summary>
public enum KeyProfile
{
    Auto,
    Sco,
    Vt400,
}
