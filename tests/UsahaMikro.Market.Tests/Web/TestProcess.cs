using System.Runtime.CompilerServices;

namespace UsahaMikro.Market.Tests.Web;

/// <summary>What this process needs before the first application starts in it.</summary>
internal static class TestProcess
{
    [ModuleInitializer]
    public static void Prepare()
    {
        // Dozens of applications that each watch their settings files would use up the machine's file watchers.
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        // A test may open a database before it has touched the program that knows how to find the engine.
        RuntimeHelpers.RunModuleConstructor(typeof(MarketModules).Module.ModuleHandle);
    }
}
