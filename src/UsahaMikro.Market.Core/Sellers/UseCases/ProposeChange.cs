using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

/// <summary>The data that the Dinas checks, as the seller wants them; empty NPWP and account stay as they are.</summary>
public sealed record ProposeChangeCommand(
    long Version, string KelurahanCode, string Address, string? Nib, IReadOnlyList<string> Kbli, string? Npwp, TaxFacts Tax, string BankName, string? BankAccount,
    string BankHolder)
{
    public DateOnly? NibOn { get; init; }
}

/// <summary>A verified seller asks for a change of checked data; the old ones are in force until the Dinas decides (BKS 14(2)).</summary>
public sealed class ProposeChange(MarketDbContext db, SellerEntryReader reader, PersonalVault vault, TimeProvider clock)
{
    public async Task<Result> ExecuteAsync(ProposeChangeCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (await vault.PrepareAsync(cancellationToken) is { } unfit) return unfit;
        return await db.InTransactionAsync(actor, async () =>
        {
            if (await db.Sellers().SingleOrDefaultAsync(s => s.Id == actor.SellerId, cancellationToken) is not { } seller) return SellersErrors.NotFound;
            if (seller.Version != command.Version) return SellersErrors.Stale;
            var entry = Entry(seller, command);
            if (await reader.RefusalAsync(entry, seller, seller.ApplicantId, cancellationToken) is { } refusal) return refusal;
            var (profile, facts) = await reader.ReadAsync(entry, seller, cancellationToken);
            return seller.Propose(profile, facts, actor, clock.GetUtcNow());
        }, cancellationToken);
    }

    /// <summary>What is known, with what is proposed laid over it.</summary>
    private static SellerEntry Entry(Seller s, ProposeChangeCommand c) => new(
        s.Name, s.OwnerName, s.OwnerIsWoman, s.OwnerHasDisability, s.LegalForm, null, s.Private?.Phone ?? "", c.Nib, c.Kbli, c.KelurahanCode, c.Address, s.Capital,
        s.AnnualSales, s.StartedOn, s.GroupType, s.GroupName, s.Cooperative, c.Npwp, c.Tax, c.BankName, c.BankAccount, c.BankHolder, s.Story, s.CapacityNote, Agrees: true)
    {
        NibOn = c.NibOn,
    };
}
