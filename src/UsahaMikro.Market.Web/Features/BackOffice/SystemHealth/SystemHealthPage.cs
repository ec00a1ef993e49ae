using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.BackOffice.SystemHealth;

public sealed record ParkedLine(string Number, string Event, string Handler, string Since, string Attempts, string Error);

public sealed record JobLine(string Name, string Last, string Next, string State, Tone Tone);

public sealed record SystemHealthPage(string Waiting, IReadOnlyList<ParkedLine> Parked, string? More, IReadOnlyList<JobLine> Jobs)
{
    public static SystemHealthPage From(Market.Shared.SystemHealth health) => new(
        $"{Formats.Number(health.Waiting)} pesan menunggu giliran.",
        [.. health.Parked.Select(one => new ParkedLine(
            Formats.Number(one.Id), one.Event, one.Handler, Formats.ShortDateTime(one.ParkedAt), Formats.Number(one.Attempts), one.Error))],
        health.ParkedInAll > health.Parked.Count ? $"{Formats.Number(health.ParkedInAll - health.Parked.Count)} yang lebih lama tidak ditampilkan." : null,
        [.. health.Jobs.Select(job => new JobLine(
            job.Name, job.LastDoneAt is { } last ? Formats.ShortDateTime(last) : "belum pernah", Formats.ShortDateTime(job.NextRunAt), job.Error ?? "baik",
            job.Error is null ? Tone.Good : Tone.Bad))]);
}
