// The functions and the class of the element. To import it does nothing yet: no
// request is made and nothing is registered.

import { addWays, load, provide, run } from "./modules.js";
import { MORE, rastered } from "./more.js";
import { Text, broken, day, languageBy, texts } from "./reports.js";
import { badFormat, badScale, notAReport } from "./words.js";

export { OpennessBadgeElement } from "./element.js";

addWays(MORE);

/**
 * Says where modules come from, by their names (`badge`, `core`, `formats`, `tools`,
 * `raster`), and loads these; without any the core. What a function gives is asked
 * for when it is needed. The other functions load what they take by themselves.
 */
export async function init(modules = {}) {
  provide(modules);
  const names = Object.keys(modules);
  const now = names.length ? names.filter((name) => typeof modules[name] != "function") : ["core"];
  await Promise.all(now.map(load));
}

/** A text to its report, in a language. */
export async function read(text, options = {}) {
  return (await textOf(`${text}`, options)).report();
}

/** A text, or a report that was read, to a badge as SVG text. */
export async function badge(from, options = {}) {
  const { yardstick, style, label, score = false, metadata = true } = options;
  const drawing = await textOf(from, options);
  return drawing.drawn((core, text) => core.badge(...text, yardstick, style, label, !!score, !!metadata));
}

/** The same as PNG, by a module that is loaded at the first call. */
export async function png(from, { scale = 1, ...options } = {}) {
  if (![1, 2, 3, 4].includes(scale)) throw new RangeError(badScale);
  return rastered(await badge(from, options), scale, run);
}

/** A text, or a report that was read, to a breakdown as HTML or Markdown text. */
export async function breakdown(from, options = {}) {
  const { format, yardstick, theme, heading = 0 } = options;
  const drawing = await textOf(from, options);
  if (format == "markdown") {
    const report = await drawing.report();
    if (!report.digest) throw await broken(report);
    const { badge, link, for: reader, what, dark, base } = options;
    return drawing.within("tools", (tools, lang) => tools.markdown(report, badge, link, reader, what, dark, base, lang));
  }
  return drawing.drawn((core, text) => core.html(...text, yardstick, theme, heading));
}

/** A text, or that of a report that was read, in another format. */
export async function convert(from, { format = "yaml", name, today } = {}) {
  const text = await textOf(from, { today });
  const made = await run("formats", (formats) => formats.convert(text.text, text.today, format, name));
  if (made !== undefined) return made;
  const report = await text.report();
  throw report.digest ? new RangeError(badFormat) : await broken(report);
}

/** The text, or that of a report, which is in the language that it was read in. */
async function textOf(from, { today, lang }) {
  const text = typeof from == "string" ? new Text(from, await languageBy(lang), dayOf(today)) : texts.get(from);
  if (!text) throw new TypeError(notAReport);
  return text;
}

const dayOf = (today) => (today instanceof Date ? day(today) : (today ?? day()));
