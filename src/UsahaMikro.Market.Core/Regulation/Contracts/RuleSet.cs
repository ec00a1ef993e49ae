using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Regulation.Contracts;

/// <summary>By what right a rule holds here; another daerah's regulation is never cited as an obligation.</summary>
public enum RuleForce { PeraturanDaerah, HukumNasional, DiadopsiDinas }

public enum HolidayKind { LiburNasional, CutiBersama, Perkiraan }

/// <summary>Whether a cooperative counts as such, or by its own scale.</summary>
public enum CooperativeRule { ByScale, Yes }

/// <summary>Whether lines are counted with PPN and shipping, as pagu and SP2D are, or without PPN on both sides.</summary>
public enum TaxBasis { Gross, Net }

/// <summary>Which lines count toward a target, as data (requirements.md §6.1). Read by the Ratio module only.</summary>
/// <param name="TargetPercent">
/// Null when the rule names no percentage of its own, and for the default rule set, which is measured against
/// <see cref="ParameterKeys.RatioTarget"/>.
/// </param>
public sealed record RuleSet(
    string Code,
    string Name,
    bool IsDefault,
    DateOnly From,
    DateOnly? Until,
    string Pasal,
    RuleForce Force,
    decimal? TargetPercent,
    IReadOnlyList<BusinessScale> Scales,
    CooperativeRule Cooperative,
    bool MustBeLocal,
    bool MustBePdn,
    bool MustBeRegistered,
    bool MustBeOwnMade,
    TaxBasis TaxBasis,
    string Note);

/// <summary>A figure of the law on a date, with its source.</summary>
public sealed record ParameterValue(string Key, string Value, string Unit, string Pasal, RuleForce Force, DateOnly From, DateOnly? Until, string Note);

/// <summary>The names of the parameters that rules and pages ask for.</summary>
public static class ParameterKeys
{
    public const string HeadTitle = "HeadTitle";
    public const string DinasName = "DinasName";
    public const string DinasShortName = "DinasShortName";
    public const string DpmptspName = "DpmptspName";
    public const string DefaultRuleSet = "DefaultRuleSet";
    public const string RatioTarget = "RatioTarget";
    public const string SpaceTarget = "SpaceTarget";
    public const string MicroCapitalMax = "MicroCapitalMax";
    public const string MicroAnnualSalesMax = "MicroAnnualSalesMax";
    public const string MicroCriteriaCombination = "MicroCriteriaCombination";
    public const string NewBusinessCriterion = "NewBusinessCriterion";
    public const string RunningBusinessCriterion = "RunningBusinessCriterion";
    public const string SalesCriterionAfterYears = "SalesCriterionAfterYears";
    public const string NearLimitPercent = "NearLimitPercent";
    public const string SmallCapitalMax = "SmallCapitalMax";
    public const string SmallAnnualSalesMax = "SmallAnnualSalesMax";
    public const string MediumCapitalMax = "MediumCapitalMax";
    public const string MediumAnnualSalesMax = "MediumAnnualSalesMax";
    public const string ListedScales = "ListedScales";
    public const string TaxFreeTurnover = "TaxFreeTurnover";
    public const string SalesStatementMonths = "SalesStatementMonths";
    public const string SalesStatementNoticeDays = "SalesStatementNoticeDays";
    public const string RegistryCheckDays = "RegistryCheckDays";
    public const string LevelCheckDays = "LevelCheckDays";
    public const string LowRiskLicences = "LowRiskLicences";
    public const string MediumLowRiskLicences = "MediumLowRiskLicences";
    public const string MediumHighRiskLicences = "MediumHighRiskLicences";
    public const string HighRiskLicences = "HighRiskLicences";
    public const string HalalValidityYears = "HalalValidityYears";
    public const string HalalObligationFrom = "HalalObligationFrom";
    public const string HalalGate = "HalalGate";
    public const string DocumentWarningDays = "DocumentWarningDays";
    public const string LicenceFee = "LicenceFee";
    public const string LicenceContact = "LicenceContact";
    public const string HelpAnswerDays = "HelpAnswerDays";
    public const string CatalogueCriteria = "CatalogueCriteria";
    public const string CataloguePhotos = "CataloguePhotos";
    public const string RetailCriteria = "RetailCriteria";
    public const string RetailPhotos = "RetailPhotos";
    public const string RetailShelfLifeDays = "RetailShelfLifeDays";
    public const string NearReadyGaps = "NearReadyGaps";
    public const string CurationWeights = "CurationWeights";
    public const string CurationWorkingDays = "CurationWorkingDays";
    public const string CurationAppealDays = "CurationAppealDays";
    public const string PdMonitoringIntervalMonths = "PdMonitoringIntervalMonths";
    public const string DinasReportDueMonths = "DinasReportDueMonths";
    public const string ReportMonths = "ReportMonths";
    public const string MinisterDataDueMonth = "MinisterDataDueMonth";
    public const string FacilitatorReportMonths = "FacilitatorReportMonths";
    public const string PartnerLargeMinYears = "PartnerLargeMinYears";
    public const string PartnerMicroMinYears = "PartnerMicroMinYears";
    public const string MentorMaxAge = "MentorMaxAge";
    public const string OfficeDaysPerWeek = "OfficeDaysPerWeek";
    public const string FieldDaysPerWeek = "FieldDaysPerWeek";
}
