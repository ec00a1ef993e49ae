using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;

namespace UsahaMikro.Market.Sellers.Handlers;

/// <summary>Writes to who registered that the data are in order, or what is to be mended; who was helped on paper has no account to write to.</summary>
[HandlerName("sellers.tell-of-decision")]
internal sealed class TellOfDecision(MarketDbContext db, INoticeDesk notices) : IHandle<RegistrationDecided>
{
    public async Task HandleAsync(RegistrationDecided happened, CancellationToken cancellationToken)
    {
        var seller = await db.Set<Seller>().AsNoTracking().Include(s => s.Findings).SingleAsync(s => s.Id == happened.SellerId, cancellationToken);
        if (seller.ApplicantId is not { } applicant) return;

        var round = seller.Findings.Max(finding => finding.Round);
        var wanted = seller.Findings.Where(finding => finding.Round == round && !finding.Fits).Select(finding => $"{finding.Item.Label()}: {finding.Reason.TrimEnd('.')}.");
        await notices.TellAccountAsync(
            applicant,
            happened.IsVerified
                ? $"Data {seller.Name} sudah sesuai dan terverifikasi. Masuk, ganti peran ke usaha ini, lalu tambahkan produk."
                : $"Pendaftaran {seller.Name} dikembalikan untuk dilengkapi. {string.Join(' ', wanted)} Perbaiki di halaman Daftarkan usaha; data lain tidak perlu diisi ulang.",
            cancellationToken);
    }
}
