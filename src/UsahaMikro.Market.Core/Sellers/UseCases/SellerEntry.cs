using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.UseCases;

/// <summary>A registration as it was typed.</summary>
/// <param name="Nik">Null or empty where it was given before and stays as it is; the same for NPWP and account.</param>
/// <param name="Agrees">The owner agrees to <see cref="ConsentWords"/>; on paper where an officer types.</param>
public sealed record SellerEntry(
    string Name, string OwnerName, bool? OwnerIsWoman, bool? OwnerHasDisability, LegalForm LegalForm, string? Nik, string Phone, string? Nib,
    IReadOnlyList<string> Kbli, string KelurahanCode, string Address, Rupiah Capital, Rupiah AnnualSales, DateOnly StartedOn,
    GroupType GroupType, string GroupName, string Cooperative, string? Npwp, TaxFacts Tax, string BankName, string? BankAccount, string BankHolder,
    string Story, string CapacityNote, bool Agrees)
{
    /// <summary>When OSS gave the NIB out.</summary>
    public DateOnly? NibOn { get; init; }
}
