using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace UsahaMikro.Market.Tests.Architecture;

/// <summary>The rules of the house. Each returns what is broken, worded for the person who broke it.</summary>
public static class ModuleRules
{
    private const string Root = "UsahaMikro.Market.";

    private static readonly string[] Ground = ["Regulation", "Accounts", "Documents"];

    /// <summary>Who may walk through whose door, besides the ground modules. A row names only rows above it.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Doors = new Dictionary<string, string[]>
    {
        ["Regulation"] = [],
        ["Accounts"] = [],
        ["Documents"] = [],
        ["Agencies"] = [],
        ["Sellers"] = [],
        ["Development"] = ["Sellers"],
        ["Inventory"] = [],
        ["Budget"] = ["Agencies"],
        ["Catalog"] = ["Sellers", "Inventory"],
        ["Curation"] = ["Sellers", "Catalog"],
        ["Assistance"] = ["Sellers", "Catalog"],
        ["Readiness"] = ["Sellers", "Inventory", "Catalog"],
        ["Favourites"] = ["Catalog"],
        ["Ordering"] = ["Agencies", "Sellers", "Inventory", "Budget", "Catalog"],
        ["Ratio"] = ["Agencies", "Sellers", "Inventory", "Budget", "Catalog", "Ordering"],
        ["Search"] = ["Sellers", "Inventory", "Catalog", "Ordering"],
    };

    private static readonly string[] NotModules = ["Shared", "Persistence", "Seeding", "Web", "Migrations", "Tests", "BrowserTests"];

    public static IEnumerable<string> UnknownModules(Assembly assembly) =>
        assembly.GetTypes().Select(ModuleOf).OfType<string>().Distinct().Except(Doors.Keys).Select(name => $"{name} has no row in the table of doors.");

    public static IEnumerable<string> UpwardDoors()
    {
        var rows = Doors.Keys.ToList();
        return from row in Doors
               from door in row.Value
               where rows.IndexOf(door) >= rows.IndexOf(row.Key)
               select $"{row.Key} names {door}, which does not stand above it.";
    }

    public static IEnumerable<string> BrokenDoors(Assembly assembly) =>
        from reference in References.In(assembly)
        let user = ModuleOf(reference.User)
        let used = ModuleOf(reference.Used)
        where user is not null && used is not null && user != used
        where !MayEnter(user, used) || RoomOf(reference.Used) != "Contracts"
        select $"{reference.User} uses {reference.Used}: {user} may use only the Contracts of {string.Join(", ", Doors.GetValueOrDefault(user, []))}.";

    public static IEnumerable<string> ImpureDomain(Assembly assembly) =>
        from reference in References.In(assembly)
        where RoomOf(reference.User) == "Domain"
        let space = reference.Used.Namespace ?? ""
        where space != "" && !IsPure(space) && space != Root + "Shared" && !OwnPureRoom(reference.User, reference.Used)
            && !(RoomOf(reference.Used) == "Contracts" && MayEnter(ModuleOf(reference.User)!, ModuleOf(reference.Used)!))
        select $"{reference.User} uses {reference.Used}: Domain may use only .NET without I/O, Shared, its own Domain, and Contracts.";

    public static IEnumerable<string> LeakyContracts(Assembly assembly) =>
        from reference in References.In(assembly)
        where RoomOf(reference.User) == "Contracts" && RoomOf(reference.Used) is "Domain" or "Data" && ModuleOf(reference.User) is not null
        where RoomOf(reference.User) == "Contracts"
        select $"{reference.User} shows {reference.Used}: a door exposes no Domain and no Data.";

    public static IEnumerable<string> WebBehindTheCounter(Assembly web) =>
        from reference in References.In(web)
        let space = reference.User.Namespace ?? ""
        where space.StartsWith(Root + "Web.Features", StringComparison.Ordinal) || space == "AspNetCoreGeneratedDocument"
        where RoomOf(reference.Used) is "Domain" or "Data" || (reference.Used.Namespace ?? "").StartsWith(Root + "Persistence", StringComparison.Ordinal)
        select $"{reference.User} uses {reference.Used}: pages use UseCases, Queries and Contracts only.";

    public static IEnumerable<string> UseCasesCallingUseCases(Assembly assembly) =>
        from reference in References.In(assembly)
        where RoomOf(reference.User) == "UseCases" && RoomOf(reference.Used) == "UseCases"
        where reference.User != reference.Used && reference.Used.GetMethods().Any(method => method.Name == "ExecuteAsync")
        select $"{reference.User} uses {reference.Used}: use cases do not call use cases.";

    public static IEnumerable<string> BulkWritesOutsideData(Assembly assembly) =>
        from call in References.Calls(assembly)
        where call.Called.Name.StartsWith("ExecuteUpdate", StringComparison.Ordinal) || call.Called.Name.StartsWith("ExecuteDelete", StringComparison.Ordinal)
            || call.Called.Name.StartsWith("FromSql", StringComparison.Ordinal) || call.Called.Name.StartsWith("ExecuteSql", StringComparison.Ordinal)
        where call.Called.DeclaringType?.Assembly.GetName().Name?.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) == true
        let space = call.User.Namespace ?? ""
        where RoomOf(call.User) != "Data" && !space.StartsWith(Root + "Persistence", StringComparison.Ordinal)
        select $"{call.User} calls {call.Called.Name}: only Data and Persistence may pass by audit, version and outbox.";

    private static bool MayEnter(string user, string used) => Ground.Contains(used) || Doors.GetValueOrDefault(user, []).Contains(used);

    private static bool OwnPureRoom(Type user, Type used) => ModuleOf(used) == ModuleOf(user) && RoomOf(used) is "Domain" or "Contracts" or null;

    private static bool IsPure(string space) =>
        (space == "System" || space.StartsWith("System.", StringComparison.Ordinal) || space == "Microsoft.CodeAnalysis")
        && !space.StartsWith("System.Net", StringComparison.Ordinal) && !space.StartsWith("System.IO", StringComparison.Ordinal)
        && !space.StartsWith("System.Data", StringComparison.Ordinal);

    private static string? ModuleOf(Type type)
    {
        if (type.Namespace is not { } space || !space.StartsWith(Root, StringComparison.Ordinal)) return null;
        var name = space[Root.Length..].Split('.')[0];
        return NotModules.Contains(name) ? null : name;
    }

    /// <summary>Contracts, Domain, UseCases …; null for the files that stand in the module's own folder.</summary>
    private static string? RoomOf(Type type) =>
        ModuleOf(type) is null ? null : type.Namespace![Root.Length..].Split('.').ElementAtOrDefault(1);
}
