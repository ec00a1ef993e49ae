using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Web.Ui;

namespace UsahaMikro.Market.Web.Features.Seller.Exports;

/// <summary>A table of products as a download, in the form that was asked for.</summary>
public static class ProductFiles
{
    /// <summary>How an address asks for Excel.</summary>
    public const string Workbook = "xlsx";

    public static IActionResult ProductFile(this Controller controller, IEnumerable<IReadOnlyList<object?>> rows, string name, bool isWorkbook) => isWorkbook
        ? controller.File(XlsxTable.Write("Produk", rows), XlsxTable.ContentType, name + ".xlsx")
        : controller.File(CsvTable.Write(rows), CsvTable.ContentType, name + ".csv");
}
