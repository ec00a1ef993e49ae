using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace UsahaMikro.Market.Tests.Web;

/// <summary>
/// Each test host would watch its settings for changes, and a machine allows only so many watchers (inotify: 128);
/// a run with many hosts then fails for no reason of its own.
/// </summary>
internal static class NoWatchers
{
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Must be set before the first host is built.")]
    public static void Set() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
