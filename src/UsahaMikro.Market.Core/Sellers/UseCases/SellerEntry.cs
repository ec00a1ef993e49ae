using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

/// <summary>A registration as it was typed.</summary>
/// <param name="Nik">Null or empty where it was given before and stays as it is; the same for NPWP and account.</param>
public sealed record SellerEntry(
    string Name, string OwnerName, bool OwnerIsWoman, bool OwnerHasDisability, LegalForm LegalForm, string? Nik, string Phone, string? Nib,
    IReadOnlyList<string> Kbli, string KelurahanCode, string Address, Rupiah Capital, Rupiah AnnualSales, DateOnly StartedOn,
    GroupType GroupType, string GroupName, string Cooperative, string? Npwp, TaxFacts Tax, string BankName, string? BankAccount, string BankHolder,
    string Story, string CapacityNote);

/// <summary>Reads a typed registration: what is wrong is told, numbers are sealed, doubles are found.</summary>
public sealed class SellerEntryReader(MarketDbContext db, PersonalVault vault, IKbliBook kbli, IAreaBook areas, TimeProvider clock)
{
    /// <param name="known">The seller whose data are mended, or null for a new one.</param>
    public async Task<Result<(SellerProfile Profile, PrivateFacts Facts)>> ReadAsync(SellerEntry entry, Seller? known, CancellationToken cancellationToken)
    {
        var (nik, npwp, account) = (PersonalNumbers.Digits(entry.Nik), PersonalNumbers.Digits(entry.Npwp), PersonalNumbers.Digits(entry.BankAccount));
        if (Refusal(entry, nik, npwp, account, known) is { } refusal) return refusal;

        var phone = PersonalNumbers.Phone(entry.Phone)!;
        var sealedNik = nik.Length == 0 ? null : vault.Seal(SecretFields.Nik, nik);
        var nib = PersonalNumbers.Digits(entry.Nib);
        if (await DoubleAsync(entry.LegalForm, sealedNik?.Hash, nib, phone, known?.Id, cancellationToken) is { } taken) return taken;

        var facts = new PrivateFacts(
            sealedNik, nik.Length == 0 ? "" : PersonalNumbers.NikDoubt(nik), phone, npwp.Length == 0 ? null : vault.Seal(SecretFields.Npwp, npwp),
            entry.BankName.Trim(), account.Length == 0 ? null : vault.Seal(SecretFields.BankAccount, account), entry.BankHolder.Trim());
        return (Profile(entry, nib, known), facts);
    }

    private Error? Refusal(SellerEntry entry, string nik, string npwp, string account, Seller? known)
    {
        if (entry.Name.Trim().Length is < 3 or > 200 || Slug.Of(entry.Name).Length == 0) return SellersErrors.NameMissing;
        if (nik.Length == 0 ? known?.Private is not { NikCipher.Length: > 0 } : !PersonalNumbers.IsNik(nik)) return SellersErrors.NikWrong;
        if (PersonalNumbers.Phone(entry.Phone) is null) return SellersErrors.PhoneWrong;
        if (!string.IsNullOrWhiteSpace(entry.Nib) && !PersonalNumbers.IsNib(PersonalNumbers.Digits(entry.Nib))) return SellersErrors.NibWrong;
        if (entry.Kbli.Count is 0 or > 5 || entry.Kbli.Any(code => kbli.Find(code) is null)) return SellersErrors.KbliUnknown;
        if (!areas.KelurahanOf(AreaCode.KecamatanOf(entry.KelurahanCode)).Any(place => place.Code == entry.KelurahanCode)) return SellersErrors.PlaceUnknown;
        if (entry.Capital < Rupiah.Zero || entry.AnnualSales < Rupiah.Zero) return SellersErrors.AmountNegative;
        if (entry.StartedOn > clock.Today()) return SellersErrors.StartInFuture;
        if (npwp.Length > 0 && !PersonalNumbers.IsNpwp(npwp)) return SellersErrors.NpwpWrong;
        if (entry.Tax.IsPkp && (entry.Tax.PkpNumber.Length == 0 || entry.Tax.PkpSince is null)) return SellersErrors.PkpIncomplete;
        if ((entry.Tax.PphNumber.Length > 0) != entry.Tax.PphUntil is not null) return SellersErrors.PphIncomplete;
        return BankRefusal(entry, account, known);
    }

    /// <summary>A bank account is given whole or not at all.</summary>
    private static Error? BankRefusal(SellerEntry entry, string account, Seller? known)
    {
        var hasAccount = account.Length > 0 || known?.Private is { BankCipher.Length: > 0 };
        if (account.Length > 0 && !PersonalNumbers.IsBankAccount(account)) return SellersErrors.BankWrong;
        var parts = new[] { hasAccount, !string.IsNullOrWhiteSpace(entry.BankName), !string.IsNullOrWhiteSpace(entry.BankHolder) };
        return parts.Any(given => given) && !parts.All(given => given) ? SellersErrors.BankWrong : null;
    }

    /// <summary>A person registers once; who heads a company or cooperative may also have a business of their own.</summary>
    private async Task<Error?> DoubleAsync(LegalForm form, string? nikHash, string nib, string phone, Guid? self, CancellationToken cancellationToken)
    {
        var others = db.Set<Seller>().AsNoTracking().Where(s => s.Registry != RegistryState.Withdrawn && (self == null || s.Id != self));
        if (nikHash is not null && await others.AnyAsync(s => s.LegalForm == form && s.Private!.NikHash == nikHash, cancellationToken)) return SellersErrors.NikTaken;
        if (nib.Length > 0 && await others.AnyAsync(s => s.Nib == nib, cancellationToken)) return SellersErrors.NibTaken;
        return await others.AnyAsync(s => s.Private!.Phone == phone, cancellationToken) ? SellersErrors.PhoneTaken : null;
    }

    private SellerProfile Profile(SellerEntry entry, string nib, Seller? known) => new()
    {
        Slug = known?.Slug ?? $"{Slug.Of(entry.Name)}-{HumanCode.New(4).ToLowerInvariant()}",
        Name = entry.Name.Trim(),
        OwnerName = entry.OwnerName.Trim(),
        OwnerIsWoman = entry.OwnerIsWoman,
        OwnerHasDisability = entry.OwnerHasDisability,
        Story = entry.Story.Trim(),
        KelurahanCode = entry.KelurahanCode,
        Address = entry.Address.Trim(),
        Scale = known?.Scale ?? BusinessScale.Mikro,
        LegalForm = entry.LegalForm,
        Nib = nib,
        Kbli = entry.Kbli,
        Risk = kbli.RiskOf(entry.Kbli),
        Capital = entry.Capital,
        AnnualSales = entry.AnnualSales,
        StartedOn = entry.StartedOn,
        GroupType = entry.GroupType,
        GroupName = entry.GroupName.Trim(),
        Cooperative = entry.Cooperative.Trim(),
        Tax = entry.Tax,
        CapacityNote = entry.CapacityNote.Trim(),
    };
}
