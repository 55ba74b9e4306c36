// What is known to fail in other people's pages, and why: a place's `todo` names
// these. Where one is mended, the runner says so, and its line goes.

/** Vite 5 to 7 in dev. */
export const PREBUNDLED =
  "pre-bundling moves the script and leaves the wasm behind: the dev server answers with index.html";

/** Bundlers that emit no file for `new URL(…, import.meta.url)`. */
export const LEFT_BEHIND =
  "the bundler leaves the wasm behind without a word, and the element has no other way to it";

/** Bundles that are no modules. */
export const NO_ADDRESS =
  "`import.meta.url` is empty in an IIFE, and the element makes the module's address before it is needed";

/** A package without `define.js`, for those who do not read `exports`. */
export const NO_DEFINE_FILE = "Parcel reads no `exports` by default, and there is no file `define.js`";

/** Material for MkDocs and Zensical. */
export const INSTANT =
  "with instant navigation the theme runs `el.src = el.src` before the class is there, and the element takes the `undefined` for a value";

/** Every page with a switch of its own. */
export const THEME = "`theme=auto` follows the system and not the page";

/** Pages whose root is not at 16 px. */
export const REM = "the sheet is in `rem`, which the page's root sets";

/** Bundles for the server. */
export const ON_SERVER = "on a server the bundled address of the module is a path, which `fetch` does not take";

/** jsdom. */
export const NO_OBSERVER = "jsdom has no IntersectionObserver, and the element asks for one";
