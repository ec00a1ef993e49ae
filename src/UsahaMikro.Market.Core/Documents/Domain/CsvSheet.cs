using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents.Domain;

/// <summary>A table from CSV text; commas, semicolons or tabs between the cells.</summary>
internal static class CsvSheet
{
    public static Result<Sheet> Read(ReadOnlySpan<byte> content, SheetLimits limits)
    {
        if (CsvText.Decode(content) is not { } text) return DocumentsErrors.SheetEncoding;

        var sheet = new SheetBuilder(limits, isWorkbook: false);
        foreach (var (at, record) in CsvText.Records(text, CsvText.SeparatorOf(text)).Index())
        {
            if (sheet.Add(at + 1, record.Cells).Error is { } refused) return refused;
        }

        return sheet.Build();
    }
}
