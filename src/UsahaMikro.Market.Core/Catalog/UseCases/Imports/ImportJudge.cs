using UsahaMikro.Market.Catalog.Contracts;
using UsahaMikro.Market.Catalog.Domain;
using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

/// <summary>What the rows of one product ask for, once nothing about them is wrong.</summary>
/// <param name="Product">Null for a new one.</param>
/// <param name="Facts">Null when no judged fact changes.</param>
/// <param name="Terms">Null when no term changes.</param>
internal sealed record ProductChange(
    Product? Product, ProductEntry Entry, JudgedFacts? Facts, ProductTerms? Terms, IReadOnlyList<(Guid VariantId, Rupiah Price)> Prices,
    IReadOnlyList<SupplyChange> Supplies, IReadOnlyList<NewVariant> Variants)
{
    public bool IsNothing => Product is not null && Facts is null && Terms is null && Prices.Count + Supplies.Count + Variants.Count == 0;

    public ImportCounts Counts => ImportCounts.None with
    {
        Added = Product is null ? 1 : 0,
        Changed = Product is not null && !IsNothing ? 1 : 0,
        Unchanged = IsNothing ? 1 : 0,
        Prices = Prices.Count,
        Supplies = Supplies.Count,
        Proposals = Facts is not null && Product?.Proposal is not null ? 1 : 0,
    };
}

/// <param name="Change">Null when anything is wrong.</param>
internal sealed record Verdict(ProductChange? Change, IReadOnlyList<ImportProblem> Problems, ImportCounts Counts);

/// <summary>
/// Reads the rows of one product by the rules of the product form. An empty cell leaves what there is; a cell that says
/// what is known already changes nothing.
/// </summary>
internal sealed class ImportJudge(EntryText text, ImportProblems words)
{
    private static readonly ProductEntry Blank = new()
    {
        Name = "",
        Category = "",
        Unit = "",
        Maker = Maker.DibuatSendiri,
        Fulfilment = Fulfilment.Stock,
        Terms = new ProductTerms(),
    };

    /// <summary>New facts are given to the product at once, for it may refuse them; a dry run hands in a copy that nobody saves.</summary>
    /// <param name="product">The product the rows mean; null for a new one.</param>
    public Verdict Judge(RowGroup group, Product? product, IReadOnlyDictionary<Guid, OwnSupply> supplies)
    {
        if (group.Refusals.Count > 0) return Wrong(group, group.Refusals);

        var reading = new Reading(group, product, text);
        reading.ReadEntry(product is null ? Blank : ProductEntry.Of(product.Current(), product.Terms(), product.Fulfilment));
        var variants = new VariantRows(group, product, supplies);
        IReadOnlyList<RowRefusal> refusals = [.. reading.Refusals, .. variants.Refusals];
        if (refusals.Count > 0) return Wrong(group, [.. refusals.DistinctBy(one => (one.Row.Number, one.Error.Field))]);
        if (product is not null && reading.Facts is { } facts && product.Amend(facts).Error is { } refused)
            return Wrong(group, [new RowRefusal(group.Rows[0], refused)]);

        var change = new ProductChange(product, reading.Entry, reading.Facts, reading.Terms, variants.Prices, variants.Supplies, variants.Added);
        return new Verdict(change, [], change.Counts);
    }

    private Verdict Wrong(RowGroup group, IReadOnlyList<RowRefusal> refusals)
    {
        var problems = words.Of(group, refusals);
        return new Verdict(null, problems, ImportProblems.CountOf(problems));
    }

    /// <summary>The words of the product: the first filled cell of each column counts, further ones must say the same.</summary>
    private sealed class Reading(RowGroup group, Product? product, EntryText text)
    {
        private readonly Dictionary<string, ImportRow> _rowOf = new(StringComparer.Ordinal);
        private readonly List<ProductField> _changed = [];

        public List<RowRefusal> Refusals { get; } = [];
        public ProductEntry Entry { get; private set; } = Blank;
        public JudgedFacts? Facts { get; private set; }
        public ProductTerms? Terms { get; private set; }

        public void ReadEntry(ProductEntry known)
        {
            Entry = known;
            foreach (var field in EntryText.Fields.Where(group.Rows[0].Mapping.ContainsKey)) ReadField(field, known);
            if (product is not null && _changed.Count == 0) return;

            var facts = ProductEntryReader.Read(Entry, text.Ground);
            if (facts.Error is { } error)
            {
                foreach (var one in error.Also.Prepend(error)) Refusals.Add(new RowRefusal(_rowOf.GetValueOrDefault(one.Field ?? "", group.Rows[0]), one));
                return;
            }

            if (product is null) Facts = facts.Value;
            else if (_changed.Exists(field => !EntryText.Terms.Contains(field))) Facts = Different(facts.Value with { Pictures = product.Current().Pictures });
            if (_changed.Exists(EntryText.Terms.Contains)) Terms = Entry.Terms;
        }

        private void ReadField(ProductField field, ProductEntry known)
        {
            if (group.Rows.Find(row => row[field].Length > 0) is not { } row) return;
            _rowOf[field.ToString()] = row;
            Refusals.AddRange(group.Rows.Where(other => other[field].Length > 0 && !IsSame(other[field], row[field]) && !IsSameName(field, other, row))
                .Select(other => new RowRefusal(other, ImportErrors.DiffersFromRow(field, row.Number))));

            // A row that finds its product by name does not rename it.
            if (product is not null && field is ProductField.Name && row[ProductField.Code].Length + row[ProductField.Sku].Length == 0) return;
            var before = text.Of(field, known);
            if (product is not null && IsSame(row[field], before)) return;
            var read = text.With(field, Entry, row[field]);
            if (read.Error is { } error)
            {
                Refusals.Add(new RowRefusal(row, error));
            }
            else if (product is null || !IsSame(text.Of(field, read.Value), before))
            {
                if (product is not null && field is ProductField.Fulfilment) Refusals.Add(new RowRefusal(row, ImportErrors.FulfilmentFixed));
                Entry = read.Value;
                _changed.Add(field);
            }
        }

        private JudgedFacts? Different(JudgedFacts facts) => facts.Fingerprint() == product!.Current().Fingerprint() ? null : facts;

        private static bool IsSameName(ProductField field, ImportRow one, ImportRow other) =>
            field is ProductField.Name && OwnIndex.Plain(one[field]) == OwnIndex.Plain(other[field]);

        private static bool IsSame(string one, string other) => string.Equals(Lines(one), Lines(other), StringComparison.Ordinal);

        private static string Lines(string words) => words.ReplaceLineEndings("\n").Trim();
    }
}
