using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.Domain.Imports;

public enum ProductImportStatus { Uploaded, Checked, Running, Done, Failed }

public static class ProductImportMoves
{
    public static readonly TransitionTable<ProductImportStatus> Table = new(ProductImportStatus.Uploaded, new Dictionary<ProductImportStatus, ProductImportStatus[]>
    {
        [ProductImportStatus.Uploaded] = [ProductImportStatus.Checked],
        [ProductImportStatus.Checked] = [ProductImportStatus.Checked, ProductImportStatus.Running],
        [ProductImportStatus.Running] = [ProductImportStatus.Done, ProductImportStatus.Failed],
        [ProductImportStatus.Failed] = [ProductImportStatus.Running],
        [ProductImportStatus.Done] = [],
    });
}

/// <summary>One move of an import: who, when, why.</summary>
public sealed class ProductImportStep(ProductImportStatus status, string byName, DateTimeOffset at, string note) : IPartOf<ProductImport>
{
    public long Id { get; private init; }
    public ProductImportStatus Status { get; private init; } = status;
    public string ByName { get; private init; } = byName;
    public DateTimeOffset At { get; private init; } = at;
    public string Note { get; private init; } = note;
}

/// <summary>What is wrong with a row, or why a right one was left out.</summary>
/// <param name="IsWrong">False for a right row whose product has a wrong one.</param>
public sealed record ImportProblem(int Row, string Column, string Value, string Sentence, bool IsWrong = true);

/// <summary>What a file does: products by what becomes of them, rows that are wrong, and what changes.</summary>
/// <param name="BesideRows">Right rows left out because another row of their product is wrong.</param>
/// <param name="Proposals">Changed products that wait for a curator's look.</param>
public sealed record ImportCounts(
    int Added, int Changed, int Unchanged, int WrongRows, int BesideRows, int WrongProducts, int Prices, int Supplies, int Proposals)
{
    public static readonly ImportCounts None = new(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public bool ChangesNothing => Added == 0 && Changed == 0;

    public static ImportCounts operator +(ImportCounts left, ImportCounts right) => new(
        left.Added + right.Added, left.Changed + right.Changed, left.Unchanged + right.Unchanged, left.WrongRows + right.WrongRows,
        left.BesideRows + right.BesideRows, left.WrongProducts + right.WrongProducts, left.Prices + right.Prices, left.Supplies + right.Supplies,
        left.Proposals + right.Proposals);
}

/// <summary>A product file as it was sent.</summary>
public sealed record ProductFile(string Name, string Hash, bool IsWorkbook, IReadOnlyList<string> Heading, int Rows);

/// <summary>
/// One product file of one seller on its way into the catalogue: matched, looked at without saving, then taken batch by batch.
/// Each batch is saved together with how far it came, so that a run killed half-way goes on without doing anything twice.
/// </summary>
public sealed class ProductImport : AggregateRoot
{
    private readonly List<ProductImportStep> _steps = [];

    private ProductImport() { }

    public Guid Id { get; private init; }
    public Guid SellerId { get; private init; }
    public string FileName { get; private init; } = "";
    public string FileHash { get; private init; } = "";
    public bool IsWorkbook { get; private init; }

    [NotAudited]
    public IReadOnlyList<string> Heading { get; private init; } = [];

    public int Rows { get; private init; }
    public ProductImportStatus Status { get; private set; }

    /// <summary>Field and column, as they were matched.</summary>
    public IReadOnlyDictionary<ProductField, int> Mapping { get; private set; } = new Dictionary<ProductField, int>();

    /// <summary>What the dry run found.</summary>
    public ImportCounts Found { get; private set; } = ImportCounts.None;

    /// <summary>Names the stored list of problems of the dry run; empty when there are none.</summary>
    public string ProblemsHash { get; private set; } = "";

    /// <summary>What was done so far.</summary>
    [NotAudited]
    public ImportCounts Taken { get; private set; } = ImportCounts.None;

    /// <summary>The first row of the last product that was worked on; 0 before the first.</summary>
    [NotAudited]
    public int Position { get; private set; }

    [NotAudited]
    public int RowsDone { get; private set; }

    /// <summary>What went wrong only while it ran: the catalogue had changed since the dry run.</summary>
    [NotAudited]
    public IReadOnlyList<ImportProblem> Late { get; private set; } = [];

    /// <summary>Who started the run, on whose behalf it writes.</summary>
    public Guid? StartedById { get; private set; }

    public string StartedBy { get; private set; } = "";
    public Guid? StartedIn { get; private set; }
    public DateTimeOffset UploadedAt { get; private init; }
    public IReadOnlyList<ProductImportStep> Steps => _steps;

    /// <summary>The reason that stands at changed prices and stock.</summary>
    public string Reason => $"Impor berkas {FileName}";

    public static ProductImport Upload(Guid sellerId, ProductFile file, Actor by, DateTimeOffset at)
    {
        var import = new ProductImport
        {
            Id = Guid.CreateVersion7(at),
            SellerId = sellerId,
            FileName = file.Name,
            FileHash = file.Hash,
            IsWorkbook = file.IsWorkbook,
            Heading = file.Heading,
            Rows = file.Rows,
            Status = ProductImportMoves.Table.Start,
            Mapping = ProductColumns.Guess(file.Heading),
            UploadedAt = at,
        };
        import._steps.Add(new ProductImportStep(import.Status, by.DisplayName, at, ""));
        return import;
    }

    /// <summary>Keeps how the columns are matched and what a dry run found; can be done anew until it runs.</summary>
    public Result Check(IReadOnlyDictionary<ProductField, int> mapping, ImportCounts found, string problemsHash, Actor by, DateTimeOffset at)
    {
        var moved = MoveTo(ProductImportStatus.Checked, by, at);
        if (moved.IsSuccess) (Mapping, Found, ProblemsHash) = (mapping, found, problemsHash);
        return moved;
    }

    /// <param name="skipsWrong">Said by the seller, who was shown which rows are wrong.</param>
    public Result Run(bool skipsWrong, Actor by, DateTimeOffset at)
    {
        // A second click, or a click after the end, finds the work already taken up.
        if (Status is ProductImportStatus.Running or ProductImportStatus.Done) return Result.Ok();
        if (Found.WrongRows > 0 && !skipsWrong && Status is ProductImportStatus.Checked) return ImportErrors.SkippingUnsaid(Found.WrongRows);
        if (Found.ChangesNothing) return ImportErrors.Nothing;
        var moved = MoveTo(ProductImportStatus.Running, by, at);
        if (moved.IsSuccess) (StartedById, StartedBy, StartedIn) = (by.UserId, by.DisplayName, by.MembershipId);
        return moved;
    }

    /// <summary>A batch was worked on, as far as the product that begins at <paramref name="position"/>.</summary>
    public void Advance(int position, int rows, ImportCounts taken, IReadOnlyList<ImportProblem> late)
    {
        (Position, RowsDone, Taken) = (position, RowsDone + rows, Taken + taken);
        if (late.Count > 0) Late = [.. Late, .. late];
    }

    public Result Finish(Actor by, DateTimeOffset at) => MoveTo(ProductImportStatus.Done, by, at);

    public Result Fail(string why, Actor by, DateTimeOffset at) => MoveTo(ProductImportStatus.Failed, by, at, why);

    /// <summary>The one who started it, for whom the run writes.</summary>
    public Actor Starter() => new(StartedById, StartedBy, Role.SellerOwner, OrganisationKind.Seller, SellerId, MembershipId: StartedIn);

    private Result MoveTo(ProductImportStatus next, Actor by, DateTimeOffset at, string note = "")
    {
        if (!ProductImportMoves.Table.Allows(Status, next)) return ImportErrors.Moved;
        Status = next;
        _steps.Add(new ProductImportStep(next, by.DisplayName, at, note));
        return Result.Ok();
    }
}
