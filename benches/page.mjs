// How long a page of badges takes beside the same page of pictures, in one run,
// visits in turn, medians after a round to warm up. `cargo xtask bench page`.
//
// OPENNESS_BESIDE   a second build, compared in the same run
// OPENNESS_ROUNDS   how many rounds (7)
// OPENNESS_PAGES    which pages (see SIZES), by commas; all, but for 1000-addresses
//                   over the slow line
// OPENNESS_LINES    which lines: fast, slow
// OPENNESS_ENGINES  which engines: chromium, firefox, webkit
//
// Everything runs on one machine: the server takes time from the browser, and a
// page of many addresses is as much a test of the line as of the element.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { Chromium } from "./page/chromium.js";
import { Other } from "./page/others.js";
import { ofBadges, ofPictures, SIZES } from "./page/pages.js";
import { Server } from "./page/server.js";
import { median, print } from "./page/table.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const builds = { badges: process.env.OPENNESS_DIST || join(root, "pkg/dist") };
if (process.env.OPENNESS_BESIDE) builds.beside = process.env.OPENNESS_BESIDE;
const rounds = Number(process.env.OPENNESS_ROUNDS || 7);
/** How long one visit may take, in milliseconds. */
const PATIENCE = 180_000;

const LINES = {
  fast: { says: "as the machine is" },
  slow: {
    says: "a processor four times slower, 150 ms, 1.6 Mbit/s",
    cpu: 4,
    network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 },
  },
};

const chosen = (names, known) => {
  const wanted = names ? names.split(",") : known;
  const wrong = wanted.find((name) => !known.includes(name));
  if (wrong != null) throw new Error(`\`${wrong}\` is none of ${known.join(", ")}`);
  return wanted;
};
const sizeNames = chosen(process.env.OPENNESS_PAGES, SIZES.map(({ name }) => name));
/** Pages by their names. */
const named = SIZES.filter(({ name }) => sizeNames.includes(name));
const lines = chosen(process.env.OPENNESS_LINES, Object.keys(LINES));

// The driver of Firefox that the tests have built, where none is in PATH.
const built = join(root, "target/tools/bin/geckodriver");
if (existsSync(built)) process.env.OPENNESS_GECKODRIVER ??= built;
// selenium must neither fetch drivers nor report its use.
process.env.SE_OFFLINE = process.env.SE_AVOID_STATS = "true";
const { ENGINES, launch } = await import("../tests/browser/engine.mjs");

const server = await Server.start();
const pictures = await serve();
try {
  for (const engine of ENGINES) await measure(engine);
} finally {
  await server.stop();
}

/** Puts everything onto the server; gives the sizes of the gallery's pictures. */
async function serve() {
  for (const [name, folder] of Object.entries(builds)) server.folder(name, folder);
  const { badge } = await import(pathToFileURL(join(builds.badges, "index.js")));
  const gallery = join(root, "www/gallery");
  // A page of one address is about the one that most figures elsewhere are of.
  const files = readdirSync(gallery).filter((name) => name.endsWith(".yaml"));
  files.sort((a, b) => (b == "pythia.yaml") - (a == "pythia.yaml"));
  const found = [];
  for (const [at, name] of files.entries()) {
    const text = readFileSync(join(gallery, name), "utf8");
    const svg = await badge(text);
    const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg);
    found.push({ width, height });
    server.put(`made/${at}/openness.yaml`, text);
    server.put(`made/${at}/openness.svg`, svg);
  }
  for (let at = found.length; at < 1000; at++) {
    for (const name of ["openness.yaml", "openness.svg"]) server.again(`made/${at}/${name}`, `made/${at % found.length}/${name}`);
  }
  return found;
}

async function measure(engine) {
  let browser;
  try {
    browser = await launch(engine);
  } catch (error) {
    console.log(`\n${engine}: skipped, for ${error.message}`);
    return;
  }
  try {
    const capabilities = await browser.driver.getCapabilities();
    const chromium = engine == "chromium";
    const visitor = chromium ? await Chromium.connect(browser.driver) : new Other(browser.driver);
    for (const line of chromium ? lines : ["fast"]) {
      console.log(`\n${engine} ${capabilities.get("browserVersion")}, ${LINES[line].says}; ${rounds} rounds`);
      await run(visitor, LINES[line]);
    }
  } finally {
    await browser.quit();
  }
}

/** All pages in turn, then their table. */
async function run(visitor, line) {
  // Two thousand requests over a slow line take minutes: only where they are asked for.
  const sizes = named.filter(({ addresses }) => !line.network || addresses < 1000 || process.env.OPENNESS_PAGES);
  const preload = {};
  if (line.network) for (const build of Object.keys(builds)) preload[build] = await modules(visitor, build);
  const pages = sizes.flatMap((size) => {
    const one = (kind, html) => ({ size, kind, html, visits: [], failed: [] });
    const made = [one("pictures", ofPictures(size, pictures))];
    for (const build of Object.keys(builds)) {
      made.push(one(build, ofBadges(size, pictures, build)));
      if (preload[build]) made.push(one(`${build}, preloaded`, ofBadges(size, pictures, build, preload[build])));
    }
    return made;
  });
  for (let round = 0; round <= rounds; round++) {
    for (const page of pages) {
      const seen = await visit(visitor, page.html, line);
      if (!round) continue;
      if (seen.error) page.failed.push(seen.error);
      else page.visits.push(seen);
    }
    // A round takes up to a minute: somebody may be waiting.
    console.error(round ? `  round ${round} of ${rounds}` : "  warm");
  }
  for (const page of pages) page.median = page.visits.length ? median(page.visits) : null;
  print(sizes, pages);
  for (const [build, files] of Object.entries(preload)) console.log(`\npreloaded, ${build}: ${files.join(" ")}`);
}

/** The scripts and modules that a first visit asks for until the badge is shown. */
async function modules(visitor, build) {
  const visit = server.visit(ofBadges(SIZES[0], pictures, build));
  await visitor.visit(visit, {});
  return [...new Set(visit.requests)].filter((path) => path.startsWith(`${build}/`) && !path.endsWith("/openness-badge.js"));
}

async function visit(visitor, html, line) {
  const visit = server.visit(html);
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${visit.url} has shown nothing in ${PATIENCE} ms`)), PATIENCE);
  });
  visit.result.catch(() => {});
  const seen = await Promise.race([visitor.visit(visit, line), late]).finally(() => clearTimeout(timer));
  return { ...seen, requests: visit.requests.length, bytes: visit.bytes / 1000 };
}
