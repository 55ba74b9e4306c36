// Makes each entry one minified file with all that it imports at once:
// `node bundle.mjs FROM TO ENTRY…`. What is imported later stays where it is, and so
// does the entry of the functions, so that they are one copy.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { minify } from "terser";

/** Another entry that entries import at once, from wherever they are. */
const SHARED = /^\.\.?\/index\.js$/;

const later = {
  name: "later",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) => {
      if (SHARED.test(path)) return { path: "./index.js", external: true };
      if (kind == "dynamic-import") return { path, external: true };
    });
  },
};

const options = {
  module: true,
  ecma: 2022,
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
  format: { comments: /^!/ },
};

const [from, to, ...entries] = process.argv.slice(2);
await mkdir(to, { recursive: true });
for (const entry of entries) {
  const { outputFiles } = await build({
    entryPoints: [join(from, entry)],
    bundle: true,
    external: ["node:*"],
    format: "esm",
    target: "es2022",
    write: false,
    plugins: [later],
    logLevel: "error",
  });
  const { code } = await minify(outputFiles[0].text, options);
  await writeFile(join(to, entry), code);
}
