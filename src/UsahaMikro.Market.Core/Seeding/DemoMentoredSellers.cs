using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;

namespace UsahaMikro.Market.Seeding;

/// <summary>Sellers whom a mentor brought into the registry; they come after the accounts.</summary>
internal sealed class DemoMentoredSellers(MarketDbContext db, DemoSellers sellers, IUploadDesk uploads) : IDemoPart
{
    private const string Mentor = "pendamping";

    public int Order => 37;
    public string Name => "pelaku usaha dampingan";

    public async Task<int> SeedAsync(CancellationToken cancellationToken)
    {
        var mentor = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(account => account.UserName == Mentor, cancellationToken);
        var scan = await uploads.KeepAsync(DemoPaper.Of("Formulir pendaftaran pelaku usaha, ditandatangani pemilik (contoh)"), cancellationToken);
        return await sellers.AddAsync(
            row => row.EnteredBy == Mentor,
            mentor is null ? null : new Submission(Intake.Assisted, null, mentor.Id, mentor.DisplayName, scan.Value.Hash, scan.Value.ContentType), cancellationToken);
    }
}
