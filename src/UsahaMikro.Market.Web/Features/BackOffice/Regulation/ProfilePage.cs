using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Regulation.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Regulations;
using UsahaMikro.Market.Web.Security;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Language;

namespace UsahaMikro.Market.Web.Features.BackOffice.Regulation;

public sealed record ProfileLine(
    string Name, string Url, string Value, string Since, string? Pasal, string Force, string Note, string? AwaitedBy, string? Next, string? Unconfirmed);

public sealed record ProfileTopic(string Anchor, string Title, IReadOnlyList<ProfileLine> Lines);

public sealed record ProfileRule(string Code, string Name, string Pasal, string Force, string Since, IReadOnlyList<string> Conditions, string Note, bool IsDefault);

/// <summary>The profile, topic by topic: value, since when, on what pasal, with what force.</summary>
public sealed record ProfilePage(Daerah Daerah, IReadOnlyList<ProfileTopic> Topics, IReadOnlyList<ProfileRule> Rules, bool MayAddRegulation)
{
    public static ProfilePage From(IReadOnlyList<ProfileParameter> all, IReadOnlyList<RuleSet> rules, Daerah daerah, Actor actor, Texts t) => new(
        daerah,
        [.. all.GroupBy(one => one.Definition.Topic).Select(topic => new ProfileTopic(topic.Key.ToString().ToLowerInvariant(), TitleOf(topic.Key), [.. topic.Select(Line)]))],
        [.. rules.Select(rule => new ProfileRule(
            rule.Code, rule.Name, rule.Pasal, RegulationWords.ForceOf(rule.Force), RegulationWords.Span(rule.From, rule.Until, t), RegulationWords.ConditionsOf(rule, t), rule.Note,
            rule.IsDefault))],
        Policies.Roles[Policies.RegulationLibrary].Contains(actor.Role));

    private static ProfileLine Line(ProfileParameter one) => new(
        one.Definition.Name, $"{RegulationController.Root}/{one.Definition.Key}",
        one.Now is { } now ? RegulationWords.ValueOf(now) : "belum berlaku",
        one.Now is { } since ? Formats.ShortDate(since.From) : "–",
        one.Now?.Pasal is { Length: > 0 } pasal ? pasal : null,
        one.Now is { } held ? RegulationWords.ForceOf(held.Force) : "",
        one.Now?.Note ?? "",
        one.Definition.AwaitedBy, Coming(one.Next), Coming(one.Unconfirmed));

    private static string? Coming(ParameterValue? one) => one is null ? null : $"{RegulationWords.ValueOf(one)} mulai {Formats.ShortDate(one.From)}";

    private static string TitleOf(ParameterTopic topic) => topic switch
    {
        ParameterTopic.Sebutan => "Sebutan",
        ParameterTopic.Belanja => "Belanja dan ruang promosi",
        ParameterTopic.Skala => "Skala usaha",
        ParameterTopic.Perizinan => "Perizinan dan dokumen",
        ParameterTopic.Kesiapan => "Kesiapan menjual",
        ParameterTopic.Kurasi => "Kurasi",
        ParameterTopic.Laporan => "Laporan",
        ParameterTopic.Kemitraan => "Kemitraan",
        _ => "Pendampingan",
    };
}
