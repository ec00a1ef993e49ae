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
public sealed class RegisterSeller(MarketDbContext db, SellerEntryReader reader, ScaleDesk scales, IUploadDesk uploads, TimeProvider clock)
{
    /// <returns>The address word of the new seller.</returns>
    public async Task<Result<string>> ExecuteAsync(RegisterSellerCommand command, Actor actor, CancellationToken cancellationToken)
    {
        var scan = await ScanAsync(command, cancellationToken);
        if (scan.Error is { } refusal) return refusal;

        return await db.InTransactionAsync<string>(actor, async () =>
        {
            var isSelf = command.Intake is Intake.Self;
            if (isSelf && await db.OwnRegistrationAsync(actor, cancellationToken) is not null) return SellersErrors.AlreadyApplied;
            var read = await reader.ReadAsync(command.Entry, null, cancellationToken);
            if (read.Error is { } wrong) return wrong;

            var submission = new Submission(
                command.Intake, isSelf ? actor.UserId : null, isSelf ? null : actor.UserId, actor.DisplayName, scan.Value?.Hash ?? "", scan.Value?.ContentType ?? "");
            var seller = Seller.Register(read.Value.Profile, clock.GetUtcNow(), submission);
            seller.Keep(read.Value.Facts);
            seller.Declare(seller.Capital, seller.AnnualSales, clock.Today());
            await scales.AssessAsync(seller, actor, cancellationToken);
            db.Add(seller);
            return seller.Slug;
        }, cancellationToken);
    }

    private async Task<Result<StoredFile?>> ScanAsync(RegisterSellerCommand command, CancellationToken cancellationToken)
    {
        if (command.Intake is Intake.Self) return Result<StoredFile?>.Ok(null);
        if (command.Scan is null) return SellersErrors.ScanMissing;

        var kept = await uploads.KeepAsync(command.Scan, cancellationToken);
        return kept.Error is { } refusal ? refusal with { Field = "Scan" } : Result<StoredFile?>.Ok(kept.Value);
    }
}
