using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

/// <summary>Reads a typed registration: what is wrong is told, doubles are found, numbers are sealed.</summary>
public sealed class SellerEntryReader(
    MarketDbContext db, PersonalVault vault, TaxDesk taxes, IKbliBook kbli, IAreaBook areas, TimeProvider clock)
{
    private const int LongestSlugWords = 90;

    /// <summary>Null when it may stand. Writes nothing.</summary>
    /// <param name="known">The seller whose data are mended, or null for a new one.</param>
    /// <param name="applicant">The account it belongs to, where it has one.</param>
    public async Task<Error?> RefusalAsync(SellerEntry entry, Seller? known, Guid? applicant, CancellationToken cancellationToken) =>
        Refusal(entry, known) ?? await taxes.RefusalAsync(entry.Tax, entry.LegalForm, entry.AnnualSales, cancellationToken)
            ?? await DoubleAsync(entry, known, applicant, cancellationToken);

    /// <summary>What the registration says, numbers sealed; only after <see cref="RefusalAsync"/> found nothing.</summary>
    public async Task<(SellerProfile Profile, PrivateFacts Facts)> ReadAsync(SellerEntry entry, Seller? known, CancellationToken cancellationToken)
    {
        var nik = PersonalNumbers.Digits(entry.Nik);
        var row = known?.Private?.Id ?? Guid.CreateVersion7(clock.GetUtcNow());
        var facts = new PrivateFacts(
            row, Seal(SecretFields.Nik, nik, row), nik.Length == 0 ? "" : PersonalNumbers.NikDoubt(nik), PersonalNumbers.Phone(entry.Phone)!,
            Seal(SecretFields.Npwp, PersonalNumbers.Digits(entry.Npwp), row), entry.BankName.Trim(),
            Seal(SecretFields.BankAccount, PersonalNumbers.Digits(entry.BankAccount), row), entry.BankHolder.Trim());
        return (Profile(entry, known, (await kbli.TodayAsync(cancellationToken)).RiskOf(entry.Kbli)), facts);
    }

    private Sealed? Seal(string field, string digits, Guid row) => digits.Length == 0 ? null : vault.Seal(field, digits, row);

    private Error? Refusal(SellerEntry entry, Seller? known)
    {
        var (nik, npwp) = (PersonalNumbers.Digits(entry.Nik), PersonalNumbers.Digits(entry.Npwp));
        if (entry.Name.Trim().Length is < 3 or > 200 || Slug.Of(entry.Name).Length == 0) return SellersErrors.NameMissing;
        if (nik.Length == 0 ? known?.Private is not { NikCipher.Length: > 0 } : !PersonalNumbers.IsNik(nik)) return SellersErrors.NikWrong;
        if (PersonalNumbers.Phone(entry.Phone) is null) return SellersErrors.PhoneWrong;
        if (!string.IsNullOrWhiteSpace(entry.Nib) && !PersonalNumbers.IsNib(PersonalNumbers.Digits(entry.Nib))) return SellersErrors.NibWrong;
        if (string.IsNullOrWhiteSpace(entry.Nib) ? entry.NibOn is not null : entry.NibOn is null) return SellersErrors.NibDateMissing;
        if (entry.NibOn > clock.Today()) return SellersErrors.NibInFuture;
        if (entry.Kbli.Count is 0 or > 5) return SellersErrors.KbliMissing;
        if (!entry.Kbli.All(KbliRisks.IsCode)) return SellersErrors.KbliWrong;
        if (!areas.KelurahanOf(AreaCode.KecamatanOf(entry.KelurahanCode)).Any(place => place.Code == entry.KelurahanCode)) return SellersErrors.PlaceUnknown;
        if (entry.Capital < Rupiah.Zero || entry.AnnualSales < Rupiah.Zero) return SellersErrors.AmountNegative;
        if (entry.StartedOn > clock.Today()) return SellersErrors.StartInFuture;
        if (npwp.Length > 0 && !PersonalNumbers.IsNpwp(npwp)) return SellersErrors.NpwpWrong;
        var isTold = !string.IsNullOrWhiteSpace(entry.Nib) || npwp.Length > 0 || known?.Private is { NpwpCipher.Length: > 0 };
        if (entry.LegalForm.IsLegalEntity() && !isTold) return SellersErrors.EntityUntold;
        return BankRefusal(entry, known) ?? (entry.Agrees ? null : SellersErrors.ConsentMissing);
    }

    /// <summary>A bank account is given whole or not at all.</summary>
    private static Error? BankRefusal(SellerEntry entry, Seller? known)
    {
        var account = PersonalNumbers.Digits(entry.BankAccount);
        var hasAccount = account.Length > 0 || known?.Private is { BankCipher.Length: > 0 };
        if (account.Length > 0 && !PersonalNumbers.IsBankAccount(account)) return SellersErrors.BankWrong;
        var parts = new[] { hasAccount, !string.IsNullOrWhiteSpace(entry.BankName), !string.IsNullOrWhiteSpace(entry.BankHolder) };
        return parts.Any(given => given) && !parts.All(given => given) ? SellersErrors.BankWrong : null;
    }

    /// <summary>One business of a person's own; a legal entity once; the same phone only for the same person.</summary>
    private async Task<Error?> DoubleAsync(SellerEntry entry, Seller? known, Guid? applicant, CancellationToken cancellationToken)
    {
        var isEntity = entry.LegalForm.IsLegalEntity();
        var (nib, phone) = (PersonalNumbers.Digits(entry.Nib), PersonalNumbers.Phone(entry.Phone)!);
        var nikHash = HashOf(SecretFields.Nik, entry.Nik) ?? known?.Private?.NikHash ?? "";
        var key = SellerIdentity.KeyOf(isEntity, nikHash, HashOf(SecretFields.Npwp, entry.Npwp) ?? known?.Private?.NpwpHash ?? "");
        var self = known?.Id;
        var others = Others(self);
        if (applicant is not null && await others.AnyAsync(s => s.ApplicantId == applicant && s.IsLegalEntity == isEntity, cancellationToken))
            return SellersErrors.AlreadyApplied;
        if (await TakenAsync(self, isEntity, key, nib, cancellationToken) is { } taken) return taken;
        return await others.AnyAsync(s => s.Private!.Phone == phone && s.Private.NikHash != nikHash, cancellationToken) ? SellersErrors.PhoneTaken : null;
    }

    /// <summary>Whether another business in the registry has the number.</summary>
    public async Task<Error?> TakenAsync(Guid? self, bool isEntity, string? key, string nib, CancellationToken cancellationToken)
    {
        if (key is not null && await Others(self).AnyAsync(s => s.Private!.UniqueKey == key, cancellationToken)) return isEntity ? SellersErrors.NpwpTaken : SellersErrors.NikTaken;
        return nib.Length > 0 && await Others(self).AnyAsync(s => s.Nib == nib, cancellationToken) ? SellersErrors.NibTaken : null;
    }

    private IQueryable<Seller> Others(Guid? self) =>
        db.Set<Seller>().AsNoTracking().Where(s => s.Registry != RegistryState.Withdrawn && (self == null || s.Id != self));

    private string? HashOf(string field, string? typed) => PersonalNumbers.Digits(typed) is { Length: > 0 } digits ? vault.HashOf(field, digits) : null;

    private static string SlugOf(string name)
    {
        var words = Slug.Of(name);
        return $"{words[..Math.Min(words.Length, LongestSlugWords)].TrimEnd('-')}-{HumanCode.New(4).ToLowerInvariant()}";
    }

    private static SellerProfile Profile(SellerEntry entry, Seller? known, RiskLevel? risk) => new()
    {
        Slug = known?.Slug ?? SlugOf(entry.Name),
        Name = entry.Name.Trim(),
        OwnerName = entry.OwnerName.Trim(),
        OwnerIsWoman = entry.OwnerIsWoman,
        OwnerHasDisability = entry.OwnerHasDisability,
        Story = entry.Story.Trim(),
        KelurahanCode = entry.KelurahanCode,
        Address = entry.Address.Trim(),
        Scale = known?.Scale ?? BusinessScale.Mikro,
        LegalForm = entry.LegalForm,
        Nib = PersonalNumbers.Digits(entry.Nib),
        NibOn = entry.NibOn,
        Kbli = entry.Kbli,
        Risk = risk,
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
