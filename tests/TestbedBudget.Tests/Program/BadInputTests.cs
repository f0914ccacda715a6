using System.Text;
using Shouldly;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class BadInputTests
{
    private const string Head = "Titel\n\nBokförda kostnader\t2024\t2025\tTotalt\n";
    private const string Rest = "Summa bokförda kostnader\t10\t10\t20\n\nFinansiär\t2024\t2025\tTotalt\nRegionen 1:1-medel\t10\t10\t20\nSumma finansiering\t10\t10\t20\n";

    [Theory]
    [InlineData("letters.txt", Head + "Egen personal\t1o\t10\t20\n" + Rest, "letters.txt, rad 4: \"1o\" i raden \"Egen personal\", kolumn 2024, är inget belopp: \"o\" hör inte dit.")]
    [InlineData("columns.txt", Head + "Egen personal\t10\t10\t10\t10\t10\n" + Rest, "columns.txt, rad 4: Raden \"Egen personal\" har 5 kolumner. Väntat: 3")]
    [InlineData("range.txt", Head + "Egen personal\t100000000000\t10\t20\n" + Rest, "range.txt, rad 4: \"100000000000\" i raden \"Egen personal\", kolumn 2024, ryms inte. Väntat: högst 99 999 999 999 kr.")]
    [InlineData("prose.txt", "Hej\n", "prose.txt: Det finns inga tabeller.")]
    [InlineData("empty.txt", "", "empty.txt: Texten är tom.")]
    [InlineData("broken.json", "{\n \"schema\": 1,\n", "broken.json, rad 3: Dokumentet: väntat JSON i UTF-8")]
    [InlineData("newer.json", "{\n \"schema\": 99\n}", "newer.json, rad 2: schema: 99. Väntat: ett format som programmet kan")]
    public void A_sentence_names_the_file_the_line_what_was_found_and_what_was_expected(string name, string content, string sentence)
    {
        using var program = new ProgramRun();
        var file = program.File(name, content);

        foreach (var command in (string[])["show", "import", "check", "export"])
        {
            var result = program.Run(command, file);

            result.Exit.ShouldBe(ExitCode.Usage);
            result.Out.ShouldBeEmpty();
            result.Error.ShouldContain(sentence, Case.Sensitive, command);
        }

        File.Exists(program.Database).ShouldBeFalse();
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_apart()
    {
        using var program = new ProgramRun();

        program.Run("show", program.File("latin.txt", Encoding.Latin1.GetBytes("Rad\nFinansiär\n"))).Error
            .ShouldContain("latin.txt, rad 2: Byte 8 på raden är 0xE4, som inte är UTF-8.");
        program.Run("show", program.File("binary.txt", [0x4D, 0x5A, 0, 0])).Error.ShouldContain("Filen är ingen text");
        program.Run("show", program.File("large.txt", new byte[100 * 1024 * 1024])).Error.ShouldContain("Väntat: högst 8 388 608 byte.");
    }

    [Fact]
    public void What_is_no_file_is_told_apart()
    {
        using var program = new ProgramRun();

        program.Run("show", program.Folder).Error.ShouldContain("är en mapp.");
        program.Run("show", Path.Combine(program.Folder, "none.txt")).Error.ShouldContain("filen finns inte.");
        program.Run("show", "23RS1").Error.ShouldContain("Ärendet \"23RS1\" finns inte");
        program.Run("show", "/dev/zero").Exit.ShouldBe(ExitCode.Usage);
    }

    [Theory]
    [InlineData(new[] { "show" }, "CASE|FILE saknas.")]
    [InlineData(new[] { "show", "a", "b" }, "\"b\" är ett argument för mycket.")]
    [InlineData(new[] { "show", "--jsn", "a" }, "Tillvalet --jsn finns inte.")]
    [InlineData(new[] { "show", "a", "--jsn" }, "Tillvalet --jsn finns inte.")]
    [InlineData(new[] { "list", "--lang", "fr" }, "--lang kan inte vara \"fr\". Väntat: sv | en.")]
    [InlineData(new[] { "list", "--lang" }, "--lang saknar värde. Väntat: --lang sv | en.")]
    [InlineData(new[] { "export", "a", "--format", "pdf" }, "--format kan inte vara \"pdf\". Väntat: md")]
    [InlineData(new[] { "export", "a", "--output", "" }, "--output saknar värde. Väntat: --output FILE.")]
    [InlineData(new[] { "backup", "" }, "FILE saknas.")]
    [InlineData(new[] { "doctor", "--salvage", "" }, "--salvage saknar värde. Väntat: --salvage FILE.")]
    [InlineData(new[] { "import", "" }, "FILE saknas.")]
    [InlineData(new[] { "list", "--db", "" }, "--db saknar värde. Väntat: --db FILE.")]
    [InlineData(new[] { "portfolio", "--json", "--format", "md" }, "--json och --format kan inte stå tillsammans.")]
    [InlineData(new[] { "--demo", "--read-only" }, "--demo och --read-only kan inte stå tillsammans.")]
    [InlineData(new[] { "--read-only", "--demo" }, "--demo och --read-only kan inte stå tillsammans.")]
    [InlineData(new[] { "--wrong" }, "Tillvalet --wrong finns inte.")]
    [InlineData(new[] { "--color", "blue" }, "--color kan inte vara \"blue\". Väntat: auto | none | 16 | 256.")]
    [InlineData(new[] { "one", "two" }, "\"two\" är ett argument för mycket.")]
    [InlineData(new[] { "one" }, "Kör programmet i en terminal")]
    [InlineData(new string[0], "Kör programmet i en terminal")]
    public void Wrong_usage_is_a_sentence_and_exit_code_2(string[] arguments, string sentence)
    {
        using var program = new ProgramRun();

        var result = program.Run(arguments);

        result.Exit.ShouldBe(ExitCode.Usage);
        result.Out.ShouldBeEmpty();
        result.Error.ShouldStartWith(sentence);
    }
}
