using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Conventions;

/// <summary>SQLite cannot order or compare DateTimeOffset; a UTC DateTime works on both providers.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    value => value.UtcDateTime,
    value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)));

internal sealed class RupiahConverter() : ValueConverter<Rupiah, long>(value => value.Amount, value => new Rupiah(value));

/// <summary>Version-7 keys as 16 big-endian bytes: ordered by time on both providers.</summary>
internal sealed class GuidBytes() : ValueConverter<Guid, byte[]>(
    value => value.ToByteArray(true),
    value => new Guid(value, true));
