using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Sellers.Contracts;

namespace UsahaMikro.Market.Web.Features.Seller.Products;

/// <summary>What a seller does about a missing paper: what lies in the vault is used, never uploaded again.</summary>
public static class PaperSteps
{
    public static ReadyLine LineOf(MissingLicence missing, string code)
    {
        var (url, action) = Of(missing.Kind, missing.Vault, code);
        return new ReadyLine(missing.Why, false, missing.Pasal, url, missing.Blocks ? action : $"{action} (disarankan)", HelpUrl(missing.Kind, code));
    }

    /// <summary>The NIB is a datum of the registry; the other papers come from the vault.</summary>
    public static (string Url, string Action) Of(DocumentKind kind, InVault vault, string code) => (kind, vault) switch
    {
        (DocumentKind.Nib, _) => ("/usaha/profil/data", "Isi NIB"),
        (_, InVault.Waiting) => ("/usaha/dokumen", "Menunggu diperiksa"),
        (_, InVault.NotTicked) => ($"/usaha/produk/{code}/ubah#Form_Papers", "Pilih dari simpanan"),
        _ => ($"/usaha/dokumen/baru?jenis={kind}", "Unggah"),
    };

    /// <param name="code">The product it is about; empty when about the business.</param>
    public static string HelpUrl(DocumentKind kind, string code) => $"/usaha/bantuan-izin/baru?dokumen={kind}" + (code.Length > 0 ? $"&produk={code}" : "");
}
