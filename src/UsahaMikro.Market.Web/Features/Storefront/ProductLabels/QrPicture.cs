using QRCoder;

namespace UsahaMikro.Market.Web.Features.Storefront.ProductLabels;

/// <summary>An address as a QR code that is still read when a sixth of it is dirty (level M), with the quiet margin it needs.</summary>
internal static class QrPicture
{
    private const int PixelsPerSquare = 12;

    public static byte[] Png(string address)
    {
        using var data = Data(address);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(PixelsPerSquare);
    }

    public static string Svg(string address)
    {
        using var data = Data(address);
        using var picture = new SvgQRCode(data);
        return picture.GetGraphic(PixelsPerSquare, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    private static QRCodeData Data(string address)
    {
        using var generator = new QRCodeGenerator();
        return generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
    }
}
