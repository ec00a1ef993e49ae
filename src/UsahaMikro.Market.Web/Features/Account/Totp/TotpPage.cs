using QRCoder;
using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Features.Account.Totp;

/// <param name="QrCode">A picture as a data address; the key never travels in an address of ours.</param>
public sealed record TotpPage(string Setup, string Key, string QrCode, bool IsRequired)
{
    public static TotpPage From(TotpSetup setup, Role role)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(setup.Uri, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        return new TotpPage(
            setup.Setup, setup.Key, "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(4)), RoleBook.NeedsTotp(role));
    }
}
