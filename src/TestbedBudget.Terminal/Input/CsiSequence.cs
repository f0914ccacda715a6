namespace TestbedBudget.Terminal;

/// <summary>The numbers of a control sequence. Missing ones are 0; of sub-parameters only the first counts.</summary>
internal readonly ref struct CsiSequence
{
    private const int MaxNumbers = 8;
    private const int MaxNumber = 65535;

    private readonly Span<int> _numbers;

    public CsiSequence(ReadOnlySpan<byte> body, byte final, Span<int> room)
    {
        _numbers = room[..MaxNumbers];
        _numbers.Clear();
        if (body is [>= (byte)'<' and <= (byte)'?', ..])
        {
            Prefix = body[0];
            body = body[1..];
        }

        Count = Read(body);
        Final = Count > MaxNumbers ? (byte)0 : final;
    }

    public byte Prefix { get; }

    /// <summary>0 if there are more numbers than any sequence has: that is none.</summary>
    public byte Final { get; }

    public int Count { get; }

    public int this[int index] => _numbers[index];

    /// <summary>Modifiers are sent as 1 + bits; the bit for Meta is Alt to us.</summary>
    public static KeyModifiers Modifiers(int number)
    {
        var bits = Math.Max(number, 1) - 1;
        return (KeyModifiers)((bits & 7) | ((bits & 8) >> 2));
    }

    private int Read(ReadOnlySpan<byte> body)
    {
        var (index, inSub) = (0, false);
        foreach (var value in body)
        {
            if (value is (byte)';')
            {
                (index, inSub) = (index + 1, false);
                if (index == MaxNumbers)
                {
                    return MaxNumbers + 1;
                }
            }
            else if (value is (byte)':')
            {
                inSub = true;
            }
            else if (!inSub && value is >= (byte)'0' and <= (byte)'9')
            {
                _numbers[index] = Math.Min((_numbers[index] * 10) + value - '0', MaxNumber);
            }
        }

        return body.IsEmpty ? 0 : index + 1;
    }
}
