using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Documents.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents.Data;

internal sealed class SheetDesk : ISheetDesk
{
    public Result<Sheet> Read(byte[] content, SheetLimits limits)
    {
        if (content.Length == 0) return DocumentsErrors.Empty;
        if (content.Length > limits.Bytes) return DocumentsErrors.SheetTooHeavy(limits.Bytes);
        if (content.AsSpan().StartsWith("PK\x03\x04"u8)) return Workbook.Read(content, limits);
        if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return DocumentsErrors.OldWorkbook;
        return CsvSheet.Read(content, limits);
    }
}
