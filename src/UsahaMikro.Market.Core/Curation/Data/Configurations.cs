using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Curation.Domain;
using UsahaMikro.Market.Persistence.Conventions;

namespace UsahaMikro.Market.Curation.Data;

internal sealed class CurationCaseConfiguration : IEntityTypeConfiguration<CurationCase>
{
    public void Configure(EntityTypeBuilder<CurationCase> one)
    {
        one.ToTable("CurationCases");
        one.Property(c => c.Id).ValueGeneratedNever();
        one.Property(c => c.Number).HasMaxLength(20);
        one.Property(c => c.ProductCode).HasMaxLength(10);
        one.Property(c => c.AppealOfNumber).HasMaxLength(20);
        one.Property(c => c.Note).HasMaxLength(1000);
        one.Property(c => c.SecondOpinionQuestion).HasMaxLength(1000);
        one.Property(c => c.Weights).HasMaxLength(400);
        one.Property(c => c.Fingerprint).HasMaxLength(64);
        one.Property(c => c.Facts).IsText();
        one.Property(c => c.PreviousFacts).IsText();
        one.Ignore(c => c.Rubric);
        one.HasIndex(c => c.Number).IsUnique();
        one.HasIndex(c => new { c.State, c.HandedInAt });
        one.HasIndex(c => new { c.ProductId, c.Round });
        one.HasIndex(c => new { c.SellerId, c.State });
        one.HasIndex(c => c.DecidedAt);
        one.HasMany(c => c.Steps).WithOne().HasForeignKey("CaseId").IsRequired();
        one.HasMany(c => c.Assessments).WithOne().HasForeignKey("CaseId").IsRequired();
        one.HasMany(c => c.Decisions).WithOne().HasForeignKey("CaseId").IsRequired();
    }
}

internal sealed class CaseStepConfiguration : IEntityTypeConfiguration<CaseStep>
{
    public void Configure(EntityTypeBuilder<CaseStep> step)
    {
        step.ToTable("CurationSteps");
        step.Property(s => s.Note).HasMaxLength(1000);
    }
}

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.ToTable("CurationAssessments");
        assessment.Property(a => a.Id).ValueGeneratedNever();
        assessment.HasMany(a => a.Scores).WithOne().HasForeignKey("AssessmentId").IsRequired();
    }
}

internal sealed class CriterionScoreConfiguration : IEntityTypeConfiguration<CriterionScore>
{
    public void Configure(EntityTypeBuilder<CriterionScore> score)
    {
        score.ToTable("CurationScores");
        score.Property<Guid>("AssessmentId");
        score.Property(s => s.Criterion).HasMaxLength(40);
        score.Property(s => s.Note).HasMaxLength(500);
        score.HasKey("AssessmentId", nameof(CriterionScore.Criterion));
    }
}

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.ToTable("CurationDecisions");
        decision.Property(d => d.Id).ValueGeneratedNever();
        decision.Property(d => d.Reason).HasMaxLength(1000);
        decision.HasMany(d => d.Reasons).WithOne().HasForeignKey("DecisionId").IsRequired();
    }
}

internal sealed class CriterionReasonConfiguration : IEntityTypeConfiguration<CriterionReason>
{
    public void Configure(EntityTypeBuilder<CriterionReason> reason)
    {
        reason.ToTable("CurationReasons");
        reason.Property<Guid>("DecisionId");
        reason.Property(r => r.Criterion).HasMaxLength(40);
        reason.Property(r => r.Reason).HasMaxLength(500);
        reason.HasKey("DecisionId", nameof(CriterionReason.Criterion));
    }
}

internal sealed class ProductLabelConfiguration : IEntityTypeConfiguration<ProductLabel>
{
    public void Configure(EntityTypeBuilder<ProductLabel> label)
    {
        label.ToTable("CurationLabels");
        label.Property(l => l.Id).ValueGeneratedNever();
        label.Property(l => l.ProductCode).HasMaxLength(10);
        label.Property(l => l.CaseNumber).HasMaxLength(20);
        label.Property(l => l.RemovedBecause).HasMaxLength(1000);
        label.HasIndex(l => l.ProductId);
        label.HasIndex(l => l.RemovedAt);
    }
}
