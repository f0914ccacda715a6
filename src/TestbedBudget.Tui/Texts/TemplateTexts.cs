using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>The words around memo templates.</summary>
public abstract class TemplateTexts
{
    public abstract string Title { get; }
    public abstract string BuiltIn { get; }
    public abstract string NamesTitle { get; }

    public abstract string Taken(string name);

    public abstract string Fault(TemplateFault fault);

    /// <summary>What a placeholder says now; empty says nothing.</summary>
    public abstract string Says(string text);
}

public sealed class SwedishTemplateTexts : TemplateTexts
{
    public override string Title => "Mall för underlaget";
    public override string BuiltIn => "inbyggd";
    public override string NamesTitle => "Platshållare i texten";

    public override string Taken(string name) => $"Mallen {name} är vald; det som var skrivet är kvar.";

    public override string Fault(TemplateFault fault) => $"{fault.File} rad {fault.Line}: {{{{{fault.Name}}}}} är ingen känd platshållare.";

    public override string Says(string text) => text.Length == 0 ? "har inget att säga i ärendet" : text;
}

public sealed class EnglishTemplateTexts : TemplateTexts
{
    public override string Title => "Template of the memo";
    public override string BuiltIn => "built in";
    public override string NamesTitle => "Placeholders of the text";

    public override string Taken(string name) => $"The template {name} is chosen; what was written is still there.";

    public override string Fault(TemplateFault fault) => $"{fault.File} line {fault.Line}: {{{{{fault.Name}}}}} is no known placeholder.";

    public override string Says(string text) => text.Length == 0 ? "has nothing to say in the case" : text;
}
