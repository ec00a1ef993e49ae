using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Domain;
using UsahaMikro.Market.Regulation.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Accounts;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Ratio;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>What lies open at the Dinas and belongs to no party: changes of the profile that wait for a second person, and a day off to come.</summary>
internal sealed record Notices(Guid ToConfirm, Guid ToWithdraw, Guid Holiday)
{
    public const string ConfirmKey = ParameterKeys.NearLimitPercent;
    public const string WithdrawKey = ParameterKeys.SalesCriterionAfterYears;

    public static async Task<Notices> SetAsync(MarketApp app)
    {
        var head = new Actor((await app.PersonAsync(Role.DinasHead)).Id, "Kepala Dinas", Role.DinasHead, OrganisationKind.Operator);
        var lines = new AddHolidaysCommand("2031-01-03; Hari uji; libur", "SKB 1/2031");
        Assert.Null((await app.UseAsync<AddHolidays, Result<int>>(use => use.ExecuteAsync(lines, head, CancellationToken.None))).Error);
        return new Notices(
            await WrittenAsync(app, head, ConfirmKey, "70"), await WrittenAsync(app, head, WithdrawKey, "3"),
            await app.ReadAsync(db => db.Set<Holiday>().Where(day => day.Date == new DateOnly(2031, 1, 3)).Select(day => day.Id).SingleAsync()));
    }

    private static async Task<Guid> WrittenAsync(MarketApp app, Actor head, string key, string value)
    {
        var from = BusinessCalendar.DateOf(app.Clock.Now).AddDays(30);
        var command = new ChangeParameterCommand(key, value, from, null, RuleForce.DiadopsiDinas, "Naskah baru.", null);
        Assert.Null((await app.UseAsync<ChangeParameter, Result>(use => use.ExecuteAsync(command, head, CancellationToken.None))).Error);
        return await app.ReadAsync(db => db.Set<RegulationParameter>().Where(one => one.Key == key && one.From == from).Select(one => one.Id).SingleAsync());
    }
}
