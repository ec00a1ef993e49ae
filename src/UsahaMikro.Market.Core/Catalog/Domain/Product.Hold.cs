using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain;

public sealed partial class Product
{
    /// <summary>Which licence keeps a published product from being shown; empty when none does.</summary>
    public string HeldBecause { get; private set; } = "";

    /// <summary>Takes it off the shelf while a paper is missing and puts it back when all are there; orders that run are not touched.</summary>
    public void Hold(IReadOnlyList<MissingLicence> missing, Actor by, DateTimeOffset at)
    {
        var because = string.Join(' ', missing.Where(one => one.Blocks).Select(one => one.Why));
        if (because == HeldBecause) return;

        HeldBecause = because;
        if (Status is ProductStatus.Published)
            _steps.Add(new ProductStep(Status, by.DisplayName, at, because.Length == 0 ? "Tampil lagi: dokumennya lengkap." : $"Tidak ditampilkan: {because}"));
        Raise(new ProductChanged(Id));
    }
}
