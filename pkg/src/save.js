// Files of what an element shows. Loaded when somebody presses one of the
// buttons below the breakdown.

import { badge, breakdown, png } from "./index.js";
import { noFile, noGlyph } from "./words.js";

/** By the name of the button: a file's end, its type, and what is in it. */
const KINDS = {
  svg: ["svg", "image/svg+xml", (report, options) => badge(report, options)],
  png: ["png", "image/png", (report, options) => png(report, { ...options, scale: 2 })],
  json: ["json", "application/json", (report) => `${JSON.stringify(report, null, 2)}\n`],
  markdown: ["md", "text/markdown", (report, options) => breakdown(report, { ...options, format: "markdown", badge: "openness.svg" })],
};

/** Saves what a button of an element is named after, and says what is amiss. */
export async function save(button) {
  const { report, yardstick, badgeStyle: style, label, score } = button.getRootNode().host;
  const [end, type, make] = KINDS[button.name];
  const said = button.parentNode.querySelector("[role=status]");
  said.textContent = "";
  try {
    const options = { yardstick: yardstick ?? undefined, style, label: label ?? undefined, score };
    const made = await make(report, options);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([made.bytes ?? made], { type }));
    link.download = `openness.${end}`;
    link.click();
    // Some browsers begin to read after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    const { missing } = made;
    if (missing?.length) said.textContent = noGlyph(missing.join(" "));
  } catch (error) {
    said.textContent = noFile(error.message);
  }
}
