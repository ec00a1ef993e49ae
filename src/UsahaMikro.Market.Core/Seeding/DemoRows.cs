using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Seeding;

internal sealed record AgencyRow(
    string Code, string Name, string ShortName, AgencyKind Kind, string KecamatanCode, string Address, List<UnitRow> Units, string Profile);

internal sealed record UnitRow(string Code, string Name);

internal sealed record SellerRow(
    string Slug,
    string Name,
    string Owner,
    bool OwnerIsWoman,
    bool OwnerHasDisability,
    string Story,
    string KelurahanCode,
    string Address,
    BusinessScale Scale,
    LegalForm LegalForm,
    string Nib,
    List<string> Kbli,
    long Capital,
    long AnnualSales,
    DateOnly StartedOn,
    GroupType? GroupType,
    string? GroupName,
    bool IsPkp,
    string? CapacityPerDay,
    bool Verified,
    List<DocumentRow> Documents,
    string? EnteredBy = null,
    Dictionary<RegistryItem, string>? Lacks = null);

internal sealed record DocumentRow(DocumentKind Kind, string Number, string Issuer, int IssuedMonthsAgo, int? ExpiresInMonths);

/// <param name="Member">Of the cooperative that sells it: who made it.</param>
internal sealed record ProductRow(
    string Sku,
    string Seller,
    string Name,
    string Category,
    string Description,
    List<SpecificationLine>? Specification,
    string Unit,
    Maker Maker,
    bool IsPdn,
    int? Tkdn,
    Fulfilment Fulfilment,
    int? CapacityPerDay,
    int LeadTimeDays,
    int MinOrder,
    List<VariantRow> Variants,
    List<string>? Labels,
    string Picture,
    int PictureCount,
    bool IsDraft = false,
    string? Member = null);

/// <summary>What the sellers of some products have stated besides, for the checklists of readiness.</summary>
internal sealed record StatementRow(string Product, string? Kbki, string? Composition, int? ShelfLifeDays, int? WeightGrams, string? Size);

internal sealed record VariantRow(string Sku, string Name, long Price, int Stock, List<TierRow>? Tiers);

internal sealed record TierRow(int From, long Price);

/// <summary>Papers that were handed in, and businesses that were suspended: what a registry's queues are made of.</summary>
internal sealed record RegistryRows(List<HandedRow> Documents, List<SuspendedRow> Suspended, List<CooperativeRow> Cooperatives);

/// <param name="Renews">Takes the place of the seller's document of this kind.</param>
/// <param name="Refused">What an officer found wrong; null where none did.</param>
internal sealed record HandedRow(
    string Seller, DocumentKind Kind, string Number, string Issuer, int IssuedMonthsAgo, int? ValidMonths, int DaysAgo, bool Renews, string? Refused, bool Accepted);

internal sealed record SuspendedRow(string Seller, int DaysAgo, string Reason);

internal sealed record CooperativeRow(string Cooperative, List<SeatRow> Seats, List<MemberRow> Members);

internal sealed record SeatRow(string Name, BoardOffice Office, int FromMonthsAgo, int? UntilMonthsAgo, string? Reason);

internal sealed record MemberRow(string Seller, int FromMonthsAgo, CooperativeMemberState State, int? UntilMonthsAgo, string? Reason);
