using UsahaMikro.Market.Accounts.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Data;

/// <summary>All organisations people can be appointed to, from the modules that keep them.</summary>
public sealed class Organisations(IEnumerable<IOrganisationSource> sources)
{
    public async Task<Organisation?> FindAsync(OrganisationKind kind, Guid? id, CancellationToken cancellationToken)
    {
        if (id is null) return null;
        foreach (var source in sources.Where(source => source.Kind == kind))
        {
            if (await source.FindAsync(id.Value, cancellationToken) is { } organisation) return organisation;
        }

        return null;
    }

    public async Task<IReadOnlyList<Organisation>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<Organisation>();
        foreach (var source in sources) all.AddRange(await source.ListAsync(cancellationToken));
        return [.. all.OrderBy(one => one.Kind).ThenBy(one => one.Name, StringComparer.Ordinal)];
    }
}
