// esbuild: it takes no file along that is not imported. Its own format for the
// browser is an IIFE. By the loader `file` the modules can be given to `init`.

import { LEFT_BEHIND, NO_ADDRESS, THEME } from "../faults.mjs";

const esm = ["--format=esm", "--splitting", "--outdir=esm/js"];
const iife = ["--outdir=iife/js"];
const files = ["--loader:.wasm=file", "--public-path=/repo/js/"];
const bundle = (entry, ...words) => [["esbuild", `main=${entry}`, "--bundle", ...words]];

export default {
  files: ["esm", "iife"],
  ways: {
    "esbuild-esm": { build: bundle("main.js", ...esm), out: "esm", todo: { up: LEFT_BEHIND, themes: THEME } },
    "esbuild-iife": { build: bundle("main.js", ...iife), out: "iife", todo: { up: NO_ADDRESS, themes: THEME } },
    "esbuild-esm-given": { build: bundle("given.js", ...esm, ...files), out: "esm", todo: { themes: THEME } },
    "esbuild-iife-given": {
      build: bundle("given.js", ...iife, ...files),
      out: "iife",
      todo: { up: NO_ADDRESS, themes: THEME },
    },
  },
};
