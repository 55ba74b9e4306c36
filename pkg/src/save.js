// Files of what an element shows. Loaded when somebody presses one of the buttons
// below the breakdown.

import { MORE, rastered } from "./more.js";
import { noFile, noGlyph } from "./words.js";

/** The badge as SVG text, with what it was made from. */
function svg(text, { yardstick, badgeStyle, label, score }) {
  return text.by((core, args) => core.badge(...args, yardstick, badgeStyle, label, score, true));
}

/** By the name of the button: a file's end, its type, and what is in it. */
const KINDS = {
  svg: ["svg", "image/svg+xml", svg],
  png: [
    "png",
    "image/png",
    async (text, host, run) => rastered(await svg(text, host), 2, run),
  ],
  json: ["json", "application/json", async (text) => `${JSON.stringify(await text.report(), null, 2)}\n`],
  markdown: [
    "md",
    "text/markdown",
    async (text) => {
      const report = await text.report();
      const rest = Array(5).fill();
      return text.within("tools", (tools, lang) => tools.markdown(report, "openness.svg", ...rest, lang));
    },
  ],
};

/** Saves what a button is named after, of the text that an element shows, and says what is amiss. */
export async function save(button, host, text, { addWays, run }) {
  addWays(MORE);
  const [end, type, make] = KINDS[button.name];
  const said = button.parentNode.querySelector("[role=status]");
  said.textContent = "";
  try {
    const made = await make(text, host, run);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([made.bytes ?? made], { type }));
    link.download = `openness.${end}`;
    link.click();
    // Some browsers begin to read after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    if (made.missing?.length) said.textContent = noGlyph(made.missing.join(" "));
  } catch (error) {
    said.textContent = noFile(error.message);
  }
}
