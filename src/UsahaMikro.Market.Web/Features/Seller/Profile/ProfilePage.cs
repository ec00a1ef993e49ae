using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Queries;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Web.Features.Shared.Sellers;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Seller.Profile;

/// <summary>The newest change asked for, while it waits or when it was refused.</summary>
public sealed record ProposalLine(string Text, Tone Tone)
{
    public static ProposalLine? From(RegistryDetails one) => one.Proposals.Count == 0 ? null : one.Proposals[0] switch
    {
        { State: ProposalState.Waiting } waiting => new ProposalLine($"Perubahan data yang diajukan {Formats.ShortDate(waiting.At)} menunggu pemeriksaan; data lama masih berlaku.", Tone.Warn),
        { State: ProposalState.Refused } refused => new ProposalLine($"Perubahan data belum sesuai: {refused.Note}", Tone.Bad),
        _ => null,
    };
}

/// <summary>The own business as the registry knows it.</summary>
public sealed record ProfilePage(
    string Name, long Version, string State, Tone Tone, string Icon, DeclareForm Form, ScaleLine? Scale, IReadOnlyList<string> Changes, string RulePasal, SellerSheet Sheet,
    IReadOnlyList<TimelineStep> Steps, IReadOnlyList<TimelineStep> ScaleHistory, IReadOnlyList<TimelineStep> Declarations, StoryForm Story, bool MayChange, ProposalLine? Proposal)
{
    public static ProfilePage From(RegistryDetails one, DeclareForm? form, StoryForm? story, RuleSet rules, IReadOnlyList<string> listed, IAreaBook areas, KbliList kbli) => new(
        one.Name, form?.Version ?? one.Version, one.State.Label(), SellerPages.ToneOf(one.State), SellerPages.IconOf(one.State),
        form ?? new DeclareForm { Version = one.Version, Capital = one.Capital.Amount, AnnualSales = one.AnnualSales.Amount },
        SellerPages.Scale(one), ChangesOf(one, rules, listed), rules.Pasal, SellerSheet.From(one, areas, kbli), SellerPages.Timeline(one), SellerPages.ScaleHistory(one),
        SellerPages.Declarations(one), story ?? new StoryForm { Version = one.Version, Story = one.Story, CapacityNote = one.CapacityNote },
        one.State is RegistryState.Verified, ProposalLine.From(one));

    private static IReadOnlyList<string> ChangesOf(RegistryDetails one, RuleSet rules, IReadOnlyList<string> listed)
    {
        if (one.ScaleSteps.Count == 0) return [];
        // Some rule sets count a cooperative whatever its scale.
        bool IsListed(BusinessScale scale) => listed.Contains(scale.ToString());
        bool Counts(BusinessScale scale) => rules.Scales.Contains(scale) || (one.LegalForm is LegalForm.Koperasi && rules.Cooperative is CooperativeRule.Yes);
        return (one.Scale, one.IsNearLimit) switch
        {
            (BusinessScale.Mikro, false) => ["Usaha Anda usaha mikro; kemudahan, pelindungan, dan pemberdayaan usaha mikro berlaku untuk Anda."],
            (BusinessScale.Mikro, true) =>
            [
                "Belum ada yang berubah. Begitu batas terlewati, usaha Anda naik kelas menjadi usaha kecil.",
                Counts(BusinessScale.Kecil)
                    ? "Sesudah naik kelas pun belanja Perangkat Daerah dari Anda tetap dihitung untuk sasarannya."
                    : "Sesudah naik kelas belanja Perangkat Daerah dari Anda tidak lagi dihitung untuk sasarannya.",
                .. IsListed(BusinessScale.Kecil) ? Array.Empty<string>() : ["Sesudah naik kelas produk Anda tidak lagi ditampilkan di pasar ini."],
            ],
            _ =>
            [
                $"Usaha Anda naik kelas menjadi usaha {one.Scale.ToString().ToLowerInvariant()}. "
                    + (IsListed(one.Scale) ? "Produk tetap tayang" : "Produk tidak lagi ditampilkan di pasar ini") + ", pesanan yang sudah masuk tidak berubah.",
                Counts(one.Scale) ? "Belanja Perangkat Daerah dari Anda tetap dihitung untuk sasarannya." : "Belanja Perangkat Daerah dari Anda untuk pesanan baru tidak lagi dihitung untuk sasarannya.",
                "Fasilitasi khusus usaha mikro, misalnya bantuan modal, tidak lagi berlaku.",
            ],
        };
    }
}
