// Renders the demo catalogue pictures: a 3-D object on a tinted kawung tile.
// npm install && npm run render [-- 1f371 2615 …]
// PICTURE_MODULES may point to a node_modules folder elsewhere.
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = process.env.PICTURE_MODULES ?? join(here, 'node_modules');
const sharp = createRequire(pathToFileURL(join(modules, 'x.js')))('sharp');
const assets = join(modules, '@lobehub/fluent-emoji-3d/assets');
const json = path => JSON.parse(readFileSync(join(here, '..', path), 'utf8'));

const W = 960, H = 720, WIDTHS = [320, 640, 960], QUALITY = { 320: 62, 640: 46, 960: 38 };

// ---- colour ---------------------------------------------------------------
function oklch(l, c, hue, alpha = 1) {
  const a = c * Math.cos(hue * Math.PI / 180), b = c * Math.sin(hue * Math.PI / 180);
  const [L, M, S] = [l + .3963377774 * a + .2158037573 * b, l - .1055613458 * a - .0638541728 * b, l - .0894841775 * a - 1.291485548 * b].map(v => v ** 3);
  const rgb = [4.0767416621 * L - 3.3077115913 * M + .2309699292 * S, -1.2684380046 * L + 2.6097574011 * M - .3413193965 * S, -.0041960863 * L - .7034186147 * M + 1.707614701 * S]
    .map(v => Math.min(1, Math.max(0, v))).map(v => v <= .0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - .055).map(v => Math.round(v * 255));
  return { r: rgb[0], g: rgb[1], b: rgb[2], alpha, css: `rgb(${rgb.join(' ')})` };
}

// ---- which pictures, and their hue: that of the category that uses them most ----
const categories = Object.fromEntries(json('reference/categories.json').map(c => [c.slug, c]));
const uses = new Map();
for (const p of json('demo/products.json')) {
  const m = uses.get(p.picture) ?? uses.set(p.picture, new Map()).get(p.picture);
  m.set(p.category, (m.get(p.category) ?? 0) + 1);
}
const own = { '1f41f': 230, '1f371': 75, '1f9f5': 300 };
const hueOf = emoji => own[emoji] ?? categories[[...uses.get(emoji)].sort((x, y) => y[1] - x[1])[0][0]].hue;

// ---- tile -----------------------------------------------------------------
const KAWUNG = `<pattern id="k" width="56" height="56" patternUnits="userSpaceOnUse" patternTransform="translate(-18 -30) scale(2)">
<g fill="none" stroke="#fff" stroke-width="1.7"><ellipse cx="14" cy="14" rx="7" ry="13" transform="rotate(45 14 14)"/><ellipse cx="42" cy="14" rx="7" ry="13" transform="rotate(-45 42 14)"/><ellipse cx="14" cy="42" rx="7" ry="13" transform="rotate(-45 14 42)"/><ellipse cx="42" cy="42" rx="7" ry="13" transform="rotate(45 42 42)"/><circle cx="28" cy="28" r="1.6"/></g></pattern>`;
const tile = (hue, shadows) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}"><defs>${KAWUNG}
<radialGradient id="l" cx=".5" cy=".42" r=".5"><stop offset="0" stop-color="${oklch(.965, .03, hue).css}"/><stop offset="1" stop-color="${oklch(.965, .03, hue).css}" stop-opacity="0"/></radialGradient>
<filter id="b" x="-60%" y="-200%" width="220%" height="500%"><feGaussianBlur stdDeviation="22 9"/></filter></defs>
<rect width="100%" height="100%" fill="${oklch(.92, .055, hue).css}"/><rect width="100%" height="100%" fill="url(#k)" opacity=".6"/><rect width="100%" height="100%" fill="url(#l)" opacity=".75"/>
${shadows.map(s => `<ellipse cx="${s.x}" cy="${s.y}" rx="${s.rx}" ry="${s.ry}" fill="${oklch(.38, .07, hue).css}" opacity="${s.o}" filter="url(#b)"/>`).join('')}</svg>`);

// ---- objects --------------------------------------------------------------
async function object(file, size, angle = 0) {
  const trimmed = await sharp(file).trim({ threshold: 1 }).png().toBuffer();
  let image = sharp(trimmed).resize({ width: size, height: size, fit: 'inside', kernel: 'lanczos3' });
  if (size > 300) image = image.sharpen({ sigma: 1.1, m1: .4, m2: 1.4 });
  let out = await image.png().toBuffer();
  if (angle) out = await sharp(out).rotate(angle, { background: '#0000' }).trim({ threshold: 1 }).png().toBuffer();
  const { width, height } = await sharp(out).metadata();
  return { out, width, height };
}
async function shade(o, hue, blur, opacity) {
  const pad = blur * 3, width = o.width + pad * 2, height = o.height + pad * 2;
  const padded = await sharp(o.out).ensureAlpha().extend({ top: pad, bottom: pad, left: pad, right: pad, background: '#0000' }).png().toBuffer();
  const alpha = await sharp(padded).extractChannel('alpha').blur(blur).linear(opacity, 0).toColourspace('b-w').raw().toBuffer();
  const c = oklch(.36, .07, hue);
  const out = await sharp({ create: { width, height, channels: 3, background: { r: c.r, g: c.g, b: c.b } } }).joinChannel(alpha, { raw: { width, height, channels: 1 } }).png().toBuffer();
  return { out, pad };
}
// cx, cy = centre; contact = draw a ground shadow
async function compose(hue, items) {
  const grounds = items.filter(i => i.contact).map(i => ({ x: i.cx, y: i.cy + i.o.height / 2 + 4, rx: i.o.width * .4, ry: 15, o: .34 }));
  const layers = [];
  for (const i of items) {
    const left = Math.round(i.cx - i.o.width / 2), top = Math.round(i.cy - i.o.height / 2);
    const s = await shade(i.o, hue, i.blur ?? 14, i.shade ?? .24);
    layers.push({ input: s.out, left: left - s.pad, top: top - s.pad + (i.drop ?? 18) }, { input: i.o.out, left, top });
  }
  // crop layers that leave the canvas, sharp refuses them otherwise
  const clipped = [];
  for (const l of layers) {
    const m = await sharp(l.input).metadata();
    const x0 = Math.max(0, -l.left), y0 = Math.max(0, -l.top), x1 = Math.min(m.width, W - l.left), y1 = Math.min(m.height, H - l.top);
    clipped.push({ input: await sharp(l.input).extract({ left: x0, top: y0, width: x1 - x0, height: y1 - y0 }).png().toBuffer(), left: l.left + x0, top: l.top + y0 });
  }
  return sharp(tile(hue, grounds)).composite(clipped).png().toBuffer();
}

const source = emoji => {
  const file = [emoji, emoji + '-fe0f'].map(n => join(assets, n + '.webp')).find(existsSync);
  if (!file) throw new Error(`no object for ${emoji}`);
  return file;
};

async function render(emoji) {
  const file = source(emoji);
  const hue = hueOf(emoji);
  const one = await object(file, 480);
  const [back1, back2, front] = [await object(file, 270, -9), await object(file, 270, 9), await object(file, 340)];
  const close = await object(file, 760, -13);
  const shots = [
    await compose(hue, [{ o: one, cx: W / 2, cy: H / 2 - 6, contact: true }]),
    await compose(hue, [
      { o: back1, cx: 265, cy: 440 - back1.height / 2 + 20, contact: true, blur: 10, drop: 12 },
      { o: back2, cx: 695, cy: 440 - back2.height / 2 + 20, contact: true, blur: 10, drop: 12 },
      { o: front, cx: 480, cy: 590 - front.height / 2, contact: true, blur: 14, drop: 16 }]),
    await compose(hue, [{ o: close, cx: 560, cy: 440, blur: 26, drop: 30, shade: .3 }]),
  ];
  for (const [i, shot] of shots.entries())
    for (const width of WIDTHS)
      await sharp(shot).resize({ width }).webp({ quality: QUALITY[width], effort: 6 }).toFile(join(here, `${emoji}-${i + 1}-${width}.webp`));
}

const wanted = process.argv.slice(2);
for (const emoji of [...uses.keys()].sort().filter(e => !wanted.length || wanted.includes(e))) await render(emoji);

// transparent cut-outs for the tiles of categories and occasions, tinted by the page itself
mkdirSync(join(here, 'objects'), { recursive: true });
for (const emoji of new Set([...json('reference/categories.json'), ...json('reference/occasions.json')].map(c => c.emoji)))
  if (!wanted.length || wanted.includes(emoji)) await sharp(source(emoji)).resize({ width: 192 }).webp({ quality: 78, effort: 6 }).toFile(join(here, 'objects', `${emoji}.webp`));
