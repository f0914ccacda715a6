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

    /// <summary>The field with what these values have in it already.</summary>
    public FormField Kept(FormField field) =>
        _byName.TryGetValue(field.Name, out var old) ? old with { Label = field.Label } : field;

    private FormField Named(string name) => _byName.TryGetValue(name, out var field)
        ? field
        : throw new ArgumentException($"There is no field '{name}'.", nameof(name));
}
