// What people take away, by the place that it is for: the files, and the lines to paste.

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (c) => ESCAPES[c]);

/**
 * A place: the folder of its files, and the lines. Those of a README file are no matter of
 * this table: which picture a reader takes and what is written for it is what the command
 * line has (src/write/markdown/reader.rs).
 */
const PLACES = {
  html: {
    lines: (of) => `<script type="module" src="openness-badge/openness-badge.js"></script>\n${element(of, {})}`,
  },
  mkdocs: { folder: "docs/", lines: (of) => element(of, {}) },
  zensical: { folder: "docs/", lines: (of) => element(of, {}) },
  sphinx: { folder: "_static/", lines: (of) => element(of, { before: "_static/" }) },
  rst: {
    folder: "_static/",
    lines: (of) => `.. raw:: html\n\n${element(of, { before: "_static/" }).replace(/^(?=.)/gm, "   ")}`,
  },
  docusaurus: { folder: "static/", lines: (of) => element(of, { before: of.path, end: " /" }) },
  vitepress: { folder: "public/", lines: (of) => element(of, { before: of.path, picture: "/" }) },
  starlight: { folder: "public/", lines: (of) => element(of, { before: of.path }) },
  astro: { folder: "public/", lines: (of) => element(of, { before: of.path }) },
  hugo: { folder: "static/", lines: shortcode },
  mdbook: { folder: "src/", lines: (of) => element(of, {}) },
};

/** Readers of README files that show them away from their folder. */
const AWAY = ["pypi", "npm", "crates"];

/**
 * The files of a place by what they are, with their folder. `takes` says what the reader
 * of a README takes; a badge `forDark` pages has no other for
 * them.
 */
export function filesOf(place, takes, forDark) {
  const { folder = "" } = PLACES[place] ?? {};
  // The picture in the element is what is seen without it alone.
  const { png, themed } = PLACES[place] ? {} : takes;
  const kind = png ? "png" : "svg";
  const files = { yaml: "openness.yaml", [kind]: `openness.${kind}` };
  if (themed && !forDark) files[`dark ${kind}`] = `openness-dark.${kind}`;
  return Object.fromEntries(Object.entries(files).map(([file, name]) => [file, folder + name]));
}

/**
 * The lines to paste: of a badge's `name`, its `size`, the `link` that it leads to, the
 * `base` of addresses and the `path` of a site, how the badge looks, and what the reader
 * of a README `takes`. `line` writes that of a README.
 */
export function linesOf(place, of, line) {
  if (PLACES[place]) return PLACES[place].lines(of);
  const { svg, png, "dark svg": darkSvg, "dark png": darkPng } = filesOf(place, of.takes, of.theme === "dark");
  const addresses = [svg ?? png, darkSvg ?? darkPng, of.link, AWAY.includes(place) ? of.base : undefined];
  return line(place, of.name, of.size, addresses);
}

/** How the badge looks, by the element's attributes; what is usual is left out. */
function options({ yardstick, style, label, score, theme }) {
  const usual = (value) => !value || value === "gradient" || value === "auto";
  const all = { yardstick, "badge-style": style, label, theme };
  const said = Object.entries(all).filter(([name, value]) => (name === "label" ? value : !usual(value)));
  return score ? [...said, ["score", ""]] : said;
}

/** The element with its fallback. */
function element(of, { before = "", picture = before, end = "" }) {
  const { name, size } = of;
  const attributes = options(of).map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`));
  return `<openness-badge src="${escaped(before)}openness.yaml"${attributes.join("")}>
  <a href="${escaped(before)}openness.yaml"><img src="${escaped(picture)}openness.svg" alt="${escaped(name)}" width="${size.width}" height="${size.height}"${end}></a>
</openness-badge>
`;
}

/** The shortcode of the recipe for Hugo, which takes the same. */
function shortcode(of) {
  const { name, size } = of;
  const all = [["alt", name], ["width", size.width], ["height", size.height], ...options(of)];
  // A word stands for what is there or not.
  const said = all.map(([name, value]) => `${name}=${JSON.stringify(value || "true")}`);
  return `{{< openness ${said.join(" ")} >}}\n`;
}
