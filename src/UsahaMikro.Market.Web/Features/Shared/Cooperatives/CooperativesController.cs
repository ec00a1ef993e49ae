using Microsoft.AspNetCore.Mvc;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Cooperatives;

/// <summary>Board and members of a cooperative, the same for its officers and for the Dinas; whose is found is the use cases' scope.</summary>
public abstract class CooperativesController(Actor actor, CooperativeQuery cooperatives, IAreaBook areas) : Controller
{
    private const string ShowView = "Cooperatives/Show";
    private const string EndView = "Cooperatives/End";

    /// <summary>The cooperative of the address; null for the own one.</summary>
    protected abstract string? Slug { get; }

    protected abstract string Root { get; }

    protected abstract IReadOnlyList<Crumb> CrumbsTo(CooperativeDetails one);

    [HttpPost("pengurus")]
    public async Task<IActionResult> Fill(SeatForm form, [FromServices] FillSeat fill, CancellationToken cancellationToken)
    {
        if (await PageAsync(cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(ShowView, page);

        var result = await fill.ExecuteAsync(
            new FillSeatCommand(Slug, form.Name!, Enum.Parse<BoardOffice>(form.Office!), form.From!.Value, form.AccountId), actor, cancellationToken);
        return result.Error is { } error ? this.Refused(error, ShowView, page) : this.Told(result, "Pengurus tercatat.", Root);
    }

    [HttpGet("pengurus/{seat:guid}/akhir")]
    public async Task<IActionResult> NewLeave(Guid seat, CancellationToken cancellationToken) =>
        await LeavePageAsync(seat, new EndForm(), cancellationToken) is { } page ? View(EndView, page) : NotFound();

    [HttpPost("pengurus/{seat:guid}/akhir")]
    public async Task<IActionResult> Leave(Guid seat, [Bind(Prefix = "Form")] EndForm form, [FromServices] LeaveSeat leave, CancellationToken cancellationToken)
    {
        if (await LeavePageAsync(seat, form, cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(EndView, page);

        var result = await leave.ExecuteAsync(new LeaveSeatCommand(Slug, seat, form.Until!.Value, form.Reason!), actor, cancellationToken);
        return result.Error is { } error ? this.Refused(error.Under("Form."), EndView, page)
            : this.Told(result, "Masa jabatan diakhiri; catatannya tetap.", Root);
    }

    [HttpPost("anggota")]
    public async Task<IActionResult> Propose(MemberForm form, [FromServices] ProposeMember propose, CancellationToken cancellationToken)
    {
        if (await PageAsync(cancellationToken) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(ShowView, page);

        var result = await propose.ExecuteAsync(new ProposeMemberCommand(Slug, form.Nib!, form.MemberFrom!.Value), actor, cancellationToken);
        return result.Error is { } error ? this.Refused(error, ShowView, page)
            : this.Told(result, "Anggota diusulkan; ia sendiri atau petugas Dinas menyetujuinya.", Root);
    }

    [HttpPost("anggota/{member:guid}/penarikan")]
    public Task<IActionResult> CallBack(Guid member, [FromServices] DecideMember decide, CancellationToken cancellationToken) =>
        DecidedAsync(new DecideMemberCommand(member, null, ""), "Usulan ditarik.", decide, cancellationToken);

    [HttpPost("anggota/{member:guid}/persetujuan")]
    public Task<IActionResult> Confirm(Guid member, [FromServices] DecideMember decide, CancellationToken cancellationToken) =>
        DecidedAsync(new DecideMemberCommand(member, true, ""), "Keanggotaan disetujui.", decide, cancellationToken);

    [HttpGet("anggota/{member:guid}/penolakan")]
    public async Task<IActionResult> NewRefusal(Guid member, CancellationToken cancellationToken) =>
        await MemberAsync(member, cancellationToken) is { } one ? View("Confirm", Refusal(one)) : NotFound();

    [HttpPost("anggota/{member:guid}/penolakan")]
    public async Task<IActionResult> Refuse(Guid member, string? reason, [FromServices] DecideMember decide, CancellationToken cancellationToken)
    {
        if (await MemberAsync(member, cancellationToken) is not { } one) return NotFound();
        var result = await decide.ExecuteAsync(new DecideMemberCommand(member, false, reason ?? ""), actor, cancellationToken);
        return result.Error is { } error ? this.Refused(error, "Confirm", Refusal(one))
            : this.Told(result, "Usulan ditolak; koperasi membaca alasannya.", Root);
    }

    [HttpGet("anggota/{member:guid}/akhir")]
    public async Task<IActionResult> NewEnd(Guid member, CancellationToken cancellationToken) =>
        await MemberAsync(member, cancellationToken) is { } one ? View(EndView, MemberEnd(one, new EndForm())) : NotFound();

    [HttpPost("anggota/{member:guid}/akhir")]
    public async Task<IActionResult> End(Guid member, [Bind(Prefix = "Form")] EndForm form, [FromServices] EndMember end, CancellationToken cancellationToken)
    {
        if (await MemberAsync(member, cancellationToken) is not { } one) return NotFound();
        if (!ModelState.IsValid) return this.Invalid(EndView, MemberEnd(one, form));

        var result = await end.ExecuteAsync(new EndMemberCommand(member, form.Until!.Value, form.Reason!), actor, cancellationToken);
        return result.Error is { } error ? this.Refused(error.Under("Form."), EndView, MemberEnd(one, form))
            : this.Told(result, "Keanggotaan diakhiri; riwayatnya tetap.", Root);
    }

    /// <summary>The cooperative that is looked at; null when there is none in scope.</summary>
    protected Task<CooperativeDetails?> FindAsync(CancellationToken cancellationToken) =>
        Slug is { } slug ? cooperatives.FindAsync(slug, cancellationToken) : cooperatives.OfShopAsync(actor, cancellationToken);

    protected async Task<CooperativePage?> PageAsync(CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken) is { } one ? CooperativePage.From(one, Root, CrumbsTo(one), Slug is null, actor, areas) : null;

    /// <summary>A membership on either side of what is looked at.</summary>
    protected virtual async Task<CooperativeMembership?> MemberAsync(Guid member, CancellationToken cancellationToken) =>
        (await FindAsync(cancellationToken))?.Members.FirstOrDefault(one => one.Id == member);

    private async Task<IActionResult> DecidedAsync(DecideMemberCommand command, string done, DecideMember decide, CancellationToken cancellationToken) =>
        await MemberAsync(command.Id, cancellationToken) is null ? NotFound()
            : this.Told(await decide.ExecuteAsync(command, actor, cancellationToken), done, Root);

    private async Task<EndPage?> LeavePageAsync(Guid seat, EndForm form, CancellationToken cancellationToken) =>
        (await FindAsync(cancellationToken))?.Seats.FirstOrDefault(one => one.Id == seat && one.Until is null) is { } found
            ? new EndPage($"Akhiri jabatan {found.Name}", $"{found.Office.Label()} {CooperativeText.Span(found.From, found.Until)}.",
                $"{Root}/pengurus/{seat}/akhir", Root, form) : null;

    private EndPage MemberEnd(CooperativeMembership one, EndForm form) => new(
        $"Akhiri keanggotaan {one.MemberName}", $"Anggota {one.CooperativeName} {CooperativeText.Span(one.From, one.Until)}.", $"{Root}/anggota/{one.Id}/akhir",
        Root, form);

    private ConfirmPage Refusal(CooperativeMembership one) => new(
        $"Tolak keanggotaan {one.MemberName}?", $"{one.CooperativeName} membaca alasan ini.", "Tolak", Root, $"{Root}/anggota/{one.Id}/penolakan",
        ["Usulan tetap terbaca di riwayat."], "reason");
}
