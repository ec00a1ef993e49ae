using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Sellers.Data;

/// <summary>What may stand among the tax facts of a seller today.</summary>
public sealed class TaxDesk(IRegulationParameters parameters, TimeProvider clock)
{
    /// <summary>Up to this much a year a person's business pays no income tax (national law).</summary>
    public Task<Rupiah> FreeTurnoverAsync(CancellationToken cancellationToken) => parameters.MoneyAsync(ParameterKeys.TaxFreeTurnover, clock.Today(), cancellationToken);

    public async Task<Error?> RefusalAsync(TaxFacts tax, LegalForm form, Rupiah sales, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        if (tax.IsPkp && (tax.PkpNumber.Length == 0 || tax.PkpSince is null)) return SellersErrors.PkpIncomplete;
        if (!tax.IsPkp && (tax.PkpNumber.Length > 0 || tax.PkpSince is not null)) return SellersErrors.PkpUnasked;
        if (tax.PkpSince > today) return SellersErrors.PkpInFuture;
        if ((tax.PphNumber.Length > 0) != tax.PphUntil is not null) return SellersErrors.PphIncomplete;
        if (tax.PphUntil < today) return SellersErrors.PphOver;
        if (tax.FreeTurnoverYear is null && tax.FreeTurnoverStatedOn is null) return null;

        if (tax.FreeTurnoverYear is not { } year || tax.FreeTurnoverStatedOn is not { } on || on > today || year > today.Year || year < today.Year - 1)
            return SellersErrors.FreeTurnoverIncomplete;
        if (form is not LegalForm.Perorangan) return SellersErrors.FreeTurnoverOfEntity;
        var most = await FreeTurnoverAsync(cancellationToken);
        return sales > most ? SellersErrors.FreeTurnoverPassed(most) : null;
    }
}
