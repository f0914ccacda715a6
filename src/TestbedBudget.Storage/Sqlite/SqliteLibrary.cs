using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

[assembly: DisableRuntimeMarshalling]

namespace TestbedBudget.Storage;

/// <summary>The few calls of SQLite's library that the store needs, and its numbers.</summary>
internal static unsafe partial class SqliteLibrary
{
    public const int Ok = 0;
    public const int Error = 1;
    public const int Permission = 3;
    public const int Busy = 5;
    public const int Locked = 6;
    public const int ReadOnly = 8;
    public const int DeviceError = 10;
    public const int Corrupt = 11;
    public const int Full = 13;
    public const int CannotOpen = 14;
    public const int Protocol = 15;
    public const int SchemaChanged = 17;
    public const int Constraint = 19;
    public const int Mismatch = 20;
    public const int LargeFileUnsupported = 22;
    public const int Authorization = 23;
    public const int Format = 24;
    public const int NotADatabase = 26;
    public const int Row = 100;
    public const int Done = 101;

    public const int OpenReadOnly = 1;
    public const int OpenReadWrite = 2;
    public const int OpenUri = 0x40;
    public const int OpenMemory = 0x80;

    private const int NullType = 5;
    private const int HasMoved = 20;
    private const int NoCheckpointOnClose = 1006;

    // By its whole name, which is found at once.
    private const string Library = "libe_sqlite3.so";

    // SQLite copies what is bound.
    private const nint Transient = -1;

    public static int Open(string name, out nint database, int flags)
    {
        fixed (byte* text = Terminated(name))
        {
            return OpenFile(text, out database, flags, null);
        }
    }

    public static int Prepare(nint database, string sql, out nint statement)
    {
        fixed (byte* text = Terminated(sql))
        {
            return PrepareStatement(database, text, -1, out statement, null);
        }
    }

    public static int Execute(nint database, string sql)
    {
        fixed (byte* text = Terminated(sql))
        {
            return ExecuteScript(database, text, null, null, null);
        }
    }

    public static int Bind(nint statement, int index, ReadOnlySpan<byte> utf8)
    {
        // No bytes are a text too: without an address they would be null.
        fixed (byte* text = utf8.IsEmpty ? "\0"u8 : utf8)
        {
            return BindText(statement, index, text, utf8.Length, Transient);
        }
    }

    public static bool IsNull(nint statement, int column) => ColumnType(statement, column) == NullType;

    /// <summary>Valid until the statement goes on.</summary>
    public static ReadOnlySpan<byte> Utf8(nint statement, int column)
    {
        var text = ColumnBlob(statement, column);
        return new ReadOnlySpan<byte>(text, ColumnBytes(statement, column));
    }

    public static string Message(nint database) => Marshal.PtrToStringUTF8((nint)LastMessage(database)) ?? "";

    public static bool IsReadOnly(nint database)
    {
        fixed (byte* main = "main\0"u8)
        {
            return IsDatabaseReadOnly(database, main) == 1;
        }
    }

    /// <summary>Whether another file stands, or none, where the database was opened.</summary>
    public static bool WasMoved(nint database)
    {
        var moved = 0;
        fixed (byte* main = "main\0"u8)
        {
            return FileControl(database, main, HasMoved, &moved) == Ok && moved != 0;
        }
    }

    /// <summary>When the last one closes the database, its log stays as it is.</summary>
    public static void LeaveLogOnClose(nint database) => _ = Configure(database, NoCheckpointOnClose, 1, null);

    [LibraryImport(Library, EntryPoint = "sqlite3_close_v2")]
    public static partial int Close(nint database);

    [LibraryImport(Library, EntryPoint = "sqlite3_system_errno")]
    public static partial int SystemError(nint database);

    [LibraryImport(Library, EntryPoint = "sqlite3_extended_result_codes")]
    public static partial int UseExtendedCodes(nint database, int on);

    [LibraryImport(Library, EntryPoint = "sqlite3_busy_timeout")]
    public static partial int SetBusyTimeout(nint database, int milliseconds);

    [LibraryImport(Library, EntryPoint = "sqlite3_changes")]
    public static partial int Changes(nint database);

    [LibraryImport(Library, EntryPoint = "sqlite3_last_insert_rowid")]
    public static partial long LastRowId(nint database);

    [LibraryImport(Library, EntryPoint = "sqlite3_get_autocommit")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool IsOutsideTransaction(nint database);

    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    public static partial int Step(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_reset")]
    public static partial int Reset(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_clear_bindings")]
    public static partial int ClearValues(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_finalize")]
    public static partial int Finish(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_null")]
    public static partial int BindNull(nint statement, int index);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_int64")]
    public static partial int Bind(nint statement, int index, long number);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64")]
    public static partial long Number(nint statement, int column);

    private static byte[] Terminated(string text)
    {
        var utf8 = new byte[Encoding.UTF8.GetByteCount(text) + 1];
        Encoding.UTF8.GetBytes(text, utf8);
        return utf8;
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_open_v2")]
    private static partial int OpenFile(byte* name, out nint database, int flags, byte* system);

    [LibraryImport(Library, EntryPoint = "sqlite3_prepare_v2")]
    private static partial int PrepareStatement(nint database, byte* sql, int length, out nint statement, byte** rest);

    [LibraryImport(Library, EntryPoint = "sqlite3_exec")]
    private static partial int ExecuteScript(nint database, byte* sql, void* callback, void* argument, byte** message);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_text")]
    private static partial int BindText(nint statement, int index, byte* text, int length, nint destructor);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_type")]
    private static partial int ColumnType(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob")]
    private static partial byte* ColumnBlob(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes")]
    private static partial int ColumnBytes(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_errmsg")]
    private static partial byte* LastMessage(nint database);

    [LibraryImport(Library, EntryPoint = "sqlite3_db_readonly")]
    private static partial int IsDatabaseReadOnly(nint database, byte* name);

    // It takes any number of arguments, which the systems that we run on pass as they pass these.
    [LibraryImport(Library, EntryPoint = "sqlite3_db_config")]
    private static partial int Configure(nint database, int option, int on, int* answer);

    [LibraryImport(Library, EntryPoint = "sqlite3_file_control")]
    private static partial int FileControl(nint database, byte* name, int operation, int* answer);
}
