using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Accounts.Queries;

public sealed record UserRow(Guid Id, string Name, string Email, IReadOnlyList<string> Roles, UserState State);

public enum UserState { Active, Invited, Disabled }

/// <param name="Next">Where the next page starts; null on the last.</param>
public sealed record UserList(IReadOnlyList<UserRow> Rows, string? Next);

/// <summary>The people an admin looks after: by name, e-mail or organisation, a page at a time.</summary>
public sealed class UserListQuery(UserScope scope, TimeProvider clock)
{
    private const int PageSize = 50;

    public async Task<UserList> PageAsync(string? find, string? after, Actor actor, CancellationToken cancellationToken)
    {
        var accounts = scope.AccountsOf(actor).AsNoTracking();
        if (!string.IsNullOrWhiteSpace(find))
        {
            var pattern = Pattern(find);
            var memberships = scope.MembershipsOf(actor);
            accounts = accounts.Where(a => EF.Functions.Like(a.DisplayName, pattern, "\\") || EF.Functions.Like(a.Email!, pattern, "\\")
                || memberships.Any(m => m.AccountId == a.Id && EF.Functions.Like(m.OrganisationName!, pattern, "\\")));
        }

        if (!string.IsNullOrEmpty(after)) accounts = accounts.Where(a => a.NormalizedUserName!.CompareTo(after) > 0);
        var page = await accounts.OrderBy(a => a.NormalizedUserName).Take(PageSize + 1).ToListAsync(cancellationToken);
        var shown = page.Take(PageSize).ToList();
        var ids = shown.ConvertAll(a => a.Id);

        var today = clock.Today();
        var hats = (await scope.MembershipsOf(actor).AsNoTracking()
            .Where(m => ids.Contains(m.AccountId) && m.EndedAt == null && m.From <= today && (m.Until == null || m.Until >= today))
            .OrderBy(m => m.From).ToListAsync(cancellationToken)).ToLookup(m => m.AccountId);
        return new UserList(
            [.. shown.Select(a => new UserRow(
                a.Id, a.DisplayName, a.Email!, [.. hats[a.Id].Select(m => new Hat(m.Id, m.Role, m.OrganisationName).Text)], StateOf(a)))],
            page.Count > PageSize ? shown[^1].NormalizedUserName : null);
    }

    internal static UserState StateOf(Account account) => account switch
    {
        { DisabledAt: not null } => UserState.Disabled,
        { PasswordHash: null, IsDemo: false } => UserState.Invited,
        _ => UserState.Active,
    };

    private static string Pattern(string find)
    {
        var text = find.Trim();
        if (text.Length > 100) text = text[..100];
        return "%" + text.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_").Replace("[", "\\[") + "%";
    }
}
