// The functions and the class of the element. To import it does nothing yet:
// no request is made and nothing is registered.

import { Failure, assessments, day, load, reportOf } from "./element.js";
import { draw, loadRaster } from "./png.js";
import { notAReport, nothingInIt } from "./words.js";

export { OpennessBadgeElement } from "./element.js";

/** Loads the wasm module, once; the other functions do so by themselves. */
export async function init(module, raster) {
  await Promise.all([load(module), raster && loadRaster(raster)]);
}

/** A text to its report. */
export async function read(text, { today } = {}) {
  return reportOf(await load(), `${text}`, dayOf(today));
}

/** A text, or a report that was read, to a badge as SVG text. */
export async function badge(from, options = {}) {
  const { yardstick, style, label, score = false, metadata = true } = options;
  return (await drawing(from, options)).badge(yardstick, style, label, !!score, !!metadata);
}

/** The same as PNG, by a second module that is loaded at the first call. */
export async function png(from, options = {}) {
  return draw(await badge(from, options), options.scale);
}

/** A text, or a report that was read, to a breakdown as HTML or Markdown text. */
export async function breakdown(from, options = {}) {
  const { format, yardstick, theme, heading = 0, badge, link } = options;
  const assessed = await drawing(from, options);
  if (format == "markdown") return assessed.markdown(badge, link);
  return assessed.html(yardstick, theme, heading);
}

/** What can be drawn. */
async function drawing(from, { today }) {
  const core = await load();
  const assessed = typeof from == "string" ? core.assess(from, dayOf(today)) : assessments.get(from);
  if (!assessed) throw new TypeError(notAReport);
  if (assessed.isAssessed()) return assessed;
  // Without a manifest there is nothing to be drawn.
  const { findings } = assessed.report();
  throw new Failure("broken-manifest", findings[0]?.message ?? nothingInIt, findings);
}

const dayOf = (today) => (today instanceof Date ? day(today) : (today ?? day()));
