using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

internal sealed class SellerRegistry(MarketDbContext db, IRegulationParameters parameters, TimeProvider clock) : ISellerRegistry
{
    private int? _halalYears;

    public async Task<SellerCard?> FindAsync(Guid sellerId, CancellationToken cancellationToken) =>
        (await ReadAsync(db.Set<Seller>().Where(s => s.Id == sellerId), cancellationToken)).SingleOrDefault();

    public async Task<SellerCard?> FindBySlugAsync(string slug, CancellationToken cancellationToken) =>
        (await ReadAsync(db.Set<Seller>().Where(s => s.Slug == slug), cancellationToken)).SingleOrDefault();

    public async Task<IReadOnlyDictionary<Guid, SellerCard>> CardsAsync(IReadOnlyCollection<Guid> sellerIds, CancellationToken cancellationToken) =>
        (await ReadAsync(db.Set<Seller>().Where(s => sellerIds.Contains(s.Id)), cancellationToken)).ToDictionary(card => card.Id);

    public Task<IReadOnlyList<SellerCard>> AllAsync(CancellationToken cancellationToken) => ReadAsync(db.Set<Seller>().OrderBy(s => s.Name), cancellationToken);

    public async Task<IReadOnlyList<DeliveryRate>> DeliveryRatesAsync(Guid sellerId, CancellationToken cancellationToken) =>
        await db.Set<SellerDeliveryRate>().AsNoTracking().Where(r => EF.Property<Guid>(r, "SellerId") == sellerId)
            .OrderBy(r => r.KecamatanCode).Select(r => new DeliveryRate(r.KecamatanCode, r.Price)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, Rupiah>> DeliveringToAsync(string kecamatanCode, CancellationToken cancellationToken) =>
        await db.Set<SellerDeliveryRate>().AsNoTracking().Where(r => r.KecamatanCode == kecamatanCode)
            .Select(r => new { SellerId = EF.Property<Guid>(r, "SellerId"), r.Price })
            .ToDictionaryAsync(rate => rate.SellerId, rate => rate.Price, cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, GivenNumbers>> GivenNumbersAsync(IReadOnlyCollection<Guid> sellerIds, CancellationToken cancellationToken) =>
        await db.Set<Seller>().AsNoTracking().Where(s => sellerIds.Contains(s.Id) && s.Private != null)
            .Select(s => new { s.Id, HasNpwp = s.Private!.NpwpTail != "", HasBankAccount = s.Private.BankTail != "" })
            .ToDictionaryAsync(one => one.Id, one => new GivenNumbers(one.HasNpwp, one.HasBankAccount), cancellationToken);

    public async Task<SellerTies?> TiesAsync(Guid sellerId, CancellationToken cancellationToken)
    {
        var sellers = db.Set<Seller>().AsNoTracking();
        var own = await sellers.Where(s => s.Id == sellerId)
            .Select(s => new { s.Name, s.GroupName, s.Cooperative, s.ApplicantId, s.EnteredById }).SingleOrDefaultAsync(cancellationToken);
        if (own is null) return null;

        var kin = await sellers.Where(s => s.Id != sellerId
                && ((s.GroupName != "" && s.GroupName == own.GroupName)
                    || (s.Cooperative != "" && (s.Cooperative == own.Cooperative || s.Cooperative == own.Name))
                    || (own.Cooperative != "" && s.Name == own.Cooperative)))
            .Select(s => s.Id).ToListAsync(cancellationToken);
        // A cooperative and those who belong to it, whatever they wrote at registration.
        var members = db.Set<CooperativeMember>().AsNoTracking().Where(m => m.State == CooperativeMemberState.Active);
        var cooperatives = await members.Where(m => m.MemberId == sellerId).Select(m => m.CooperativeId).ToListAsync(cancellationToken);
        var fellows = await members.Where(m => m.CooperativeId == sellerId || cooperatives.Contains(m.CooperativeId)).Select(m => m.MemberId).ToListAsync(cancellationToken);
        return new SellerTies(own.ApplicantId, own.EnteredById, [.. kin.Concat(cooperatives).Concat(fellows).Where(id => id != sellerId).Distinct()]);
    }

    public async Task<IReadOnlyList<SellerCard>> EnteredByAsync(Guid accountId, CancellationToken cancellationToken) =>
        await ReadAsync(db.Set<Seller>().Where(s => s.EnteredById == accountId).OrderBy(s => s.Name), cancellationToken);

    public async Task<IReadOnlyList<SellerBrief>> BriefsAsync(CancellationToken cancellationToken) => await db.Set<Seller>().AsNoTracking().OrderBy(s => s.Name)
        .Select(s => new SellerBrief(s.Id, s.Slug, s.Name, s.OwnerName, s.KelurahanCode, s.Scale, s.Registry, s.EnteredById)).ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<SellerCard>> ReadAsync(IQueryable<Seller> sellers, CancellationToken cancellationToken)
    {
        var years = _halalYears ??= await parameters.WholeAsync(ParameterKeys.HalalValidityYears, clock.Today(), cancellationToken);
        var rows = await sellers.AsNoTracking().AsSingleQuery().Select(RowOn(clock.Today())).ToListAsync(cancellationToken);
        var members = await MembersAsync([.. rows.Where(row => row.Card.LegalForm is LegalForm.Koperasi).Select(row => row.Card.Id)], cancellationToken);
        return rows.ConvertAll(row => row.Card with
        {
            Members = [.. members[row.Card.Id]],
            Documents = [.. row.Papers.Where(paper => paper.State is DocumentState.Verified).Select(paper => paper.Fact)
                .Select(one => one with { Through = Validity.Through(one.Kind, one.IssuedOn, one.Through, years) })],
            WaitingPapers = [.. row.Papers.Where(paper => paper.State is DocumentState.Waiting).Select(paper => paper.Fact.Kind).Distinct()],
        });
    }

    private async Task<ILookup<Guid, SellerMember>> MembersAsync(IReadOnlyCollection<Guid> cooperatives, CancellationToken cancellationToken)
    {
        if (cooperatives.Count == 0) return Array.Empty<SellerMember>().ToLookup(_ => Guid.Empty);
        var today = clock.Today();
        var rows = await db.Set<CooperativeMember>().AsNoTracking()
            .Where(m => cooperatives.Contains(m.CooperativeId) && m.From <= today
                && (m.State == CooperativeMemberState.Active || (m.State == CooperativeMemberState.Ended && m.Until >= today)))
            .Join(db.Set<Seller>(), m => m.MemberId, s => s.Id, (m, s) => new { m.CooperativeId, s.Id, s.Name })
            .OrderBy(one => one.Name).ToListAsync(cancellationToken);
        return rows.ToLookup(one => one.CooperativeId, one => new SellerMember(one.Id, one.Name));
    }

    // What is printed on a document; through which day it holds is reckoned afterwards.
    private static Expression<Func<Seller, Row>> RowOn(DateOnly today) => s => new Row(
        new SellerCard(
            s.Id, s.Slug, s.Name, s.OwnerName, s.Story, s.KelurahanCode, s.Address, s.Scale, s.LegalForm, s.Registry, s.Nib,
            s.OwnerIsWoman, s.OwnerHasDisability, s.IsPkp, s.GroupName, s.CapacityNote, s.StartedOn, new List<DocumentFact>())
        {
            Kbli = s.Kbli,
            GroupType = s.GroupType,
            Cooperative = s.Cooperative,
            Holidays = s.Holidays.Where(h => h.EndedAt == null && h.Until >= today).OrderBy(h => h.From)
                .Select(h => new ShopHoliday(h.From, h.Until, h.Words)).ToList(),
        },
        s.Documents.Where(d => d.State == DocumentState.Verified || d.State == DocumentState.Waiting)
            .Select(d => new Paper(new DocumentFact(d.Id, d.Kind, d.Number, d.Issuer, d.IssuedOn, d.ValidThrough), d.State)).ToList());

    private sealed record Row(SellerCard Card, List<Paper> Papers);

    private sealed record Paper(DocumentFact Fact, DocumentState State);
}
