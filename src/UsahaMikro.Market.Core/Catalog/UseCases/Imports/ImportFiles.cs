using System.Text.Json;
using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

/// <summary>The files of an import: what the seller sent, and what was found wrong in it.</summary>
public sealed class ImportFiles(IFileStore files, ISheetDesk sheets)
{
    internal static readonly SheetLimits Limits = new(30 * 1024 * 1024, 10_000, 60);

    internal Result<Sheet> Read(byte[] content) => sheets.Read(content, Limits);

    internal async Task<string> KeepAsync(byte[] content, bool isWorkbook, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(content, writable: false);
        var type = isWorkbook ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv";
        return (await files.SaveAsync(stream, type, cancellationToken)).Hash;
    }

    /// <exception cref="InvalidOperationException">The file was taken in before and is gone now.</exception>
    internal async Task<Sheet> SheetAsync(string hash, CancellationToken cancellationToken)
    {
        await using var stored = files.Open(hash) ?? throw new InvalidOperationException($"The product file {hash} is missing.");
        using var content = new MemoryStream();
        await stored.CopyToAsync(content, cancellationToken);
        return Read(content.ToArray()).Value;
    }

    /// <returns>The hash to find them by; empty when there are none.</returns>
    internal async Task<string> KeepProblemsAsync(IReadOnlyList<ImportProblem> problems, CancellationToken cancellationToken)
    {
        if (problems.Count == 0) return "";
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(problems, JsonSerializerOptions.Web), writable: false);
        return (await files.SaveAsync(stream, "application/json", cancellationToken)).Hash;
    }

    internal async Task<IReadOnlyList<ImportProblem>> ProblemsAsync(string hash, CancellationToken cancellationToken)
    {
        if (hash.Length == 0) return [];
        await using var stored = files.Open(hash) ?? throw new InvalidOperationException($"The problems {hash} of an import are missing.");
        return await JsonSerializer.DeserializeAsync<List<ImportProblem>>(stored, JsonSerializerOptions.Web, cancellationToken) ?? [];
    }
}
