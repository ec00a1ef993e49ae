using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;

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

    /// <summary>Hands out what was opened; a file of a stranger is only ever downloaded.</summary>
    public static IActionResult Download(this Controller controller, Result<DocumentFile> opened, IFileStore files) =>
        opened.IsSuccess && files.Open(opened.Value.Hash) is { } content
            ? controller.File(content, opened.Value.ContentType, opened.Value.Name + EndingOf(opened.Value.ContentType)) : controller.NotFound();
}
