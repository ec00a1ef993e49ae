using UsahaMikro.Market.Ratio.Contracts;
using UsahaMikro.Market.Regulation.Contracts;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Ratio.Domain;

/// <summary>Applies a rule set to frozen facts: whether a line counts, one sentence and pasal per test.</summary>
public static class EligibilityRule
{
    public static Verdict Judge(RuleSet rules, LineFacts facts, Daerah daerah) => Judge(rules, RuleFacts.Of(facts), daerah);

    public static Verdict Judge(RuleSet rules, RuleFacts facts, Daerah daerah)
    {
        var reasons = Tests(rules, facts, daerah).ToList();
        return new Verdict(reasons.TrueForAll(reason => reason.Passed), rules, reasons);
    }

    /// <summary>The same tests without their sentences.</summary>
    public static bool Counts(RuleSet rules, RuleFacts facts, string areaCode) =>
        CountsByScale(rules, facts)
        && (!rules.MustBeLocal || AreaCode.IsInside(facts.KecamatanCode, areaCode))
        && (!rules.MustBePdn || facts.IsPdn)
        && (!rules.MustBeRegistered || IsRegistered(facts.Registry))
        && (!rules.MustBeOwnMade || IsOwnMade(facts.Maker));

    private static IEnumerable<EligibilityReason> Tests(RuleSet rules, RuleFacts facts, Daerah daerah)
    {
        yield return Scale(rules, facts);
        if (rules.MustBeLocal) yield return Domicile(rules, AreaCode.IsInside(facts.KecamatanCode, daerah.AreaCode), daerah.Name);
        if (rules.MustBePdn) yield return Pdn(rules, facts.IsPdn);
        if (rules.MustBeRegistered) yield return Registry(rules, facts.Registry);
        if (rules.MustBeOwnMade) yield return Maker(rules, facts.Maker);
    }

    private static EligibilityReason Scale(RuleSet rules, RuleFacts facts)
    {
        var passed = CountsByScale(rules, facts);
        var counted = string.Join(", ", rules.Scales.Select(Word)) + (rules.Cooperative is CooperativeRule.Yes ? ", dan koperasi" : "");
        var sentence = rules.Cooperative is CooperativeRule.Yes && facts.IsCooperative
            ? "Penjual adalah koperasi; aturan ini menghitung koperasi apa pun skalanya."
            : passed
                ? $"Penjual adalah usaha {Word(facts.Scale)}."
                : $"Penjual adalah usaha {Word(facts.Scale)}; yang dihitung hanya usaha {counted}.";
        return new EligibilityReason(EligibilityTest.Scale, passed, sentence, PasalOf(rules, 0));
    }

    private static EligibilityReason Domicile(RuleSet rules, bool passed, string daerah) => new(
        EligibilityTest.Domicile, passed,
        passed ? $"Usahanya berdomisili di {daerah}." : $"Usahanya berdomisili di luar {daerah}.", PasalOf(rules, 0));

    private static EligibilityReason Pdn(RuleSet rules, bool passed) => new(
        EligibilityTest.Pdn, passed,
        passed ? "Produknya produksi dalam negeri (PDN)." : "Produknya bukan produksi dalam negeri (PDN).", PasalOf(rules, 0));

    private static EligibilityReason Registry(RuleSet rules, RegistryState state)
    {
        var passed = IsRegistered(state);
        return new EligibilityReason(
            EligibilityTest.Registry, passed,
            passed ? "Penjual tercatat dalam sistem Dinas." : $"Penjual {Word(state)} dalam sistem Dinas ketika dipesan.", PasalOf(rules, 1));
    }

    private static EligibilityReason Maker(RuleSet rules, Maker maker) => new(
        EligibilityTest.Maker, IsOwnMade(maker),
        maker switch
        {
            Shared.Maker.DibuatSendiri => "Produknya dibuat sendiri oleh penjual.",
            Shared.Maker.AnggotaKelompok => "Produknya dibuat anggota kelompok atau koperasinya.",
            _ => "Produknya dijual kembali, bukan dihasilkan penjual atau anggotanya.",
        }, PasalOf(rules, 0));

    private static bool CountsByScale(RuleSet rules, RuleFacts facts) =>
        rules.Scales.Contains(facts.Scale) || (rules.Cooperative is CooperativeRule.Yes && facts.IsCooperative);

    private static bool IsRegistered(RegistryState state) => state is RegistryState.Registered or RegistryState.Verified;

    private static bool IsOwnMade(Maker maker) => maker is Shared.Maker.DibuatSendiri or Shared.Maker.AnggotaKelompok;

    /// <summary>A rule set's pasal may name several ("BKS 24(1), 24(3)"); the later ones carry the code of the first.</summary>
    private static string PasalOf(RuleSet rules, int at)
    {
        var parts = rules.Pasal.Split(',', StringSplitOptions.TrimEntries);
        if (at == 0 || at >= parts.Length) return parts[0];
        return parts[at].Contains(' ', StringComparison.Ordinal) ? parts[at] : $"{parts[0].Split(' ')[0]} {parts[at]}";
    }

    private static string Word(BusinessScale scale) => scale.ToString().ToLowerInvariant();

    private static string Word(RegistryState state) => state switch
    {
        RegistryState.Returned => "sedang diminta melengkapi data",
        RegistryState.Suspended => "sedang dibekukan",
        RegistryState.Withdrawn => "sudah keluar dari registri",
        _ => "belum tercatat",
    };
}
