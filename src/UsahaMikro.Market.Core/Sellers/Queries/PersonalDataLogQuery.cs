using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;

namespace UsahaMikro.Market.Sellers.Queries;

public sealed record PersonalDataRow(
    DateTimeOffset At, string ByName, PersonalDataKind Kind, string Subject, string Reason, string SellerName, string SellerSlug);

public sealed record PersonalDataLog(IReadOnlyList<PersonalDataRow> Rows, int Total, int? Next, string? SellerName);

/// <summary>Who looked at whose numbers and papers (UU 27/2022), newest first.</summary>
public sealed class PersonalDataLogQuery(MarketDbContext db)
{
    private const int PageSize = 50;

    /// <param name="slug">Of one seller, or null for all.</param>
    /// <param name="skip">How many rows were seen before.</param>
    public async Task<PersonalDataLog> FindAsync(string? slug, int skip, CancellationToken cancellationToken)
    {
        var all = db.Set<PersonalDataAccess>().AsNoTracking()
            .Join(db.Set<Seller>(), access => access.SellerId, seller => seller.Id, (access, seller) => new { Access = access, seller.Name, seller.Slug })
            .Where(one => slug == null || one.Slug == slug);
        var total = await all.CountAsync(cancellationToken);
        var rows = await all.OrderByDescending(one => one.Access.At).ThenByDescending(one => one.Access.Id).Skip(Math.Max(0, skip)).Take(PageSize)
            .Select(one => new PersonalDataRow(
                one.Access.At, one.Access.ByName, one.Access.Kind, one.Access.Subject, one.Access.Reason, one.Name, one.Slug)).ToListAsync(cancellationToken);
        var name = slug is null ? null : await db.Set<Seller>().Where(s => s.Slug == slug).Select(s => s.Name).SingleOrDefaultAsync(cancellationToken);
        return new PersonalDataLog(rows, total, skip + rows.Count < total && rows.Count > 0 ? skip + rows.Count : null, name);
    }
}
