namespace TestbedBudgetTui;

/// <summary>The memory that new objects are made in.</summary>
internal static class YoungGeneration
{
    private const int Piece = 64 * 1024;
    private const int Pieces = 64;

    /// <summary>
    /// Goes through all of it once. The system gives each piece when it is first written to, which takes a fifteenth of
    /// every edit until all pieces have been.
    /// </summary>
    public static void Touch()
    {
        for (var i = 0; i < Pieces; i++)
        {
            GC.KeepAlive(new byte[Piece]);
        }
    }
}
