using System.Reflection;

namespace UsahaMikro.Market.Persistence;

/// <summary>Whether this build can talk to SQL Server: the default build leaves out parts of its client.</summary>
public static class SqlServerClient
{
    /// <exception cref="InvalidOperationException">With a sentence that says what to do.</exception>
    public static void EnsureComplete()
    {
        try
        {
            Assembly.Load(new AssemblyName("Microsoft.SqlServer.Server"));
        }
        catch (FileNotFoundException exception)
        {
            throw new InvalidOperationException(
                "Rakitan ini tanpa klien SQL Server lengkap. Bangun dengan -p:SqlServerClient=full (seperti Dockerfile), " +
                "atau pakai Database:Provider=Sqlite.", exception);
        }
    }
}
