using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using UsahaMikro.Market.Regulation.Contracts;

namespace UsahaMikro.Market.Web.Features.Shared.Ratio;

/// <summary>Which year, judged by which rule set.</summary>
public sealed record RatioFilter(string Action, IReadOnlyList<SelectListItem> Years, IReadOnlyList<SelectListItem> Rules)
{
    public static RatioFilter From(string action, int year, IEnumerable<int> years, string rule, IEnumerable<RuleSet> rules) => new(
        action,
        [.. years.Select(one => new SelectListItem(Text(one), Text(one), one == year))],
        [.. rules.Select(one => new SelectListItem($"{one.Pasal} · {one.Name}", one.Code, one.Code == rule))]);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
