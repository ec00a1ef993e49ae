using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

/// <param name="Slug">Whose; null for the own registration that was returned.</param>
/// <param name="IsOwn">The applicant mends, so only an own registration is found; else an officer does for another, and a mentor for an own entry.</param>
public sealed record ResubmitSellerCommand(string? Slug, bool IsOwn, long Version, SellerEntry Entry);

/// <summary>What was returned is mended and sent in again.</summary>
public sealed class ResubmitSeller(MarketDbContext db, SellerEntryReader reader, ScaleDesk scales, PersonalVault vault, TimeProvider clock)
{
    public async Task<Result> ExecuteAsync(ResubmitSellerCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (await vault.PrepareAsync(cancellationToken) is { } unfit) return unfit;
        try
        {
            return await db.InTransactionAsync(actor, () => SendAsync(command, actor, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Someone else's click won a unique index; who asks again is told which.
            if (await FindAsync(command, actor, cancellationToken) is { } seller
                && await reader.RefusalAsync(command.Entry, seller, seller.ApplicantId, cancellationToken) is { } taken) return taken;
            throw;
        }
    }

    private async Task<Result> SendAsync(ResubmitSellerCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(command, actor, cancellationToken) is not { } seller) return SellersErrors.NotFound;
        if (seller.Version != command.Version) return SellersErrors.Stale;
        if (await reader.RefusalAsync(command.Entry, seller, seller.ApplicantId, cancellationToken) is { } refusal) return refusal;

        var (profile, facts) = await reader.ReadAsync(command.Entry, seller, cancellationToken);
        var now = clock.GetUtcNow();
        var sent = seller.Resubmit(profile, facts, actor, now);
        if (sent.Error is { } wrong) return wrong;
        seller.Agree(actor, now);
        seller.Declare(seller.Capital, seller.AnnualSales, clock.Today(), actor, now);
        await scales.AssessAsync(seller, actor, cancellationToken);
        return Result.Ok();
    }

    private Task<Seller?> FindAsync(ResubmitSellerCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (command.IsOwn) return db.OwnRegistrationAsync(actor, command.Slug, cancellationToken);

        var isDinas = actor.Role is Role.DinasOfficer or Role.DinasHead;
        return db.Sellers().SingleOrDefaultAsync(
            s => s.Slug == command.Slug && (isDinas || (s.EnteredById == actor.UserId && s.EnteredById != null)), cancellationToken);
    }
}
