using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace UsahaMikro.Market.Persistence.Sqlite;

/// <summary>
/// Lets Microsoft.Data.Sqlite 10, built against SQLitePCLRaw 2.1, run on 2.0.6.
/// Delete this file, and the two package pins, once 2.1 can be restored.
/// </summary>
internal static class SqliteBinding
{
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Must run before the first connection of any caller.")]
    public static void Bind() => AssemblyLoadContext.Default.Resolving += static (context, name) =>
    {
        if (name.Name is null || !name.Name.StartsWith("SQLitePCLRaw.", StringComparison.Ordinal)) return null;

        var known = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var path = known.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name.Name);
        return path is null ? null : context.LoadFromAssemblyPath(path);
    };
}
