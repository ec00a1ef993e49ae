using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Development.Contracts;
using UsahaMikro.Market.Development.Domain;
using UsahaMikro.Market.Persistence.Conventions;

namespace UsahaMikro.Market.Development.Data;

internal sealed class GuidelineConfiguration : IEntityTypeConfiguration<Guideline>
{
    public void Configure(EntityTypeBuilder<Guideline> guideline)
    {
        guideline.ToTable("DevelopmentGuidelines");
        guideline.Property(g => g.Id).ValueGeneratedNever();
        guideline.Property(g => g.AreaCode).HasMaxLength(4);
        guideline.Property(g => g.Pasal).HasMaxLength(60);
        guideline.Property(g => g.Content).IsText();
        guideline.Ignore(g => g.Parsed);
        guideline.HasIndex(g => new { g.AreaCode, g.Number }).IsUnique();
        guideline.HasIndex(g => new { g.AreaCode, g.From }).IsUnique().HasFilter($"\"From\" IS NOT NULL AND State <> '{nameof(GuidelineState.Withdrawn)}'");
        guideline.HasMany(g => g.Steps).WithOne().HasForeignKey("GuidelineId").IsRequired();
    }
}

internal sealed class GuidelineStepConfiguration : IEntityTypeConfiguration<GuidelineStep>
{
    public void Configure(EntityTypeBuilder<GuidelineStep> step)
    {
        step.ToTable("DevelopmentGuidelineSteps");
        step.Property(s => s.What).HasMaxLength(300);
        step.Property(s => s.Note).HasMaxLength(1000);
    }
}

internal sealed class ClassificationConfiguration : IEntityTypeConfiguration<Classification>
{
    public void Configure(EntityTypeBuilder<Classification> one)
    {
        one.ToTable("DevelopmentClassifications");
        one.Property(c => c.Id).ValueGeneratedNever();
        one.Property(c => c.Answers).IsText();
        one.Property(c => c.LevelCode).HasMaxLength(40);
        one.Property(c => c.LevelName).HasMaxLength(60);
        one.Property(c => c.LevelMeaning).HasMaxLength(500);
        one.Property(c => c.Facilitation).IsText();
        one.Property(c => c.Note).HasMaxLength(500);
        one.HasIndex(c => new { c.SellerId, c.Round }).IsUnique();
        one.HasIndex(c => c.LevelCode);
        one.HasMany(c => c.Aspects).WithOne().HasForeignKey("ClassificationId").IsRequired();
    }
}

internal sealed class AspectPointsConfiguration : IEntityTypeConfiguration<AspectPoints>
{
    public void Configure(EntityTypeBuilder<AspectPoints> points)
    {
        points.ToTable("DevelopmentAspectPoints");
        points.Property<Guid>("ClassificationId");
        points.HasKey("ClassificationId", nameof(AspectPoints.Aspect));
    }
}

internal sealed class SelfAssessmentConfiguration : IEntityTypeConfiguration<SelfAssessment>
{
    public void Configure(EntityTypeBuilder<SelfAssessment> own)
    {
        own.ToTable("DevelopmentSelfAssessments");
        own.Property(s => s.Id).ValueGeneratedNever();
        own.Property(s => s.Answers).IsText();
        own.Property(s => s.Note).HasMaxLength(500);
        own.HasIndex(s => s.SellerId).IsUnique().HasFilter($"State = '{nameof(SelfAssessmentState.Waiting)}'");
        own.HasIndex(s => new { s.SellerId, s.At });
    }
}
