using UsahaMikro.Market.Accounts.Queries;
using UsahaMikro.Market.Web.Ui;
using UsahaMikro.Market.Web.Ui.Parts;

namespace UsahaMikro.Market.Web.Features.Shared.Users;

/// <summary>Asks once more before a role is taken away.</summary>
public static class RemovalPage
{
    public static ConfirmPage From(string root, UserDetails user, UserMembership held, long? version = null) => new(
        $"Cabut peran {new Hat(held.Id, held.Role, held.OrganisationName).Text}?",
        $"{user.Name} · {user.Email} · sejak {Formats.Date(held.From)}.", "Cabut peran",
        $"{root}/{user.Id}", $"{root}/{user.Id}/peran/{held.Id}/pencabutan",
        [
            $"Sesi {user.Name} dalam peran ini berakhir saat itu juga.", "Yang sudah dikerjakan dalam peran ini tetap berlaku dan tercatat.",
            "Peran yang dicabut tidak bisa dipulihkan; berikan peran baru bila perlu.",
        ],
        ReasonLabel: "Alasan pencabutan", ReasonHelp: "Misalnya: mutasi per 1 Juli, nomor SK pemberhentian.",
        Hidden: new Dictionary<string, string> { ["Version"] = (version ?? held.Version).ToString(Formats.Indonesian) });
}
