using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Persistence.Conventions;
using UsahaMikro.Market.Regulation.Domain;

namespace UsahaMikro.Market.Regulation.Data;

internal sealed class RegulationRecordConfiguration : IEntityTypeConfiguration<RegulationRecord>
{
    public void Configure(EntityTypeBuilder<RegulationRecord> record)
    {
        record.ToTable("RegulationRegulations");
        record.HasIndex(r => r.Code).IsUnique();
        record.Property(r => r.Code).HasMaxLength(40);
        record.Property(r => r.Title).HasMaxLength(500);
        record.Property(r => r.Note).IsText();
        record.Property(r => r.Revokes).IsText();
    }
}

internal sealed class RegulationParameterConfiguration : IEntityTypeConfiguration<RegulationParameter>
{
    public void Configure(EntityTypeBuilder<RegulationParameter> parameter)
    {
        parameter.ToTable("RegulationParameters");
        parameter.HasIndex(p => new { p.AreaCode, p.Key, p.From }).IsUnique().HasFilter("WithdrawnAt IS NULL");
        parameter.Property(p => p.AreaCode).HasMaxLength(4);
        parameter.Property(p => p.Key).HasMaxLength(60);
        parameter.Property(p => p.Value).HasMaxLength(500);
        parameter.Property(p => p.Note).IsText();
        parameter.Property(p => p.Reason).HasMaxLength(Reasons.Longest);
        parameter.Property(p => p.WithdrawalReason).HasMaxLength(Reasons.Longest);
    }
}

internal sealed class RuleSetRecordConfiguration : IEntityTypeConfiguration<RuleSetRecord>
{
    public void Configure(EntityTypeBuilder<RuleSetRecord> rules)
    {
        rules.ToTable("RegulationRuleSets");
        rules.HasKey(r => new { r.AreaCode, r.Code, r.From });
        rules.Property(r => r.AreaCode).HasMaxLength(4);
        rules.Property(r => r.Code).HasMaxLength(40);
        rules.Property(r => r.Note).IsText();
    }
}

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> holiday)
    {
        holiday.ToTable("RegulationHolidays");
        holiday.HasIndex(h => h.Date).IsUnique().HasFilter("WithdrawnAt IS NULL");
        holiday.Property(h => h.Name).HasMaxLength(200);
        holiday.Property(h => h.Basis).HasMaxLength(300);
        holiday.Property(h => h.WithdrawalReason).HasMaxLength(Reasons.Longest);
    }
}
