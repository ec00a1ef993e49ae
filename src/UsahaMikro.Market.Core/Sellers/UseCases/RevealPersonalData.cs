using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

public sealed record RevealPersonalDataCommand(string Slug, string Reason);

/// <summary>Numbers in full, for the one answer that shows them.</summary>
public sealed record RevealedData(string Slug, string Name, string OwnerName, string Nik, string Phone, string Npwp, string BankName, string BankAccount, string BankHolder);

/// <summary>Shows NIK and accounts in full to an officer who says why; each look is a row of the audit trail (UU 27/2022).</summary>
public sealed class RevealPersonalData(MarketDbContext db, PersonalVault vault, TimeProvider clock)
{
    private const int ShortestReason = 10;

    public Task<Result<RevealedData>> ExecuteAsync(RevealPersonalDataCommand command, Actor actor, CancellationToken cancellationToken) =>
        db.InTransactionAsync<RevealedData>(actor, async () =>
        {
            if (command.Reason.Trim().Length < ShortestReason) return SellersErrors.WhyMissing;
            var seller = await db.Set<Seller>().AsNoTracking().Include(s => s.Private).SingleOrDefaultAsync(s => s.Slug == command.Slug, cancellationToken);
            if (seller?.Private is not { } secret) return SellersErrors.NotFound;
            if (await vault.CheckAsync(cancellationToken) is { } unfit) return unfit;
            var since = BusinessCalendar.StartOf(clock.Today());
            var looks = await db.Set<PersonalDataAccess>()
                .CountAsync(a => a.ById == actor.UserId && a.Kind == PersonalDataKind.Numbers && a.At >= since, cancellationToken);
            if (looks >= PersonalDataAccess.DailyQuota) return SellersErrors.RevealLimit;

            db.Add(PersonalDataAccess.Of(seller.Id, PersonalDataKind.Numbers, "", command.Reason.Trim(), actor, clock.GetUtcNow()));
            return new RevealedData(
                seller.Slug, seller.Name, seller.OwnerName, vault.Open(SecretFields.Nik, secret.NikCipher, secret.Id), secret.Phone,
                vault.Open(SecretFields.Npwp, secret.NpwpCipher, secret.Id), secret.BankName,
                vault.Open(SecretFields.BankAccount, secret.BankCipher, secret.Id), secret.BankHolder);
        }, cancellationToken);
}
