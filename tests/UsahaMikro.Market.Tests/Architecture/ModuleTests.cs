using System.Reflection;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Tests.Architecture;

public class ModuleTests
{
    private static readonly Assembly Core = typeof(MarketDbContext).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;
    private static readonly Assembly Planted = typeof(ModuleTests).Assembly;

    [Fact]
    public void Every_module_has_a_row_in_the_table_of_doors() => Assert.Empty(ModuleRules.UnknownModules(Core));

    [Fact]
    public void A_row_names_only_rows_above_it() => Assert.Empty(ModuleRules.UpwardDoors());

    [Fact]
    public void Modules_use_each_other_only_through_contracts() => Assert.Empty(ModuleRules.BrokenDoors(Core));

    [Fact]
    public void The_domain_knows_no_database_and_no_web() => Assert.Empty(ModuleRules.ImpureDomain(Core));

    [Fact]
    public void A_door_shows_no_domain_type() => Assert.Empty(ModuleRules.LeakyContracts(Core));

    [Fact]
    public void Pages_stay_before_the_counter() => Assert.Empty(ModuleRules.WebBehindTheCounter(Web));

    [Fact]
    public void Use_cases_do_not_call_use_cases() => Assert.Empty(ModuleRules.UseCasesCallingUseCases(Core));

    [Fact]
    public void Only_data_passes_by_audit_and_outbox() => Assert.Empty(ModuleRules.BulkWritesOutsideData(Core));

    /// <summary>A rule that cannot fail is no rule: each must catch the violation planted beside it.</summary>
    [Fact]
    public void The_rules_catch_planted_violations()
    {
        Assert.Contains(ModuleRules.UnknownModules(Planted), broken => broken.Contains("Unheard"));
        Assert.Contains(ModuleRules.BrokenDoors(Planted), broken => broken.Contains("PlantedPeek"));
        Assert.Contains(ModuleRules.BrokenDoors(Planted), broken => broken.Contains("PlantedUpwardKnock"));
        Assert.Contains(ModuleRules.ImpureDomain(Planted), broken => broken.Contains("PlantedQueryInDomain"));
        Assert.Contains(ModuleRules.ImpureDomain(Planted), broken => broken.Contains("PlantedFileInDomain"));
        Assert.Contains(ModuleRules.LeakyContracts(Planted), broken => broken.Contains("IPlantedLeak"));
        Assert.Contains(ModuleRules.WebBehindTheCounter(Planted), broken => broken.Contains("PlantedPage"));
        Assert.Contains(ModuleRules.WebBehindTheCounter(Planted), broken => broken.Contains("PlantedView"));
        Assert.Contains(ModuleRules.UseCasesCallingUseCases(Planted), broken => broken.Contains("PlantedChain"));
        Assert.Contains(ModuleRules.BulkWritesOutsideData(Planted), broken => broken.Contains("PlantedBulk"));
    }
}
