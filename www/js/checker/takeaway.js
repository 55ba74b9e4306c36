// What people take away, by the place that it is for: the files, and the lines to paste.

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (c) => ESCAPES[c]);

/** A place: the files with their folder, and the lines; what is not said is not asked. */
const PLACES = {
  huggingface: { files: ["yaml", "png"], lines: ({ name, size, link }) => linked(link, image("openness.png", name, size)) },
  github: {
    files: ["yaml", "svg", "dark"],
    lines: ({ name, size, link }) =>
      linked(
        link,
        `<picture><source media="(prefers-color-scheme: dark)" srcset="openness-dark.svg">${image("openness.svg", name, size)}</picture>`,
      ),
  },
  gitlab: { files: ["yaml", "svg"], lines: ({ name, link }) => markdown(name, "openness.svg", link) },
  registry: {
    files: ["yaml", "svg", "png"],
    lines: ({ name, link, base }) => markdown(name, `${base}/openness.svg`, /^https?:/.test(link) ? link : `${base}/${link}`),
  },
  html: {
    files: ["yaml", "svg"],
    lines: (of) => `<script type="module" src="openness-badge/openness-badge.js"></script>\n${element(of, {})}`,
  },
  mkdocs: { folder: "docs/", files: ["yaml", "svg"], lines: (of) => element(of, {}) },
  zensical: { folder: "docs/", files: ["yaml", "svg"], lines: (of) => element(of, {}) },
  sphinx: { folder: "_static/", files: ["yaml", "svg"], lines: (of) => element(of, { before: "_static/" }) },
  rst: {
    folder: "_static/",
    files: ["yaml", "svg"],
    lines: (of) => `.. raw:: html\n\n${element(of, { before: "_static/" }).replace(/^(?=.)/gm, "   ")}`,
  },
  docusaurus: { folder: "static/", files: ["yaml", "svg"], lines: (of) => element(of, { before: of.path, end: " /" }) },
  vitepress: { folder: "public/", files: ["yaml", "svg"], lines: (of) => element(of, { before: of.path, picture: "/" }) },
  starlight: { folder: "public/", files: ["yaml", "svg"], lines: (of) => element(of, { before: of.path }) },
  hugo: { folder: "static/", files: ["yaml", "svg"], lines: ({ name }) => `{{< openness alt=${JSON.stringify(name)} >}}\n` },
  mdbook: { folder: "src/", files: ["yaml", "svg"], lines: (of) => element(of, {}) },
};

const NAMES = { yaml: "openness.yaml", svg: "openness.svg", dark: "openness-dark.svg", png: "openness.png" };

/** The names of the files of a place, with their folder. */
export const filesOf = (place) => {
  const { folder = "", files } = PLACES[place];
  return Object.fromEntries(files.map((file) => [file, folder + NAMES[file]]));
};

/**
 * The lines to paste: of a badge's `name`, its `size`, the `link` that it leads to, the
 * `base` of addresses and the `path` of a site, and how the badge looks.
 */
export const linesOf = (place, of) => PLACES[place].lines(of);

const image = (source, name, { width, height }) =>
  `<img src="${escaped(source)}" alt="${escaped(name)}" width="${width}" height="${height}">`;

const linked = (link, inner) => `<a href="${escaped(link)}">${inner}</a>\n`;

function markdown(name, picture, link) {
  const text = name.replace(/[\\`*_[\]<>&]/g, "\\$&").replace(/\s+/g, " ");
  const address = (url) => (/[()\s<>]/.test(url) ? `<${url.replace(/[<>\s]/g, encodeURIComponent)}>` : url);
  return `[![${text}](${address(picture)})](${address(link)})\n`;
}

/** The element with its fallback. Options at their defaults are left out. */
function element({ name, size, yardstick, style, label, score }, { before = "", picture = before, end = "" }) {
  let options = "";
  if (yardstick && yardstick !== "gradient") options += ` yardstick="${escaped(yardstick)}"`;
  if (style && style !== "gradient") options += ` badge-style="${escaped(style)}"`;
  if (label) options += ` label="${escaped(label)}"`;
  if (score) options += " score";
  const img = image(`${picture}openness.svg`, name, size).replace(/>$/, `${end}>`);
  return `<openness-badge src="${escaped(before)}openness.yaml"${options}>
  <a href="${escaped(before)}openness.yaml">${img}</a>
</openness-badge>
`;
}
