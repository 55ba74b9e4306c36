// The module that reads every format, for this page alone: what it makes of a text comes
// at once, so that a key press, the form and the text never wait for each other.

/** Where the package is, from where this script is served. */
const DIST = new URL("../dist/", import.meta.url);

let compiled = null;
let glue = null;

/** The language of the page, and its words where that is not English. */
const LANGUAGE = document.documentElement.lang;
let spoken = null;

/** Loads it. */
export async function start() {
  // The address is made here: a bundler must not take the glue along.
  const address = new URL("formats.js", DIST).href;
  const module = fetch(new URL("formats_bg.wasm", DIST)).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status}: ${response.url}`);
    return WebAssembly.compile(await response.arrayBuffer());
  });
  const words = LANGUAGE === "en" ? null : wordsOf(LANGUAGE);
  [glue, compiled, spoken] = await Promise.all([import(address), module, words]);
  begin();
}

/** The words of a language as the module learns them. */
const wordsOf = async (language) => (await import(new URL(`words_${language}_all.js`, DIST).href)).default;

function begin() {
  glue.finish(new WebAssembly.Instance(compiled, glue.imports()));
  if (spoken) glue.speak(LANGUAGE, spoken);
}

/** Teaches the module the language of a badge; says whether it has words in it. */
export async function learn(language) {
  if (language === "en") return true;
  const words = await wordsOf(language).catch(() => null);
  return words !== null && run((glue) => glue.speak(language, words));
}

/** What a function of it makes; once more from the start where it breaks off. */
function run(use) {
  try {
    return use(glue);
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    begin();
    return use(glue);
  }
}

/** The day as the calendar on the wall says it. */
const today = () => {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** The report of a text, and its badge where it has a manifest: `{ report, svg }`. */
export const checked = (text, { yardstick, style, label, score }, dark = false) =>
  run((glue) => glue.checked(text, today(), LANGUAGE, yardstick, style, label, Boolean(score), dark));

/** The badge as SVG, or `null`; for dark pages where `dark`. */
export const picture = (text, { yardstick, style, label, score }, dark = false) =>
  run((glue) => glue.picture(text, today(), LANGUAGE, yardstick, style, label, Boolean(score), dark));

/** What the places of the form say, or `undefined`. */
export const form = (text) => run((glue) => glue.form(text, today()));

/** The text with another value at a place, by its keys; `undefined` where that cannot be. */
export const put = (text, path, value) => run((glue) => glue.put(text, today(), path, value));

/** A text in any format as a manifest that the form can change. */
export const manifest = (text) => run((glue) => glue.manifest(text, today()));

/** A text in any format as a manifest that says all of it. */
export const converted = (text) => run((glue) => glue.convert(text, today(), "yaml"));

/** Every badge of a text that one in this language, with this metadata and name can be, as SVG. */
export const drawings = (text, language, metadata, name) =>
  run((glue) => glue.drawings(text, today(), language, metadata, name));

/** What there is to be said of a badge in this language that is one of the drawings, or not. */
export const verdict = (text, language, ...found) =>
  run((glue) => glue.verdict(text, today(), language, LANGUAGE, ...found));

/** What is being written at a place. */
export const place = (text, line, before) => run((glue) => glue.place(text, line, before));

/** What a reader of README files takes: `{ png, themed }`, or `undefined` of another place. */
export const reader = (place) => run((glue) => glue.reader(place));

/** The line with a badge for a reader of README files, with the addresses in it. */
export const line = (place, name, { width, height }, addresses) =>
  run((glue) => glue.line(place, name, Number(width), Number(height), addresses));

let rasterModule = null;

/** The module that makes a PNG of an SVG; loaded once. */
export const raster = () =>
  (rasterModule ??= loadRaster().catch((error) => {
    // A network may come back.
    rasterModule = null;
    throw error;
  }));

async function loadRaster() {
  const [glue, response] = await Promise.all([
    import(new URL("raster.js", DIST).href),
    fetch(new URL("raster_bg.wasm", DIST)),
  ]);
  const compiled = await WebAssembly.compile(await response.arrayBuffer());
  glue.finish(await WebAssembly.instantiate(compiled, glue.imports()));
  return glue;
}
