using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The JSON to be stored. Nothing is stored that could not be read again.</summary>
internal static class Documents
{
    public static byte[] Of(Workbook workbook, Database database)
    {
        var document = WorkbookJson.Write(workbook);
        return Checked(document, WorkbookJson.Read(document).Fault, workbook.Key, database);
    }

    public static byte[] Of(Change change, string key, Database database)
    {
        var document = ChangeJson.Write(change);
        return IsOfAmounts(change) ? document : Checked(document, ChangeJson.Read(document).Fault, key, database);
    }

    // A text may be too long, or half a character; an amount that a cell takes is read again. Reading it took as long as
    // writing it, at every number that is typed.
    private static bool IsOfAmounts(Change change)
    {
        if (change is not EditBase { Edit: SetCells cells })
        {
            return false;
        }

        foreach (var cell in cells.Changes)
        {
            if (cell.Entry is not (null or AmountEntry))
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] Checked(byte[] document, JsonFault? fault, string key, Database database) => fault is null
        ? document
        : throw new StoreException(new StoredTextUnreadable(key, 0, fault), database.Path);
}
