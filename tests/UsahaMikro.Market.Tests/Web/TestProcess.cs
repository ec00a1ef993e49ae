using System.Runtime.CompilerServices;

namespace UsahaMikro.Market.Tests.Web;

/// <summary>What this process needs before the first application starts in it.</summary>
internal static class TestProcess
{
    /// <summary>Dozens of applications that each watch their settings files would use up the machine's file watchers.</summary>
    [ModuleInitializer]
    public static void WatchNoFiles() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
