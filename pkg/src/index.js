// The functions and the class of the element. To import it does nothing yet:
// no request is made and nothing is registered.

import { assessment, load, reportOf } from "./element.js";

export { OpennessBadgeElement } from "./element.js";

/** Loads the wasm module, once; the other functions do so by themselves. */
export async function init(module) {
  await load(module);
}

/** A text to its report. */
export async function read(text, options) {
  return reportOf(await load(), text, options);
}

/** A text, or a report that was read, to a badge as SVG text. */
export async function badge(from, { yardstick, style, label, metadata, today } = {}) {
  const drawn = assessment(await load(), from, today);
  return drawn.badge(yardstick, style, label, !!metadata);
}

/** A text, or a report that was read, to a breakdown as HTML or Markdown text. */
export async function breakdown(from, { format, yardstick, badge, page, today } = {}) {
  const drawn = assessment(await load(), from, today);
  return format == "markdown" ? drawn.markdown(badge, page) : drawn.html(yardstick);
}
