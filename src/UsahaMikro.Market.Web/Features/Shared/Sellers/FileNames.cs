namespace UsahaMikro.Market.Web.Features.Shared.Sellers;

/// <summary>Names of downloads are made by us, from the content.</summary>
public static class FileNames
{
    public static string EndingOf(string contentType) => contentType switch
    {
        "application/pdf" => ".pdf",
        "image/jpeg" => ".jpg",
        "image/png" => ".png",
        _ => ".webp",
    };
}
