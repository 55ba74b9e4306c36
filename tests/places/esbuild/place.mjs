// esbuild: it takes no file along that is not imported. Its own format for the
// browser is an IIFE. By the loader `file` the modules can be given to `init`.

const esm = ["--format=esm", "--splitting", "--outdir=esm/js"];
const iife = ["--outdir=iife/js"];
const files = ["--loader:.wasm=file", "--public-path=/repo/js/"];
const bundle = (entry, ...words) => [["esbuild", `main=${entry}`, "--bundle", ...words]];

export default {
  files: ["esm", "iife"],
  ways: {
    "esbuild-esm": { build: bundle("main.js", ...esm), out: "esm", modules: "scripts" },
    "esbuild-iife": { build: bundle("main.js", ...iife), out: "iife", modules: "scripts" },
    "esbuild-esm-given": { build: bundle("given.js", ...esm, ...files), out: "esm" },
    "esbuild-iife-given": { build: bundle("given.js", ...iife, ...files), out: "iife" },
  },
};
