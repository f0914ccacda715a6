namespace TestbedBudget.Terminal;

/// <summary>Standard input, output and error, any of which whoever starts the program may have closed.</summary>
public static class StandardDescriptors
{
    private const int Input = 0;
    private const int Output = 1;
    private const int Error = 2;

    /// <summary>
    /// Puts nothing in the place of those that are closed. The next file that is opened would be given the place, and
    /// what is said would be written into it. What is said to a closed error output is gone; what a closed output should
    /// have taken fails, as it did.
    /// </summary>
    public static void FillClosed()
    {
        Fill(Input, Libc.ReadOnly);
        Fill(Output, Libc.ReadOnly);
        Fill(Error, Libc.WriteOnly);
    }

    // The system gives the lowest number that is free: those below are open by now.
    private static void Fill(int descriptor, int flags)
    {
        if (!Libc.IsOpen(descriptor))
        {
            _ = Libc.Open("/dev/null\0"u8, flags);
        }
    }
}
