// What people copy into their own pages.

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (c) => ESCAPES[c]);

/** The name and the size that a badge states of itself in its first tag. */
export function facts(svg) {
  const tag = svg.slice(0, svg.indexOf(">"));
  const value = (name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const name = value("aria-label").replace(/&(amp|lt|gt|quot|#39);/g, (whole, id) => {
    return { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" }[id];
  });
  return { name, width: value("width"), height: value("height") };
}

/** The element with its fallback. Options at their defaults are left out. */
export function html(svg, { style, yardstick, label, score }) {
  const { name, width, height } = facts(svg);
  let options = "";
  if (yardstick && yardstick !== "gradient") options += ` yardstick="${escaped(yardstick)}"`;
  if (style && style !== "gradient") options += ` badge-style="${escaped(style)}"`;
  if (label) options += ` label="${escaped(label)}"`;
  if (score) options += " score";
  return `<script type="module" src="/openness-badge/openness-badge.js"></script>
<openness-badge src="openness.yaml"${options}>
  <a href="openness.yaml"><img src="openness.svg" alt="${escaped(name)}" width="${width}" height="${height}"></a>
</openness-badge>
`;
}

/** The picture with a link to the manifest. */
export function markdown(svg) {
  const name = facts(svg).name.replace(/[\\`*_[\]<>&]/g, "\\$&").replace(/\s+/g, " ");
  return `[![${name}](openness.svg)](openness.yaml)\n`;
}
