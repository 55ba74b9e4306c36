// What people take away from the checker is what has been tried: the lines for a README are
// the command line's own, and those for a documentation generator are the recipes, which
// the generators themselves render (tests/places).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { READERS } from "../../pkg/src/bin/choices.js";
import { Lead } from "../../www/js/checker/lead.js";
import { filesOf, linesOf } from "../../www/js/checker/takeaway.js";
import { facts } from "../../www/js/files.js";
import { dist, root } from "../readers/texts.mjs";

const glue = await import(pathToFileURL(join(dist, "formats.js")).href);
const compiled = await WebAssembly.compile(readFileSync(join(dist, "formats_bg.wasm")));
glue.finish(await WebAssembly.instantiate(compiled, glue.imports()));
const { breakdown } = await import(pathToFileURL(join(dist, "index.js")).href);

const page = readFileSync(join(root, "www/checker.html"), "utf8");
const PLACES = [.../<select id="place"[^>]*>([^]*?)<\/select>/.exec(page)[1].matchAll(/value="(.*?)"/g)].map(([, place]) => place);
const line = (place, name, { width, height }, addresses) => glue.line(place, name, Number(width), Number(height), addresses);

/** By place: the recipe that says the same, of the badge that all of them have. */
const RECIPES = {
  html: "plain/index.html",
  mkdocs: "mkdocs-material/docs/index.md",
  zensical: "zensical/docs/index.md",
  sphinx: "sphinx-furo/index.md",
  rst: "sphinx-pydata/index.rst",
  docusaurus: "docusaurus/docs/index.md",
  vitepress: "vitepress/index.md",
  starlight: "starlight/src/content/docs/index.md",
  astro: "astro/src/pages/index.astro",
  hugo: "hugo/content/_index.md",
  mdbook: "mdbook/src/index.md",
};

const README = PLACES.filter((place) => !RECIPES[place]);

/** A name that means harm in HTML, Markdown and MDX. */
const TEXT = 'openness: 1\nsystem: { name: "A_b *c* <i> {d} [e](f) \\"g\\" `h` | https://i.example" }\ncomponents: { weights: MIT }\n';
const BASE = "https://example.org/raw/x_y";
const OF = {
  ...facts(glue.picture(TEXT, "2026-01-01", undefined, undefined, undefined, undefined, false, false)),
  link: "https://example.org/view.html#z.a_b-c",
  base: BASE,
  path: "/repo/",
};

test("every reader of README files is a place, and every place is told which files it gets", () => {
  const known = READERS.filter((reader) => !["mdx", "html"].includes(reader));
  assert.deepEqual(README.toSorted(), known.toSorted());
  for (const place of PLACES) {
    const said = [...page.matchAll(/<span data-for="(.*?)"/g)].filter(([, places]) => places.split(" ").includes(place));
    // Where the files go, and where the line.
    assert.equal(said.length, 2, place);
  }
});

for (const place of README) {
  test(`the line for ${place} is that of the command line`, async () => {
    const takes = glue.reader(place);
    const kind = takes.png ? "png" : "svg";
    const away = ["pypi", "npm", "crates"].includes(place);
    for (const theme of ["auto", "dark"]) {
      const files = filesOf(place, takes, theme === "dark");
      const dark = takes.themed && theme === "auto" ? `openness-dark.${kind}` : undefined;
      assert.deepEqual(Object.values(files), ["openness.yaml", `openness.${kind}`, dark].filter(Boolean));
      const options = { for: place, what: "badge", badge: `openness.${kind}`, dark, link: OF.link, base: away ? BASE : undefined };
      assert.equal(linesOf(place, { ...OF, theme, takes }, line), await breakdown(TEXT, { format: "markdown", ...options }));
    }
  });
}

/** Markup with one blank for all of its white space, and the file for a picture that is drawn when the page is made. */
const plain = (text) => text.replace(/src=\{.*?\}(?= alt)/, 'src="/repo/openness.svg"').replace(/\s+/g, " ").trim();

describe("the lines for documentation are those of the recipe", () => {
  test("each place has one", () => {
    assert.deepEqual(Object.keys(RECIPES).toSorted(), PLACES.filter((place) => !README.includes(place)).toSorted());
  });
  for (const [place, file] of Object.entries(RECIPES)) {
    test(place, () => {
      const recipe = readFileSync(join(root, "tests/places", file), "utf8");
      const [, wanted] = /recipe: page\b.*\n([^]*?)^.*end of recipe/m.exec(recipe);
      const of = { ...OF, name: "Pythia 12B, openness: downloadable", size: { width: "213", height: "20" } };
      const [script, lines] = [/<script.*\n/, linesOf(place, of, line)];
      assert.equal(plain(lines.replace(script, "")), plain(wanted));
      // Its lines begin where they do there.
      if (place === "rst") assert.match(lines, /^\.\. raw:: html\n\n {3}<openness-badge [^]*\n {3}<\/openness-badge>\n$/);
      if (place === "html") assert.ok(recipe.includes(script.exec(lines)[0].trim()));
    });
  }

  test("how the badge looks is in all of them, by the attributes of the element", () => {
    const looks = { yardstick: "mof", style: "pieces", label: 'how "open"', score: true, theme: "dark" };
    for (const place of Object.keys(RECIPES)) {
      const lines = linesOf(place, { ...OF, ...looks }, line);
      const label = place === "hugo" ? String.raw`label="how \"open\""` : 'label="how &quot;open&quot;"';
      for (const said of ['yardstick="mof"', 'badge-style="pieces"', label, 'theme="dark"', " score"]) {
        assert.ok(lines.includes(said), `${place}: ${said} in ${lines}`);
      }
      const usual = { yardstick: "gradient", style: "gradient", label: undefined, score: false, theme: "auto" };
      assert.doesNotMatch(linesOf(place, { ...OF, ...usual }, line), / (yardstick|badge-style|label|score|theme)\b/);
    }
  });

  test("the shortcode for Hugo takes each of them", () => {
    const shortcode = readFileSync(join(root, "tests/places/hugo/layouts/_shortcodes/openness.html"), "utf8");
    const looks = { yardstick: "mof", style: "pieces", label: "x", score: true, theme: "dark" };
    const named = [...linesOf("hugo", { ...OF, ...looks }, line).matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name);
    assert.ok(named.length === 8, `${named}`);
    for (const name of named) assert.ok(shortcode.includes(`.Get "${name}"`), name);
  });
});

describe("where a badge leads to", () => {
  const PAGE = "https://example.org/view.html";
  const pack = async (text) => `z.${text}`;

  test("is made once for many keys, after a pause", async () => {
    let [made, changes] = [0, 0];
    const lead = new Lead(PAGE, pack, () => (changes += 1));
    for (let key = 0; key < 50; key += 1) lead.of(() => `${(made += 1)}`);
    assert.deepEqual([made, lead.link], [0, "openness.yaml"]);
    await new Promise((done) => setTimeout(done, 400));
    assert.deepEqual([made, changes, lead.link], [1, 1, `${PAGE}#z.1`]);
  });

  test("is that of what was typed last, for who does not wait for the pause", async () => {
    let changes = 0;
    const lead = new Lead(PAGE, pack, () => (changes += 1));
    lead.of(() => "a");
    const first = lead.now();
    lead.of(() => "b");
    assert.deepEqual(await Promise.all([first, lead.now(), lead.now()]), Array(3).fill(`${PAGE}#z.b`));
    assert.equal(changes, 1);
    lead.of(null);
    assert.equal(await lead.now(), "openness.yaml");
  });

  test("is the file where the address would be too long, or there is no page", async () => {
    const lead = new Lead(PAGE, async (text) => {
      if (text.length > 9000) throw new Error("too long");
      return text;
    }, () => {});
    for (const [length, is] of [[100, PAGE], [8001, "openness.yaml"], [9001, "openness.yaml"]]) {
      lead.of(() => "x".repeat(length));
      assert.ok((await lead.now()).startsWith(is), `${length}`);
    }
    const without = new Lead(null, pack, () => assert.fail());
    without.of(() => assert.fail());
    assert.equal(await without.now(), "openness.yaml");
  });
});
