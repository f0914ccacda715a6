namespace TestbedBudget.Core;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind
{
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,
}

/// <summary>Where a value stands in a document, or the name of a member, which stands before its value.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The byte after it.</param>
/// <param name="Next">The token after it and all that is in it.</param>
/// <param name="Count">How many items or members it has.</param>
internal readonly record struct JsonToken(JsonKind Kind, int Start, int End, int Next, int Count);

/// <summary>Cuts a document into its values (RFC 8259), in one pass. What a text says is read when it is asked for.</summary>
/// <remarks>
/// The library's reader has ten of its methods compiled at each start, which is a sixth of one. A law holds this one to
/// the library's answers.
/// </remarks>
internal ref struct JsonScanner
{
    // Bytes of a document for each token, nearly.
    private const int BytesPerToken = 8;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly bool _refusesDoubles;
    private JsonToken[] _tokens;
    private int _count;
    private int _at;

    private JsonScanner(ReadOnlySpan<byte> utf8, bool refusesDoubles)
    {
        _utf8 = utf8;
        _refusesDoubles = refusesDoubles;
        _tokens = new JsonToken[(utf8.Length / BytesPerToken) + 1];
    }

    private readonly byte Byte => _at < _utf8.Length ? _utf8[_at] : (byte)0;

    /// <summary>The document's values, the whole of it first; null when it is no JSON from the byte at <paramref name="end"/> on.</summary>
    /// <param name="refusesDoubles">A name that stands twice in an object is an error.</param>
    public static JsonToken[]? Scan(ReadOnlySpan<byte> utf8, bool refusesDoubles, out int end)
    {
        var scanner = new JsonScanner(utf8, refusesDoubles);
        var isJson = scanner.Value(depth: 0);
        scanner.SkipBlanks();
        end = scanner._at;
        return isJson && end == utf8.Length ? scanner._tokens : null;
    }

    private bool Value(int depth)
    {
        SkipBlanks();
        return Byte switch
        {
            (byte)'{' => depth < JsonLimits.MostDepth && Object(depth + 1),
            (byte)'[' => depth < JsonLimits.MostDepth && Array(depth + 1),
            (byte)'"' => String(),
            (byte)'n' => Word("null"u8, JsonKind.Null),
            (byte)'f' => Word("false"u8, JsonKind.False),
            (byte)'t' => Word("true"u8, JsonKind.True),
            _ => Number(),
        };
    }

    private bool Object(int depth)
    {
        var (place, start, members) = (Open(), _at++, 0);
        var names = _refusesDoubles ? new HashSet<string>(StringComparer.Ordinal) : null;
        SkipBlanks();
        if (Byte != '}')
        {
            do
            {
                SkipBlanks();
                if (Byte != '"' || !String() || (names is not null && !IsNew(names)))
                {
                    return false;
                }

                SkipBlanks();
                if (!Take(':') || !Value(depth))
                {
                    return false;
                }

                members++;
                SkipBlanks();
            }
            while (Take(','));
        }

        return Take('}') && Close(place, JsonKind.Object, start, members);
    }

    private bool Array(int depth)
    {
        var (place, start, items) = (Open(), _at++, 0);
        SkipBlanks();
        if (Byte != ']')
        {
            do
            {
                if (!Value(depth))
                {
                    return false;
                }

                items++;
                SkipBlanks();
            }
            while (Take(','));
        }

        return Take(']') && Close(place, JsonKind.Array, start, items);
    }

    // No control characters, and no other escapes than those of JSON.
    private bool String()
    {
        var start = _at++;
        while (Byte >= ' ' && Byte != '"')
        {
            if (Byte == '\\' && !Escape())
            {
                return false;
            }

            _at++;
        }

        return Take('"') && Add(JsonKind.String, start);
    }

    // Up to the last character of the escape.
    private bool Escape()
    {
        _at++;
        if (Byte != 'u')
        {
            return (char)Byte is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't';
        }

        for (var i = 0; i < JsonString.HexDigits; i++)
        {
            _at++;
            if (!char.IsAsciiHexDigit((char)Byte))
            {
                return false;
            }
        }

        return true;
    }

    private bool Number()
    {
        var start = _at;
        Take('-');
        var isNumber = Take('0') || Digits();
        if (isNumber && Take('.'))
        {
            isNumber = Digits();
        }

        if (isNumber && (Take('e') || Take('E')))
        {
            _ = Take('+') || Take('-');
            isNumber = Digits();
        }

        return isNumber && Add(JsonKind.Number, start);
    }

    private bool Digits()
    {
        var start = _at;
        while (char.IsAsciiDigit((char)Byte))
        {
            _at++;
        }

        return _at > start;
    }

    private bool Word(ReadOnlySpan<byte> word, JsonKind kind)
    {
        var start = _at;
        foreach (var letter in word)
        {
            if (!Take((char)letter))
            {
                return false;
            }
        }

        return Add(kind, start);
    }

    private bool Take(char expected)
    {
        var isThere = Byte == expected;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void SkipBlanks()
    {
        while (Byte is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _at++;
        }
    }

    private readonly bool IsNew(HashSet<string> names)
    {
        var name = _tokens[_count - 1];
        return JsonString.Read(_utf8[(name.Start + 1)..(name.End - 1)]) is { } text && names.Add(text);
    }

    private bool Add(JsonKind kind, int start)
    {
        var place = Open();
        return Close(place, kind, start, count: 0);
    }

    private int Open()
    {
        if (_count == _tokens.Length)
        {
            System.Array.Resize(ref _tokens, 2 * _count);
        }

        return _count++;
    }

    private readonly bool Close(int place, JsonKind kind, int start, int count)
    {
        _tokens[place] = new JsonToken(kind, start, _at, _count, count);
        return true;
    }
}
