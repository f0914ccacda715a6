namespace TestbedBudget.Core;

/// <summary>
/// What an imported memo's sentence on the decision said that its own tables and terms do not. The sentence is written
/// anew from the figures, so this is the only trace of it.
/// </summary>
/// <param name="Said">The number, or the words, as printed.</param>
/// <param name="ShouldBe">What the figures give; of words the amount that they are said of.</param>
/// <param name="IsWording">The grant was called a budget.</param>
public sealed record PrintedClaim(string Sentence, string Said, string? ShouldBe, bool IsWording)
{
    /// <summary>The claims of the sentences, as they were printed, of a case that was just read.</summary>
    public static ImmutableArray<PrintedClaim> Of(Workbook workbook, ImmutableArray<string> sentences)
    {
        var found = new List<Finding>();
        var check = ProseCheck.Of(workbook, Sheet.Of(workbook.Base));
        foreach (var sentence in sentences)
        {
            foreach (var traced in check.Trace(sentence))
            {
                ProseFindings.Add(traced, static (_, _) => null, found);
            }
        }

        var claims = ImmutableArray.CreateBuilder<PrintedClaim>();
        foreach (var finding in found)
        {
            claims.Add(finding is TextDiffers text
                ? new PrintedClaim(text.Sentence, text.Said, text.ShouldBe, IsWording: false)
                : new PrintedClaim(((WordingDiffers)finding).Sentence, ((WordingDiffers)finding).Said, ((WordingDiffers)finding).Amount, IsWording: true));
        }

        return claims.ToImmutable();
    }

    internal Finding ToFinding() => IsWording
        ? new WordingDiffers(null, Sentence, Said, ShouldBe ?? "")
        : new TextDiffers(null, Sentence, Said, ShouldBe, null);
}
