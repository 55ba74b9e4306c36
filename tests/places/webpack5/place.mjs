// webpack 5: it takes the wasm along as an asset, with two warnings of its size.

import { THEME } from "../faults.mjs";

export default {
  files: "dist",
  ways: { webpack5: { build: [["webpack"]], out: "dist", todo: { themes: THEME } } },
};
