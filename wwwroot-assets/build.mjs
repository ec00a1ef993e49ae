import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundleScript } from "esbuild";
import { bundle as bundleStyle } from "lightningcss";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "../src/UsahaMikro.Market.Web/wwwroot/assets");
const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = { chrome: version(111), safari: version(16, 4), firefox: version(113) };
const limits = { "market.css": 20_480, "market.js": 20_480, "icons.svg": 20_480, "plus-jakarta-sans.woff2": 61_440 };

async function style(name) {
  const { code } = bundleStyle({ filename: join(here, "css", name), minify: true, targets });
  await write(name, Buffer.from(code));
}

async function script(name, format) {
  const result = await bundleScript({
    entryPoints: [join(here, "js", name)],
    bundle: true, minify: true, format, target: ["chrome111", "safari16.4", "firefox113"], write: false,
  });
  await write(name, Buffer.from(result.outputFiles[0].contents));
}

async function icons() {
  const names = JSON.parse(await readFile(join(here, "icons.json"), "utf8"));
  const symbols = await Promise.all(names.map(async name => {
    const svg = await readFile(join(here, `node_modules/@tabler/icons/icons/outline/${name}.svg`), "utf8");
    const shapes = [...svg.matchAll(/<(?:path|circle|rect|line)\b[^>]*>/g)].map(match => match[0]);
    const drawn = shapes.filter(shape => !shape.includes('stroke="none"')).join("").replaceAll(" />", "/>");
    return `<symbol id="${name}" viewBox="0 0 24 24">${drawn}</symbol>`;
  }));
  await write("icons.svg", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`));
}

async function font() {
  const folder = join(here, "node_modules/@fontsource-variable/plus-jakarta-sans/files");
  await write("plus-jakarta-sans.woff2", await readFile(join(folder, "plus-jakarta-sans-latin-wght-normal.woff2")));
}

async function copy(name) {
  await write(name, await readFile(join(here, name)));
}

async function write(name, bytes) {
  const sent = name.endsWith(".woff2") ? bytes.length : brotliCompressSync(bytes).length;
  if (sent > limits[name]) throw new Error(`${name}: ${sent} bytes sent, the limit is ${limits[name]}`);
  await writeFile(join(out, name), bytes);
  console.log(`  ${name.padEnd(24)} ${String(bytes.length).padStart(7)} B, sent ${sent} B`);
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await Promise.all([style("market.css"), style("print.css"), script("early.js", "iife"), script("market.js", "esm"), icons(), font(), copy("logo.svg")]);
