// What is written for each reader, of the gallery and of manifests that mean harm.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";

import { READERS } from "../../pkg/src/bin/choices.js";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const dist = process.env.OPENNESS_DIST ?? join(root, "pkg/dist");
const { breakdown, convert, read } = await import(pathToFileURL(join(dist, "index.js")));

const gallery = join(root, "www/gallery");
const fixtures = join(root, "tests/fixtures/readers");

/** Texts by their names. What is hostile is so to some reader. */
export const TEXTS = new Map(
  [gallery, fixtures].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => [name.replace(/\.yaml$/, ""), readFileSync(join(folder, name), "utf8")]),
  ),
);

export const HOSTILE = readdirSync(fixtures).map((name) => name.replace(/\.yaml$/, ""));

/** Where a badge leads to: the page for it with the manifest in its fragment, and one line with all that its address may have. */
async function link(report, what) {
  const page = "https://example.org/view.html";
  if (what == "badge") return `${page}?src=https://a.example/x_y_z/openness.yaml&digest=${report.digest}`;
  return `${page}#z.${deflateRawSync(await convert(report), { level: 9 }).toString("base64url")}`;
}

/** Of these readers a picture is found by its whole address alone. */
const BASE = "https://example.org/raw/x_y/";
const ABSOLUTE = new Set(["pypi", "npm", "crates"]);

/** A README as `embed` leaves it for a reader: `{ text, block, report }`. */
export async function written(text, reader, what = "breakdown") {
  const report = await read(text, { today: "2100-01-01" });
  const base = ABSOLUTE.has(reader) ? BASE : undefined;
  const picture = { badge: "openness.svg", dark: "openness-dark.svg", link: await link(report, what), base };
  const block = await breakdown(report, { format: "markdown", for: reader, what, ...picture });
  const [open, close] = reader == "mdx" ? ["{/* ", " */}"] : ["<!-- ", " -->"];
  const markers = ["start", "end"].map((which) => `${open}openness-badge:${which}${close}`);
  return { text: `# Title\n\n${markers[0]}\n\n${block}\n${markers[1]}\n\nText *after* it.\n`, block, report };
}

export { READERS, dist, root };
