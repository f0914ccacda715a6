using TestbedBudget.Core;
using TestbedBudget.Memos;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

public sealed class SwedishReadErrorTexts : ReadErrorTexts
{
    protected override string BinaryFile => "Filen är ingen text: den innehåller nolltecken. Väntat: ett beslutsunderlag som text.";

    protected override string EmptyText => "Texten är tom. Väntat: ett beslutsunderlag med två tabeller.";

    protected override string NoTables =>
        "Det finns inga tabeller. Väntat: en kostnadstabell (\"Bokförda kostnader\" och år) och en finansieringstabell (\"Finansiär\" och år).";

    public override string Ambiguous(AmbiguousRow row) =>
        $"Raden \"{row.Text}\" kan delas upp på {Whole(row.Readings.Length)} sätt: {Ways(row)}. "
        + "Öppna filen i programmet och välj, eller skilj kolumnerna med tabb.";

    protected override string NotUtf8(int position, byte found) =>
        $"Byte {Whole(position)} på raden är {Hexadecimal(found)}, som inte är UTF-8. Spara texten som UTF-8 och läs in den igen.";

    protected override string FileTooLarge(long most) => $"Filen är för stor. Väntat: högst {Whole(most)} byte.";

    protected override string TableMissing(TableKind table) => table == TableKind.Costs
        ? "Kostnadstabellen saknas. Väntat: en rad som börjar med \"Bokförda kostnader\" och år."
        : "Finansieringstabellen saknas. Väntat: en rad som börjar med \"Finansiär\" och år.";

    protected override string TableTwice(TableKind table, int firstLine) =>
        $"{(table == TableKind.Costs ? "Kostnadstabellen" : "Finansieringstabellen")} finns två gånger; "
        + $"den första börjar på rad {Whole(firstLine)}. Väntat: en av varje.";

    protected override string ColumnNotAPeriod(string found) =>
        $"Kolumnen \"{found}\" är ingen period. Väntat: ett år, ett spann som 2021-2023, eller Totalt.";

    protected override string ColumnsNotContiguous(string column, string previous) =>
        $"Kolumnen \"{column}\" följer inte på \"{previous}\". Väntat: perioder i ordning, utan glapp.";

    protected override string TooManyColumns(int found, int most) =>
        $"Tabellen har {Whole(found)} perioder. Väntat: högst {Whole(most)}.";

    protected override string ColumnsDiffer(string costs, string financing) =>
        $"Kostnaderna har perioderna {costs}, finansieringen {financing}. Väntat: samma i båda tabellerna.";

    protected override string WrongColumnCount(string row, int found, int expected) =>
        $"Raden \"{row}\" har {Whole(found)} kolumner. Väntat: {Whole(expected)}, som i tabellens huvud.";

    protected override string AmountUnreadable(string row, string column, string found, string character) =>
        $"\"{found}\" i raden \"{row}\", kolumn {column}, är inget belopp: {character} hör inte dit. Väntat: siffror, t.ex. 1 899 876.";

    protected override string AmountUnclear(string row, string column, string found) =>
        $"\"{found}\" i raden \"{row}\", kolumn {column}, kan vara tusental eller decimaler. Väntat: t.ex. 1 234 eller 1,23.";

    protected override string AmountBeyondCell(string row, string column, string found) =>
        $"\"{found}\" i raden \"{row}\", kolumn {column}, ryms inte. Väntat: högst {Kronor(Money.Largest)}.";

    protected override string RowUnreadable(string found, int columns) =>
        $"Raden \"{found}\" går inte att dela upp på kolumnerna. Väntat: {Whole(columns)} belopp; skilj dem med tabb.";

    protected override string SubtotalUnclear(string row) =>
        $"\"{row}\" står mitt i tabellen men är inte summan av raderna ovanför. Väntat: en delsumma som stämmer, eller ingen.";

    protected override string UnitsDiffer(string costs, string financing) =>
        $"Kostnaderna står i {costs}, finansieringen i {financing}. Väntat: samma enhet i båda tabellerna.";

    protected override string HeadersDiffer(string first, string found) =>
        $"Sidhuvudet säger \"{found}\", ett tidigare \"{first}\". Väntat: ett beslutsunderlag i taget.";

    protected override string LabelTooLong(int length, int most) =>
        $"Radens benämning har {Whole(length)} tecken. Väntat: högst {Whole(most)}.";

    protected override string TooManyRows(int most) => $"Tabellerna har fler än {Whole(most)} rader. Väntat: högst så många.";
}
