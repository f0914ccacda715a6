namespace TestbedBudget.Tui;

/// <summary>The values of a dialog, by the names of its fields.</summary>
public sealed class FormValues
{
    // A dialog can have a field for each row.
    private readonly Dictionary<string, FormField> _byName = new(StringComparer.Ordinal);

    public FormValues(ImmutableArray<FormField> fields)
    {
        Fields = fields;
        foreach (var field in fields)
        {
            _byName.TryAdd(field.Name, field);
        }
    }

    public ImmutableArray<FormField> Fields { get; }

    /// <summary>The text of the field, trimmed; null when nothing is in it.</summary>
    public string? Text(string name) =>
        Named(name) is TextInput { Field.Text: var text } && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    public int Choice(string name) => ((ChoiceInput)Named(name)).Index;

    public bool Has(string name) => _byName.ContainsKey(name);

    /// <summary>The field of that name; null where there is none.</summary>
    public FormField? Find(string name) => _byName.GetValueOrDefault(name);

    private FormField Named(string name) =>
        Find(name) ?? throw new ArgumentException($"There is no field '{name}'.", nameof(name));
}
