// What is known to fail in other people's pages: why, and by what it is known
// again. A place's `todo` names these. Where one is mended the step passes, the
// runner says so below its table, and the place's line goes.

/** Vite 5 to 7 in dev. */
export const PREBUNDLED = {
  why: "pre-bundling moves the script and leaves the wasm behind: the dev server answers with index.html",
  sign: /the fallback stays: .*expected magic word 00 61 73 6d, found 3c 21/,
};

/** Bundlers that emit no file for `new URL(…, import.meta.url)`. */
export const LEFT_BEHIND = {
  why: "the bundler leaves the wasm behind without a word, and the element has no other way to it",
  sign: /the fallback stays: .*module cannot be loaded \(404\)/,
};

/** Bundles that are no modules. */
export const NO_ADDRESS = {
  why: "`import.meta.url` is empty in an IIFE, and the element makes the module's address before it is needed",
  sign: /the fallback stays: .*Failed to construct 'URL'/,
};

/** A package without `define.js`, for those who do not read `exports`. */
export const NO_DEFINE_FILE = {
  why: "Parcel reads no `exports` by default, and there is no file `define.js`",
  sign: /Failed to resolve 'openness-badge\/define'/,
};

/** Material for MkDocs and Zensical. */
export const INSTANT = {
  why: "with instant navigation the theme runs `el.src = el.src` before the class is there, and the element takes the `undefined` for a value",
  // Nothing is said at all.
  sign: /in vain: the badge comes up, at \S+ \(\)/,
};

/** Every page with a switch of its own. */
export const THEME = {
  why: "`theme=auto` follows the system and not the page",
  sign: /it is not with page dark, system light and with page light, system dark and with page as loaded, system dark$/,
};

/** Pages whose root is not at 16 px. */
export const REM = {
  why: "the sheet is in `rem`, which the page's root sets",
  sign: /the panel's text is of 8\.75 px/,
};

/** Bundles for the server. */
export const ON_SERVER = {
  why: "on a server the bundled address of the module is a path, which `fetch` does not take",
  sign: /Failed to parse URL from \/repo\/_next/,
};

/** jsdom. */
export const NO_OBSERVER = {
  why: "jsdom has no IntersectionObserver, and the element asks for one",
  sign: /IntersectionObserver is not defined/,
};
