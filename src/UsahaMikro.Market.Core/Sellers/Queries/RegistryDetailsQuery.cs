using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Queries;

/// <summary>One seller with its history: for the Dinas by address word, for the applicant the own, for the owner its shop.</summary>
public sealed class RegistryDetailsQuery(MarketDbContext db)
{
    public Task<RegistryDetails?> FindAsync(string slug, CancellationToken cancellationToken) =>
        ReadAsync(All.Where(s => s.Slug == slug), cancellationToken);

    /// <summary>The registration of this account that was not withdrawn, if there is one.</summary>
    public Task<RegistryDetails?> OwnRegistrationAsync(Actor actor, CancellationToken cancellationToken) =>
        ReadAsync(All.Where(s => s.ApplicantId == actor.UserId && s.ApplicantId != null && s.Registry != RegistryState.Withdrawn).OrderByDescending(s => s.Id), cancellationToken);

    public Task<RegistryDetails?> OfShopAsync(Actor actor, CancellationToken cancellationToken) =>
        ReadAsync(All.Where(s => s.Id == actor.SellerId && actor.SellerId != null), cancellationToken);

    /// <summary>The signed paper form of a registration that was typed in.</summary>
    public async Task<(string Hash, string ContentType)?> ScanAsync(string slug, CancellationToken cancellationToken) =>
        await All.Where(s => s.Slug == slug && s.ScanHash != "").Select(s => new { s.ScanHash, s.ScanType }).SingleOrDefaultAsync(cancellationToken) is { } scan
            ? (scan.ScanHash, scan.ScanType) : null;

    private IQueryable<Seller> All => db.Set<Seller>().AsNoTracking();

    private static async Task<RegistryDetails?> ReadAsync(IQueryable<Seller> sellers, CancellationToken cancellationToken) =>
        await sellers.Include(s => s.Private).Include(s => s.Steps).Include(s => s.Findings).Include(s => s.ScaleSteps).AsSplitQuery()
            .FirstOrDefaultAsync(cancellationToken) is { } seller ? Of(seller) : null;

    private static RegistryDetails Of(Seller s) => new(
        s.Id, s.Slug, s.Version, s.Name, s.OwnerName, s.OwnerIsWoman, s.OwnerHasDisability, s.LegalForm, s.Registry, s.Intake, s.ApplicantId, s.EnteredById,
        s.EnteredByName, s.ScanHash.Length > 0, s.RegisteredAt, s.Nib, s.Kbli.Split(',', StringSplitOptions.RemoveEmptyEntries), s.Risk, s.KelurahanCode, s.Address,
        s.Capital, s.AnnualSales, s.SalesDeclaredOn, s.StartedOn, s.GroupType, s.GroupName, s.Cooperative, s.IsPkp, s.PkpNumber, s.PkpSince, s.PphNumber, s.PphUntil,
        s.IsBelowFreeTurnover, s.Story, s.CapacityNote, s.Scale, s.IsNearLimit,
        s.Private is not { } p ? MaskedFacts.None : new MaskedFacts(
            MaskedFacts.Mask(p.NikTail), p.NikDoubt, p.Phone, MaskedFacts.Mask(p.NpwpTail), p.BankName, MaskedFacts.Mask(p.BankTail), p.BankHolder),
        [.. s.Steps.OrderBy(step => step.Id).Select(step => new RegistryEntry(step.State, step.What, step.ByName, step.At, step.Note))],
        [.. s.Findings.OrderBy(one => one.Id).Select(one => new FindingEntry(one.Round, one.Item, one.Fits, one.Reason))],
        [.. s.ScaleSteps.OrderByDescending(step => step.Id).Select(step => new ScaleEntry(
            step.Scale, step.IsNearLimit, step.Sentence, step.Pasal, step.Declared, step.Platform, step.At, step.ByName))]);
}
