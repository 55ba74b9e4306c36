// Minifies ES modules: `node minify.mjs FROM TO [FROM TO …]`.
// Each stays a file of its own, so their exports keep their names.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { minify } from "terser";

const options = {
  module: true,
  ecma: 2022,
  compress: {
    passes: 3,
    unsafe_arrows: true,
    // The glue's advice on its own deprecated calls, which nobody here makes.
    pure_funcs: ["console.warn"],
  },
  format: { comments: /^!/ },
};

const paths = process.argv.slice(2);
for (let i = 0; i + 1 < paths.length; i += 2) {
  const [from, to] = [paths[i], paths[i + 1]];
  const { code } = await minify({ [basename(from)]: await readFile(from, "utf8") }, options);
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, code);
}
