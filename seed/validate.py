"""Checks that the seed files hold together. Run: python3 seed/validate.py"""
import csv, json, re, sys
from collections import Counter
from pathlib import Path

root = Path(__file__).parent
errors = []
def check(ok, message):
    if not ok: errors.append(message)
def load(path): return json.loads((root / path).read_text('utf-8'))
def table(path):
    with (root / path).open(encoding='utf-8', newline='') as f: return list(csv.DictReader(f))
def unique(values, what):
    for v, n in Counter(values).items(): check(n == 1, f'{what}: {v} appears {n} times')

for f in root.rglob('*'):
    if f.suffix in ('.json', '.csv', '.txt', '.md', '.mjs') and 'node_modules' not in f.parts:
        b = f.read_bytes()
        check(b'\r' not in b and b.endswith(b'\n'), f'{f.name}: line ends')
        t = b.decode('utf-8')
        check(not re.search(r'/(work|tmp|home|root)/', t), f'{f.name}: machine path')

# reference
regs = load('reference/regulations.json'); unique([r['code'] for r in regs], 'regulation')
codes = {r['code'] for r in regs}
kec = table('reference/areas/kecamatan.csv'); kel = table('reference/areas/kelurahan.csv')
unique([k['code'] for k in kec], 'kecamatan'); unique([k['code'] for k in kel], 'kelurahan')
counts = Counter(k['areaCode'] for k in kec)
check(counts == {'3673': 6, '3201': 40, '3216': 23, '3505': 22, '3374': 16}, f'kecamatan counts {counts}')
keccodes = {k['code'] for k in kec}; kelcodes = {k['code'] for k in kel}
check(all(k['kecamatanCode'] in keccodes and k['code'].startswith(k['kecamatanCode']) and len(k['code']) == 10 for k in kel), 'kelurahan parents')
centroids = table('reference/areas/centroids.csv'); unique([c['code'] for c in centroids], 'centroid')
check({c['code'] for c in centroids} == keccodes, 'every kecamatan has a centroid and nothing else has')
check(all(-9 < float(c['latitude']) < -5 and 105 < float(c['longitude']) < 115 for c in centroids), 'centroids on Java')
keys = None
for area in counts:
    p = load(f'reference/profiles/{area}.json')
    names = [x['key'] for x in p['parameters']]; unique([(x['key'], x['from']) for x in p['parameters']], f'{area} parameter'); unique([(r['code'], r['from']) for r in p['ruleSets']], f'{area} rule set')
    check(keys in (None, set(names)), f'{area}: other keys'); keys = set(names)
    check(p['regulationCode'] in codes, f'{area}: regulation')
    check({x['value'] for x in p['parameters'] if x['key'] == 'DefaultRuleSet'} <= {r['code'] for r in p['ruleSets']}, f'{area}: default rule set')
    for x in p['parameters'] + p['ruleSets']:
        check(x['force'] in ('PeraturanDaerah', 'HukumNasional', 'DiadopsiDinas'), f'{area}: force {x}')
        if x['pasal']: check(x['pasal'].split()[0] in codes, f'{area}: pasal {x["pasal"]}')
        if x['force'] == 'PeraturanDaerah': check(x['pasal'].startswith(p['regulationCode'] + ' '), f'{area}: cites {x["pasal"]} as its own')
g = load('reference/guideline.json'); unique([d['areaCode'] for d in g['daerah']], 'guideline daerah'); unique([q['code'] for q in g['questions']], 'question'); unique([l['code'] for l in g['levels']], 'level')
check({d['areaCode'] for d in g['daerah']} == set(counts) and all((d['force'] == 'PeraturanDaerah') == (d['areaCode'] == '3216') for d in g['daerah']), 'guideline force')
check({q['aspect'] for q in g['questions']} == {'Production', 'Marketing', 'People', 'Technology'}, 'guideline aspects')
for q in g['questions']: check(len({a['points'] for a in q['answers']}) == len(q['answers']) >= 2 and {'Problem', 'Potential'} <= {a['meaning'] for a in q['answers']}, f'question {q["code"]}')
bounds = [l['fromPercent'] for l in g['levels']]; check(bounds[0] == 0 and bounds == sorted(set(bounds)) and bounds[-1] <= 100, 'level bounds')
occ = {o['slug'] for o in load('reference/occasions.json')}
cats = {c['slug']: c for c in load('reference/categories.json')}; unique([c['slug'] for c in load('reference/categories.json')], 'category')
leaves = {s for s, c in cats.items() if c['parent']}
check(len(leaves) >= 28, 'too few leaf categories')
for c in cats.values():
    check(c['parent'] is None or c['parent'] in cats, f'category parent {c["slug"]}'); check(set(c['occasions']) <= occ, f'occasions {c["slug"]}'); check(0 <= c['hue'] <= 360, 'hue')
kbli = {k['code'] for k in load('reference/kbli.json')['trades']}; unique([k['code'] for k in load('reference/kbli.json')['trades']], 'kbli')
hol = table('reference/holidays.csv'); unique([x['date'] for x in hol], 'holiday'); check([x['date'] for x in hol] == sorted(x['date'] for x in hol), 'holiday order')
pw = (root / 'reference/common-passwords.txt').read_text('utf-8').splitlines()
check(len(pw) >= 10000 and pw == sorted(set(pw)) and all(len(x) >= 4 and x == x.lower() for x in pw), 'passwords')

# demo
sellers = {s['slug']: s for s in load('demo/sellers.json')}; sl = load('demo/sellers.json')
for k in ('slug', 'name', 'nib'): unique([s[k] for s in sl if s[k]], f'seller {k}')
check(sum(not s['nib'] for s in sl) == 3, 'three sellers without NIB')
check(len(sl) >= 66, 'too few sellers'); waiting = [s for s in sl if not s['verified']]
check(Counter((bool(s.get('enteredBy')), bool(s.get('lacks'))) for s in waiting) == {(False, False): 1, (False, True): 1, (True, False): 1, (True, True): 1}, 'one waiting and one returned, by the owner and by a mentor each')
items = {'Identity', 'Nib', 'Activity', 'Domicile', 'CapitalAndSales', 'Tax', 'BankAccount', 'Contact'}
check(all(set(s['lacks']) <= items and all(len(why) > 20 for why in s['lacks'].values()) for s in waiting if s.get('lacks')), 'reasons of what was returned')
check(sum(s['legalForm'] == 'Koperasi' for s in sl) == 3, 'three koperasi'); check(sum(bool(s['outsideArea']) for s in sl) == 6, 'six outside')
limit = {'Mikro': (1e9, 2e9), 'Kecil': (5e9, 15e9), 'Menengah': (10e9, 50e9)}
for s in sl:
    check(s['kelurahanCode'] in kelcodes or (s['outsideArea'] and s['kelurahanCode'].startswith('3604')), f'{s["slug"]}: kelurahan {s["kelurahanCode"]}')
    check(set(s['kbli']) <= kbli, f'{s["slug"]}: kbli'); check(re.fullmatch(r'(\d{13})?', s['nib']), f'{s["slug"]}: nib')
    check(s['capital'] > 0 and s['capital'] <= limit[s['scale']][0] and s['annualSales'] <= limit[s['scale']][1], f'{s["slug"]}: scale')
    check(len(s['story']) > 60 and s['documents'], f'{s["slug"]}: story or documents')
    check(all(d['kind'] in ('Nib', 'Halal', 'Pirt', 'Sni', 'PernyataanStandar', 'SertifikatStandar', 'Merek', 'SuratKeteranganUsaha') for d in s['documents']), 'document kind')
products = load('demo/products.json')
for k in ('sku', 'name'): unique([p[k] for p in products], f'product {k}')
unique([v['sku'] for p in products for v in p['variants']], 'variant sku')
check(len(products) >= 320, 'too few products'); check({p['category'] for p in products} == leaves, 'a leaf category without products')
check({p['seller'] for p in products} == {s['slug'] for s in sl if s['verified'] or not s.get('enteredBy')}, 'a seller without products')
by = {}
for p in products:
    by.setdefault(p['description'], set()).add(p['category'])
    check(p['category'] in leaves, f'{p["sku"]}: category'); check((p['fulfilment'] == 'Service') == (cats[p['category']]['nature'] == 'Jasa'), f'{p["sku"]}: nature')
    check(40 <= len(p['description']) <= 400, f'{p["sku"]}: description'); check(p['minOrder'] >= 1 and p['leadTimeDays'] >= 0 and 1 <= p['pictureCount'] <= 3, f'{p["sku"]}: numbers')
    check((p['fulfilment'] == 'Stock') == (p['capacityPerDay'] is None), f'{p["sku"]}: capacity')
    for v in p['variants']:
        check(v['price'] > 0 and v['stock'] >= 0 and (p['fulfilment'] != 'Stock' or v['stock'] >= 6), f'{v["sku"]}: price or stock')
        steps = [(p['minOrder'], v['price'])] + [(t['from'], t['price']) for t in v['tiers']]
        check(all(a[0] < b[0] and a[1] > b[1] for a, b in zip(steps, steps[1:])), f'{v["sku"]}: tiers')
        if p['fulfilment'] == 'Stock': check(v['stock'] >= p['minOrder'], f'{v["sku"]}: stock below minimum order')
    for n in (1, 2, 3):
        for w in (320, 640, 960): check((root / f'pictures/{p["picture"]}-{n}-{w}.webp').exists(), f'{p["sku"]}: picture {p["picture"]}-{n}-{w}')
stated = load('demo/statements.json'); unique([x['product'] for x in stated], 'statement'); check({x['product'] for x in stated} <= {p['sku'] for p in products}, 'statement of an unknown product')
check(all(x['seller'] in sellers and (x['product'] is None or x['product'] in {p['sku'] for p in products}) for x in load('demo/help.json')), 'help of an unknown seller or product')
check(len(by) >= 150 and all(len(c) == 1 for c in by.values()), 'descriptions')
for c in list(cats.values()) + load('reference/occasions.json'): check((root / f'pictures/objects/{c["emoji"]}.webp').exists(), f'object {c["emoji"]}')
size = sum(f.stat().st_size for f in (root / 'pictures').rglob('*.webp') if 'node_modules' not in f.parts); check(size <= 6 * 2**20, f'pictures {size}')
used = {p['picture'] for p in products}; check({f.name.split('-')[0] for f in (root / 'pictures').glob('*.webp')} == used, 'orphan pictures')
agencies = load('demo/agencies.json'); unique([a['code'] for a in agencies], 'agency'); unique([o['nip'] for a in agencies for o in a['officials'] if o['nip']], 'nip'); unique([o['name'] for a in agencies for o in a['officials']], 'official')
acodes = {a['code'] for a in agencies}
check(Counter(a['kind'] for a in agencies) >= Counter({'PerangkatDaerah': 14, 'Bumd': 2, 'Swasta': 1}), 'agency kinds')
for a in agencies:
    units = {u['code'] for u in a['units']}; check(a['kecamatanCode'] in keccodes, a['code'])
    check({o['role'] for o in a['officials']} == {'PaKpa', 'Ppk', 'PejabatPengadaan', 'Bendahara', 'Pptk'}, f'{a["code"]}: roles')
    for o in a['officials']: check((o['unit'] is None or o['unit'] in units) and (o['nip'] is None or re.fullmatch(r'\d{18}', o['nip'])), f'{a["code"]}: {o["name"]}')
rup = table('demo/rup-packages.csv'); unique([r['kode_rup'] for r in rup], 'kode_rup')
for r in rup:
    check(r['kode_pd'] in acodes and r['tahun_offset'] in ('0', '-1') and int(r['pagu']) > 0 and (not r['kategori'] or r['kategori'] in leaves) and re.fullmatch(r'\d{8}', r['kode_rup']) and 1 <= int(r['bulan_mulai']) <= int(r['bulan_selesai']) <= 12 and {r['usaha_kecil'], r['pdn']} <= {'ya', 'tidak'}, f'rup {r["kode_rup"]}')
for a in agencies:
    for y in ('0', '-1'):
        own = [r for r in rup if r['kode_pd'] == a['code'] and r['tahun_offset'] == y]
        check(8 <= len(own) <= 18, f'{a["code"]} {y}: {len(own)} packages'); total = sum(int(r['pagu']) for r in own)
        check(.8 * a['pagu'] <= total <= a['pagu'], f'{a["code"]} {y}: {total} of {a["pagu"]}')
retailers = load('demo/retailers.json'); unique([r['slug'] for r in retailers], 'retailer'); check(len(retailers) == 20 and all(o['kecamatanCode'] in keccodes for r in retailers for o in r['outlets']), 'retailers')
unique([o['code'] for r in retailers for o in r['outlets']], 'outlet')
people = load('demo/people.json'); unique([p['userName'] for p in people], 'account')
check(all(p['organisation'] is None or p['organisation'] in acodes | set(sellers) for p in people), 'account organisation')

registry = load('demo/registry.json'); unique([d['number'] for d in registry['documents']], 'handed document')
stateOf = lambda d: 'Refused' if d['refused'] else 'Verified' if d['accepted'] else 'Waiting'
check({stateOf(d) for d in registry['documents']} == {'Waiting', 'Refused', 'Verified'} and any(d['renews'] and d['accepted'] for d in registry['documents']), 'a document in every state, a replaced one included')
for d in registry['documents']:
    check(d['seller'] in sellers and sellers[d['seller']]['verified'], f'{d["number"]}: seller'); check(d['daysAgo'] >= 1 and not (d['refused'] and d['accepted']), f'{d["number"]}: check')
    check(not d['renews'] or any(o['kind'] == d['kind'] for o in sellers[d['seller']]['documents']), f'{d["number"]}: renews nothing')
check(registry['suspended'] and all(sellers[x['seller']]['verified'] and len(x['reason']) >= 10 for x in registry['suspended']), 'suspended')
for c in registry['cooperatives']:
    check(sellers[c['cooperative']]['legalForm'] == 'Koperasi', f'{c["cooperative"]}: no cooperative'); unique([m['seller'] for m in c['members']], f'{c["cooperative"]} member')
    check(all(m['seller'] in sellers and sellers[m['seller']]['legalForm'] != 'Koperasi' and (m['state'] in ('Ended', 'Refused')) == bool(m['reason']) and (m['state'] == 'Ended') == (m['untilMonthsAgo'] is not None) for m in c['members']), f'{c["cooperative"]}: members')
    unique([s['office'] for s in c['seats'] if s['untilMonthsAgo'] is None and s['office'] != 'Pengawas'], f'{c["cooperative"]} office')
check({m['state'] for c in registry['cooperatives'] for m in c['members']} == {'Active', 'Proposed', 'Ended', 'Refused'}, 'a membership in every state')
active = {c['cooperative']: {m['seller'] for m in c['members'] if m['state'] == 'Active'} for c in registry['cooperatives']}
for p in products:
    named = sellers[p['seller']]['legalForm'] == 'Koperasi' and p['maker'] == 'AnggotaKelompok'
    check(p['member'] in active[p['seller']] if named else 'member' not in p, f'{p["sku"]}: maker member')
gone = {x['seller'] for x in registry['suspended']}
check({p['category'] for p in products if p['seller'] not in gone} == leaves and not gone & {p['organisation'] for p in people}, 'suspension empties a shelf or a demo account')

print(f'{len(sl)} sellers, {len(products)} products, {len(by)} descriptions, {len(leaves)} categories, {len(agencies)} agencies, {len(rup)} packages, {len(used)} objects, {size / 2**20:.2f} MiB pictures, {len(pw)} passwords')
for e in errors: print('ERROR', e)
sys.exit(bool(errors))
