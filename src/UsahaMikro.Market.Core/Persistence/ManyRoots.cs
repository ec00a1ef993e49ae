using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using UsahaMikro.Market.Persistence.Audit;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence;

/// <summary>Saves very many new roots, audited like any other, by one prepared command instead of one command per row.</summary>
public static class ManyRoots
{
    private const int Chunk = 1_000;

    /// <summary>Saves what is tracked, then the roots; afterwards nothing is tracked any more.</summary>
    /// <exception cref="ArgumentException">A root has something to announce; such are saved the usual way.</exception>
    public static async Task AddManyAsync<TRoot>(this MarketDbContext db, IEnumerable<TRoot> roots, CancellationToken cancellationToken)
        where TRoot : AggregateRoot
    {
        await db.SaveChangesAsync(cancellationToken);
        foreach (var chunk in roots.Chunk(Chunk))
        {
            if (Array.Exists(chunk, root => root.Events.Count > 0)) throw new ArgumentException("Roots with events are saved the usual way.", nameof(roots));

            db.ChangeTracker.Clear();
            db.AddRange(chunk.Cast<object>());
            foreach (var root in chunk) root.RaiseVersion();
            var audit = await AuditInterceptor.RowsAsync(db, cancellationToken);
            db.ChangeTracker.Clear();
            await InsertAsync(db, chunk, cancellationToken);
            await InsertAsync(db, audit, cancellationToken);
        }
    }

    private static async Task InsertAsync<TRow>(MarketDbContext db, IReadOnlyCollection<TRow> rows, CancellationToken cancellationToken)
    {
        var entity = db.Model.FindEntityType(typeof(TRow))!;
        var isSealed = db.Services.Options.Provider is DatabaseProvider.Sqlite;
        var columns = entity.GetProperties().Where(property => isSealed || property.ValueGenerated is ValueGenerated.Never).ToList();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = TextOf(db, entity, columns);
        foreach (var row in rows)
        {
            Fill(command, columns, row!);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static string TextOf(MarketDbContext db, IEntityType entity, List<IProperty> columns)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        var names = columns.Select(column => sql.DelimitIdentifier(column.GetColumnName(table)!));
        return $"INSERT INTO {sql.DelimitIdentifier(table.Name)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", columns.Select((_, at) => "@p" + at))})";
    }

    private static void Fill(DbCommand command, List<IProperty> columns, object row)
    {
        var isFirst = command.Parameters.Count == 0;
        for (var at = 0; at < columns.Count; at++)
        {
            var mapping = columns[at].GetRelationalTypeMapping();
            var value = columns[at].GetGetter().GetClrValue(row);
            if (isFirst) command.Parameters.Add(mapping.CreateParameter(command, "@p" + at, value, columns[at].IsNullable));
            else command.Parameters[at].Value = value is null ? DBNull.Value : mapping.Converter?.ConvertToProvider(value) ?? value;
        }
    }
}
