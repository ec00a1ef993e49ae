using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Queries;

/// <summary>One seller with its history: for the Dinas by address word, for the applicant the own, for the owner its shop.</summary>
public sealed class RegistryDetailsQuery(MarketDbContext db, ScaleDesk scales, TimeProvider clock)
{
    public Task<RegistryDetails?> FindAsync(string slug, CancellationToken cancellationToken) => ReadAsync(All.Where(s => s.Slug == slug), cancellationToken);

    /// <summary>A registration of this account that was not withdrawn: the one named, or the one waiting for its owner, or the newest.</summary>
    public Task<RegistryDetails?> OwnRegistrationAsync(Actor actor, string? slug, CancellationToken cancellationToken) =>
        ReadAsync(All.OwnedBy(actor, slug), cancellationToken);

    public async Task<IReadOnlyList<OwnRegistration>> OwnRegistrationsAsync(Actor actor, CancellationToken cancellationToken) => await All.OwnedBy(actor, null)
        .Select(s => new OwnRegistration(s.Slug, s.Name, s.Registry, s.IsLegalEntity)).ToListAsync(cancellationToken);

    public Task<RegistryDetails?> OfShopAsync(Actor actor, CancellationToken cancellationToken) =>
        ReadAsync(All.Where(s => s.Id == actor.SellerId && actor.SellerId != null), cancellationToken);

    /// <summary>An entry of this person for an owner; nobody else's is found.</summary>
    public Task<RegistryDetails?> OfEntryAsync(string slug, Actor actor, CancellationToken cancellationToken) =>
        ReadAsync(EntriesOf(actor).Where(s => s.Slug == slug), cancellationToken);

    /// <summary>What was returned first, then the newest.</summary>
    public async Task<IReadOnlyList<OwnEntry>> EntriesAsync(Actor actor, CancellationToken cancellationToken)
    {
        var mine = await EntriesOf(actor).Include(s => s.Findings).OrderByDescending(s => s.Registry == RegistryState.Returned).ThenByDescending(s => s.Id)
            .ToListAsync(cancellationToken);
        return mine.ConvertAll(s => new OwnEntry(
            s.Slug, s.Name, s.OwnerName, s.Registry, s.RegisteredAt,
            s.Registry is RegistryState.Returned ? RegistryDetails.WantedOf([.. s.Findings.Select(one => new FindingEntry(one.Round, one.Item, one.Fits, one.Reason))]) : []));
    }

    private IQueryable<Seller> EntriesOf(Actor actor) => All.Where(s => s.EnteredById == actor.UserId && s.EnteredById != null);

    private IQueryable<Seller> All => db.Set<Seller>().AsNoTracking();

    private async Task<RegistryDetails?> ReadAsync(IQueryable<Seller> sellers, CancellationToken cancellationToken)
    {
        var id = await sellers.Select(s => (Guid?)s.Id).FirstOrDefaultAsync(cancellationToken);
        if (id is null) return null;

        var seller = await db.Sellers().AsNoTracking().SingleAsync(s => s.Id == id, cancellationToken);
        return Of(seller, await scales.JudgeAsync(seller, cancellationToken), clock.GetUtcNow());
    }

    private static RegistryDetails Of(Seller s, Judged? today, DateTimeOffset now) => new(
        s.Id, s.Slug, s.Version, s.Name, s.OwnerName, s.OwnerIsWoman, s.OwnerHasDisability, s.LegalForm, s.Registry, s.Intake, s.ApplicantId, s.EnteredById,
        s.EnteredByName, s.ScanHash.Length > 0, s.RegisteredAt, s.Nib, CodesOf(s.Kbli), s.Risk, s.KelurahanCode, s.Address,
        s.Capital, s.AnnualSales, s.SalesDeclaredOn, s.StartedOn, s.GroupType, s.GroupName, s.Cooperative,
        new TaxFacts
        {
            IsPkp = s.IsPkp,
            PkpNumber = s.PkpNumber,
            PkpSince = s.PkpSince,
            PphNumber = s.PphNumber,
            PphUntil = s.PphUntil,
            FreeTurnoverYear = s.FreeTurnoverYear,
            FreeTurnoverStatedOn = s.FreeTurnoverStatedOn,
        },
        s.Story, s.CapacityNote, s.Scale, s.IsNearLimit,
        s.Private is not { } p ? MaskedFacts.None : new MaskedFacts(
            MaskedFacts.Mask(p.NikTail), p.NikDoubt, p.Phone, MaskedFacts.Mask(p.NpwpTail), p.BankName, MaskedFacts.Mask(p.BankTail), p.BankHolder),
        [.. s.Steps.OrderBy(step => step.Id).Select(step => new RegistryEntry(step.State, step.What, step.ById, step.ByName, step.At, step.Note))],
        [.. s.Findings.OrderBy(one => one.Id).Select(one => new FindingEntry(one.Round, one.Item, one.Fits, one.Reason))],
        today is null ? null : new ScaleEntry(
            today.Verdict.Scale, today.Verdict.IsNearLimit, today.Verdict.Sentence, today.Verdict.Pasal, s.AnnualSales, today.Platform, now, ""),
        [.. s.ScaleSteps.OrderByDescending(step => step.Id).Select(step => new ScaleEntry(
            step.Scale, step.IsNearLimit, step.Sentence, step.Pasal, step.Declared, step.Platform, step.At, step.ByName))],
        [.. s.Declarations.OrderByDescending(one => one.Id).Select(one => new DeclarationEntry(one.Capital, one.Sales, one.IsAfterCheck, one.ByName, one.At))],
        [.. s.Consents.OrderByDescending(one => one.Id).Select(one => new ConsentEntry(one.Version, one.ByName, one.At))],
        [.. s.Proposals.OrderByDescending(one => one.At).ThenBy(one => one.State).Select(one => new ProposalEntry(
            one.Id, one.State, one.KelurahanCode, one.Address, one.Nib, CodesOf(one.Kbli), one.Risk, one.Tax, MaskedFacts.Mask(one.NpwpTail), one.BankName,
            MaskedFacts.Mask(one.BankTail), one.BankHolder, one.ById, one.ByName, one.At, one.Note)
        {
            NibOn = one.NibOn,
        })])
    {
        NibOn = s.NibOn,
    };

    private static string[] CodesOf(string kbli) => kbli.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
