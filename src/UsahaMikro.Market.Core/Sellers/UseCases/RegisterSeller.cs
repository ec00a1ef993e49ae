using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

/// <param name="Scan">The signed paper form; asked of who registers another.</param>
public sealed record RegisterSellerCommand(SellerEntry Entry, Intake Intake, Upload? Scan);

/// <summary>A seller registers itself, or an officer does so on its behalf (BKS 5(3), 14).</summary>
public sealed class RegisterSeller(
    MarketDbContext db, SellerEntryReader reader, ScaleDesk scales, PersonalVault vault, IUploadDesk uploads, TimeProvider clock)
{
    /// <returns>The address word of the new seller.</returns>
    public async Task<Result<string>> ExecuteAsync(RegisterSellerCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (await vault.PrepareAsync(cancellationToken) is { } unfit) return unfit;
        // Asked before the paper is kept, and again where it counts.
        if (await RefusalAsync(command, actor, cancellationToken) is { } refusal) return refusal;
        var scan = await ScanAsync(command, cancellationToken);
        if (scan.Error is { } wrong) return wrong;

        try
        {
            return await db.InTransactionAsync(actor, () => RegisterAsync(command, scan.Value, actor, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Someone else's click won a unique index; who asks again is told which.
            if (await RefusalAsync(command, actor, cancellationToken) is { } taken) return taken;
            throw;
        }
    }

    private async Task<Result<string>> RegisterAsync(RegisterSellerCommand command, StoredFile? scan, Actor actor, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(command, actor, cancellationToken) is { } refusal) return refusal;

        var (profile, facts) = await reader.ReadAsync(command.Entry, null, cancellationToken);
        var isSelf = command.Intake is Intake.Self;
        var submission = new Submission(
            command.Intake, isSelf ? actor.UserId : null, isSelf ? null : actor.UserId, actor.DisplayName, scan?.Hash ?? "", scan?.ContentType ?? "");
        var now = clock.GetUtcNow();
        var seller = Seller.Register(profile, now, submission);
        seller.Keep(facts);
        seller.Agree(actor, now);
        seller.Declare(seller.Capital, seller.AnnualSales, clock.Today(), actor, now);
        await scales.AssessAsync(seller, actor, cancellationToken);
        db.Add(seller);
        return seller.Slug;
    }

    private async Task<Error?> RefusalAsync(RegisterSellerCommand command, Actor actor, CancellationToken cancellationToken) =>
        await reader.RefusalAsync(command.Entry, null, command.Intake is Intake.Self ? actor.UserId : null, cancellationToken);

    private async Task<Result<StoredFile?>> ScanAsync(RegisterSellerCommand command, CancellationToken cancellationToken)
    {
        if (command.Intake is Intake.Self) return Result<StoredFile?>.Ok(null);
        if (command.Scan is null) return SellersErrors.ScanMissing;

        var kept = await uploads.KeepAsync(command.Scan, cancellationToken);
        return kept.Error is { } refusal ? refusal with { Field = "Scan" } : Result<StoredFile?>.Ok(kept.Value);
    }
}
